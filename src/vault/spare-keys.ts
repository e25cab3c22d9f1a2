import type { PersonId } from '../domain/statement.ts'
import { newSecret } from '../sealing/data-key.ts'
import { fromText, toText } from '../sealing/text.ts'
import { newTerms, openerFrom, termsOf, unwrap, type Opener, type Wrap } from '../sealing/wraps.ts'
import type { KeyRow } from './disk.ts'
import type { Shelf } from './shelf.ts'

/**
 * The spare key of each story that has no passphrase. It lies outside the database, so that the copies
 * beside the database can be opened when the database, and the device's key in it, are gone.
 */
export interface SpareKeys {
  /** A new spare key. It is laid down only when `lay` is called; false where the shelf does not take it. */
  make(person: PersonId): Promise<{ readonly opener: Opener; lay(): boolean }>
  /** The opener that the spare key makes for its wrap among these; absent where there is none. */
  opener(person: PersonId, wraps: readonly Wrap[]): Promise<Opener | undefined>
  has(person: PersonId): boolean
  /** Whether the spare key that lies there opens this row. */
  fits(person: PersonId, row: Pick<KeyRow, 'id' | 'wraps'>): Promise<boolean>
  /** Writes over the spare key, and takes it away. */
  destroy(person: PersonId): void
}

/** The spare keys on this shelf, for the vault of this name. */
export function spareKeysOn(shelf: Shelf, vault: string): SpareKeys {
  const nameOf = (person: PersonId) => `${vault}.spare.${person}`
  const opener = async (person: PersonId, wraps: readonly Wrap[]): Promise<Opener | undefined> => {
    const wrap = wraps.find(({ kind }) => kind === 'spare')
    const secret = fromText(shelf.get(nameOf(person)) ?? '')
    return wrap && secret?.length ? await openerFrom(termsOf(wrap), secret) : undefined
  }
  return {
    async make(person) {
      const secret = newSecret()
      return { opener: await openerFrom(newTerms('spare'), secret), lay: () => shelf.put(nameOf(person), toText(secret)) }
    },
    opener,
    async fits(person, { id, wraps }) {
      const own = await opener(person, wraps)
      const wrap = wraps.find(({ kind }) => kind === 'spare')
      return own !== undefined && wrap !== undefined && (await unwrap(wrap, own, id)) !== undefined
    },
    has: (person) => shelf.get(nameOf(person)) !== undefined,
    destroy(person) {
      if (shelf.get(nameOf(person)) === undefined) return
      shelf.put(nameOf(person), toText(newSecret()))
      shelf.remove(nameOf(person))
    },
  }
}
