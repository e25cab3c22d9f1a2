import { nameOf, type Found, type Mark } from './mark.ts'

/** What is wrong with a story that was opened again. All of them have to be empty. */
export interface Faults {
  /** Acknowledged, and not there. */
  readonly lost: readonly string[]
  /** Of one thing that is kept whole or not at all, only a part is there. */
  readonly torn: readonly string[]
  /** Something is there that came later, and this that came earlier is not. */
  readonly holes: readonly string[]
  /** There, with other words. */
  readonly altered: readonly string[]
}

/**
 * Holds what was found against what was acknowledged. A statement, the note that it was asked for and the end of
 * its draft are kept together or not at all; what follows is never kept without what went before.
 */
export function judge(acknowledged: Iterable<Mark>, found: Found): Faults {
  const statements = new Set(found.statements)
  const noted = new Set(found.noted)
  const drafts = new Set(found.drafts)
  const altered = new Set(found.altered)
  const isThere = ({ what, id }: Mark) => altered.has(id) || statements.has(id) || (what === 'draft' && drafts.has(id))
  const all = new Set([...statements, ...noted])
  return {
    lost: [...acknowledged].filter((mark) => !isThere(mark)).map(nameOf),
    torn: [...all].filter((id) => !altered.has(id) && (!statements.has(id) || !noted.has(id) || drafts.has(id))),
    holes: holesIn([...all, ...drafts, ...altered]),
    altered: found.altered,
  }
}

/** Ids are `<session>.<number>`, and each session counts up from zero. */
function holesIn(ids: readonly string[]): readonly string[] {
  const sessions = new Map<string, Set<number>>()
  for (const id of ids) {
    const [session = '', number] = id.split('.')
    sessions.set(session, (sessions.get(session) ?? new Set()).add(Number(number)))
  }
  return [...sessions].flatMap(([session, numbers]) => {
    const upTo = Math.max(...numbers)
    return Array.from({ length: upTo }, (_, index) => index).filter((index) => !numbers.has(index)).map((index) => `${session}.${index}`)
  })
}
