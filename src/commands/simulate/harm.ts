import { between, type Chance } from '../chance.ts'
import type { Device } from './device.ts'
import type { Lying } from './faulty-database.ts'

/** What may befall what lies on the disk, while no window is open. */
interface Harm {
  /** Whether the copies in this browser hold on, so that whatever they had is to be brought back. */
  readonly copiesHold: boolean
  /** Whether the journals hold on, so that whatever was said to be kept is to be brought back. */
  readonly journalsHold?: true
  /** Whether anything is left that says that something was here. */
  readonly leavesTrace: boolean
  /** Whether rows lie there from then on that cannot be read. */
  readonly damages?: true
  /** Whether what was done last may be undone by it. */
  readonly undoes?: true
  readonly befall: (device: Device, chance: Chance) => Promise<void>
}

const oneBatch = (rows: readonly Lying[], chance: Chance): Lying | undefined => {
  const batches = rows.filter(({ store }) => store === 'batches')
  return batches[between(chance, 0, Math.max(0, batches.length - 1))]
}

/** The ways in which storage is harmed that were seen in browsers, and how often of a hundred each is tried. */
export const harms: Readonly<Record<string, Harm & { readonly often: number }>> = {
  'the database silently empty': {
    often: 8,
    copiesHold: true,
    journalsHold: true,
    leavesTrace: true,
    befall: (device) => device.database.change(() => []),
  },
  'the last writes silently missing': {
    often: 6,
    copiesHold: true,
    journalsHold: true,
    leavesTrace: true,
    undoes: true,
    befall: ({ database }, chance) => database.cutShort(between(chance, 1, Math.max(1, database.length() - 1))),
  },
  'a row damaged': {
    often: 6,
    copiesHold: true,
    leavesTrace: true,
    damages: true,
    befall: (device, chance) => device.database.change((rows) => damagedOne(rows, chance)),
  },
  'evicted: all but the shelf': {
    often: 8,
    copiesHold: true,
    leavesTrace: true,
    async befall(device) {
      device.loseFiles()
      await device.database.change(() => [])
    },
  },
  'the last file damaged': {
    often: 4,
    copiesHold: true,
    leavesTrace: true,
    befall: async (device) => device.damageFile(),
  },
  'nothing left but the marker': {
    often: 4,
    copiesHold: false,
    leavesTrace: true,
    async befall(device) {
      device.loseFiles()
      device.loseShelf(/\.marker$/)
      await device.database.change(() => [])
    },
  },
  'everything cleared': {
    often: 4,
    copiesHold: false,
    leavesTrace: false,
    async befall(device) {
      device.loseFiles()
      device.loseShelf()
      await device.database.change(() => [])
    },
  },
}

function damagedOne(rows: readonly Lying[], chance: Chance): readonly Lying[] {
  const one = oneBatch(rows, chance)
  return rows.map((each) => {
    if (each !== one) return each
    const row = structuredClone(each.row) as { readonly sealed: Uint8Array }
    row.sealed[between(chance, 0, row.sealed.length - 1)]! ^= 1 << between(chance, 0, 7)
    return { ...each, row }
  })
}
