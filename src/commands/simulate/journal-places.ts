import type { JournalPlaces, JournalRow } from '../../vault/copies/journal-places.ts'
import type { Chance } from '../chance.ts'
import type { VirtualTime } from './virtual-time.ts'

/** What lies in every journal of a device, by name. */
export type Journals = Map<string, readonly JournalRow[]>

interface Parts {
  readonly lying: Journals
  /** From one start of the browser to its end. */
  readonly life: { readonly alive: boolean }
  readonly time: VirtualTime
  readonly chance: Chance
  fails(): boolean
}

/** Places for journals that take their time and that fail. A page’s hold on its journals ends with the life of the browser. */
export function journalPlacesOn({ lying, life, time, chance, fails }: Parts): JournalPlaces {
  const held = new Set<string>()
  const takesTime = async () => {
    await time.turns(1 + Math.floor(chance() * 4))
    if (!life.alive) await new Promise<never>(() => undefined)
    if (fails()) throw new DOMException('', 'UnknownError')
  }
  return {
    async names() {
      await takesTime()
      return [...lying.keys()]
    },
    async begin(name) {
      await takesTime()
      lying.set(name, [])
      held.add(name)
      return {
        async add(row) {
          await takesTime()
          const rows = lying.get(name)
          if (!rows) throw new DOMException('', 'InvalidStateError')
          lying.set(name, [...rows, structuredClone(row)])
          // What was written may be there although nobody is told of it any more.
          await takesTime()
        },
        close: () => void held.delete(name),
      }
    },
    async read(name) {
      await takesTime()
      return lying.get(name) ?? []
    },
    async last(name) {
      await takesTime()
      return lying.get(name)?.at(-1)
    },
    async isLeft(name) {
      await takesTime()
      return !held.has(name)
    },
    async remove(name) {
      await takesTime()
      lying.delete(name)
    },
  }
}
