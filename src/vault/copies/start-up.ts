/** Whether the shelf says that this story was kept here. */
export const markers = ['none', 'here'] as const
/**
 * What the database holds of it: nothing, all that is known to have been kept, less than that, or
 * rows that cannot be reached at all.
 */
export const holdings = ['none', 'whole', 'short', 'broken'] as const
/** What the copies in this browser hold: nothing, all that the database is short of, or less. */
export const backings = ['none', 'whole', 'damaged'] as const

export interface Found {
  readonly marker: (typeof markers)[number]
  readonly database: (typeof holdings)[number]
  readonly copies: (typeof backings)[number]
}

export const startUps = ['first-visit', 'normal', 'restore', 'recovery'] as const
/**
 * How to begin. Neither `restore`, where all of it can be brought back, nor `recovery`, where only some or
 * nothing can, takes anything away: what is there stays, and what copies hold is added.
 */
export type StartUp = (typeof startUps)[number]

/** How to begin with what was found. An empty database is a first visit only where nothing says that anything was ever here. */
export function startUp({ marker, database, copies }: Found): StartUp {
  if (database === 'whole') return 'normal'
  if (copies === 'whole') return 'restore'
  if (database === 'none' && marker === 'none' && copies === 'none') return 'first-visit'
  return 'recovery'
}
