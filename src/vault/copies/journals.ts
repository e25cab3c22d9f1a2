import type { Instant, PersonId } from '../../domain/statement.ts'
import type { Bytes } from '../../sealing/padding.ts'
import type { KeyRow } from '../disk.ts'
import type { Keyring } from '../keyring.ts'
import type { Change } from '../vault.ts'
import { inTurnHere } from './browser-copier.ts'
import { journalName, whoseJournal } from './journal-names.ts'
import { inJournal, isSealedWith, noteOf, revIn } from './journal-notes.ts'
import type { Journal, JournalPlaces } from './journal-places.ts'
import type { Later } from './tending.ts'

/** What one page kept of one person, as it lies in a journal. */
export interface FoundJournal {
  readonly name: string
  readonly person: PersonId
  readonly key: KeyRow
  readonly notes: readonly Bytes[]
}

/**
 * What was just kept, a second time, in a journal of this page’s own. A power cut can leave the first database in such
 * a state that the browser throws it away later, with everything that was ever kept in it; the mirror and the shelf
 * take seconds to reach the disk. A journal is on the disk when “Saved” is said, and no later page writes into it.
 */
export interface Journals {
  /** Of what was kept the `rev`-th time, at that moment: resolves when it lies in the journal for good, or cannot. Never rejects. */
  note(change: Change, rev: number, at: Instant): Promise<void>
  /** Whether this page’s journal of this person has no whole copy in it yet. */
  wantsWhole(person: PersonId): boolean
  /** How often this story was kept, as far as journals know. Never rejects. */
  lastRev(row: Pick<KeyRow, 'person' | 'id'>): Promise<number>
  /** The journals of this person that no page writes in, for a copy that is to hold them all. Never rejects. */
  left(person: PersonId): Promise<readonly FoundJournal[]>
  /** Begins with this whole copy, and ends the journals that are in it; every other one too where none is to stay. Never rejects. */
  beginWith(row: KeyRow, whole: Bytes, within: readonly FoundJournal[], endsOthers: boolean): Promise<void>
  /** Every journal there is. Never rejects. */
  find(): Promise<readonly FoundJournal[]>
  isEmpty(person?: PersonId): Promise<boolean>
  /** Removes every journal of this person, or those that this key sealed. Rejects where one of them stays. */
  remove(person: PersonId, key?: string): Promise<void>
  close(): void
}

interface Parts {
  readonly places: JournalPlaces | undefined
  readonly vault: string
  readonly keyring: Pick<Keyring, 'ring'>
  /** Whether the key of this story still lies in the database. */
  readonly isStillThere: (person: PersonId, key: string) => Promise<boolean>
  readonly newId: () => string
  readonly later: Later
}

/** How long “Saved” waits for the journal at most, in milliseconds: a second copy must never stand in the way of the first. */
const waitsAtMost = 1_000

interface Own {
  readonly name: string
  readonly key: string
  readonly journal: Journal
  readonly isWhole: boolean
}

/** The journals of the vault of this name. Does nothing in a browser that has no place for them. */
export function journalsBeside({ places, vault, keyring, isStillThere, newId, later }: Parts): Journals {
  const own = new Map<PersonId, Own>()
  // What a page writes of one person, it writes in turn: two at once would begin two journals.
  const inTurn = inTurnHere()
  const named = async (person?: PersonId) => ((await places?.names()) ?? []).flatMap((name) => {
    const whose = whoseJournal(vault, name)
    return whose !== undefined && (person === undefined || whose === person) ? [{ name, person: whose }] : []
  })
  const found = async (person?: PersonId, isWanted: (name: string) => Promise<boolean> = async () => true): Promise<readonly FoundJournal[]> => {
    const all = await Promise.all(
      (await named(person)).map(async (each) => {
        const { key, notes } = inJournal((await isWanted(each.name)) ? await places!.read(each.name).catch(() => []) : [])
        return key ? [{ ...each, key, notes }] : []
      }),
    )
    return all.flat()
  }

  const begin = async (row: KeyRow, isWhole: boolean, note: Bytes): Promise<Own | undefined> => {
    const name = journalName(vault, row.person, newId())
    const journal = await places!.begin(name)
    try {
      await journal.add({ key: row })
      await journal.add({ note })
      // Meanwhile another window may have erased the story, or given it another key: then this journal must not stay.
      if (await isStillThere(row.person, row.id)) return { name, key: row.id, journal, isWhole }
    } catch (error) {
      await endOne({ name, journal })
      throw error
    }
    await endOne({ name, journal })
    return undefined
  }
  const endOne = async ({ name, journal }: Pick<Own, 'name' | 'journal'>) => {
    journal.close()
    await places!.remove(name)
  }
  const write = async (change: Change, rev: number, at: Instant): Promise<void> => {
    const { person } = change
    const ring = keyring.ring(person)
    if (!ring) return
    const note = await noteOf(change, rev, at, ring.row, ring.keys)
    const before = own.get(person)
    if (before?.key === ring.keys.id) {
      try {
        return await before.journal.add({ note })
      } catch {
        // Another window has ended it: its copy holds all that was in it. A new one follows.
        before.journal.close()
        own.delete(person)
      }
    }
    const begun = await begin(ring.row, false, note)
    if (begun) own.set(person, begun)
  }

  const beginWith: Journals['beginWith'] = async (row, whole, within, endsOthers) => {
    if (!places) return
    const { person } = row
    const before = own.get(person)
    if (before?.key === row.id && !endsOthers) {
      await before.journal.add({ note: whole })
      own.set(person, { ...before, isWhole: true })
    } else {
      const begun = await begin(row, true, whole)
      own.delete(person)
      if (begun) own.set(person, begun)
      if (before) await endOne(before)
    }
    const kept = own.get(person)?.name
    const others = (await named(person)).filter(({ name }) => name !== kept)
    const ends = endsOthers ? others : others.filter(({ name }) => within.some((each) => each.name === name))
    for (const { name } of ends) await places.remove(name)
    // A page may have been ended before it had written anything.
    for (const { name } of others) if (!ends.some((each) => each.name === name) && (await places.isLeft(name)) && !(await places.last(name))) await places.remove(name)
  }

  return {
    async note(change, rev, at) {
      if (!places) return
      let stop: () => void = () => undefined
      const waited = new Promise<void>((resolve) => (stop = later(waitsAtMost, resolve)))
      await Promise.race([inTurn(change.person, () => write(change, rev, at)).catch(() => undefined), waited])
      stop()
    },
    wantsWhole: (person) => places !== undefined && own.get(person)?.isWhole !== true,
    async lastRev({ person, id }) {
      const last = await Promise.all((await named(person).catch(() => [])).map(({ name }) => places!.last(name).catch(() => undefined)))
      return Math.max(0, ...last.map((row) => (row && 'note' in row && isSealedWith(id, row.note) ? revIn(row.note) : 0)))
    },
    left: (person) => found(person, (name) => places!.isLeft(name)).catch(() => []),
    // What cannot be ended is found again, and ended, with the next whole copy.
    beginWith: (...given) => inTurn(given[0].person, () => beginWith(...given)).catch(() => undefined),
    find: () => found().catch(() => []),
    isEmpty: async (person) => (await named(person).catch(() => [])).length === 0,
    remove: (person, key) =>
      inTurn(person, async () => {
        const before = own.get(person)
        if (before && (key === undefined || before.key === key)) {
          before.journal.close()
          own.delete(person)
        }
        const all = key === undefined ? await named(person) : (await found(person)).filter((each) => each.key.id === key)
        for (const { name } of all) await places!.remove(name)
      }),
    close() {
      for (const { journal } of own.values()) journal.close()
      own.clear()
    },
  }
}
