import type { PersonId } from '../../domain/statement.ts'
import type { Connection } from '../connection.ts'
import type { Keyring } from '../keyring.ts'
import type { Shelf } from '../shelf.ts'
import type { SpareKeys } from '../spare-keys.ts'
import { withSpareKey } from '../spare-mending.ts'
import type { Copier } from './copier.ts'
import type { Journals } from './journals.ts'
import { layingOn, type Laying } from './laying.ts'
import type { MarkerOnShelf } from './marker.ts'

/** Calls later, unless it is told not to. Gives how to tell it. */
export type Later = (milliseconds: number, call: () => void) => () => void

/** Sees to it that the copies beside the database follow what was kept. Nobody waits for it. */
export interface Tending {
  /** Something about this person was kept; `endsEarlier` where words are gone that no earlier copy may go on holding. */
  follow(person: PersonId, endsEarlier?: boolean): void
  /** How this story is opened has changed: no copy that opens in the old way stays. Resolves when they are replaced, or could not be. */
  renew(person: PersonId): Promise<void>
  /** Begins at once what would have begun soon. Resolves when every copy has followed, or could not be made. */
  hurry(): Promise<void>
  /** Lays down every copy of this person for good. Rejects where some of it is still there. */
  remove(person: PersonId): Promise<void>
  end(): void
}

/** How long after something was kept its copies follow, in milliseconds. */
export const followsAfter = 400
/** Copies never take more than this part of the time. */
const restsFor = 3

interface Parts {
  readonly vault: string
  readonly connection: Pick<Connection, 'dbId' | 'read' | 'write'>
  readonly keyring: Keyring
  readonly copier: Copier
  readonly shelf: Shelf
  readonly marker: MarkerOnShelf
  readonly spares: SpareKeys
  readonly journals: Journals
  readonly later: Later
  readonly now: () => number
}

/** The name on the shelf of a person's emergency copy. */
export function emergencyName(vault: string, person: PersonId): string {
  return `${vault}.copy.${person}`
}

/** Tends the copies of everyone in the database that this connection leads to. */
export function tendCopies(parts: Parts): Tending {
  const { vault, shelf, later, now } = parts
  const laying = layingOn({ shelf, later, now, nameOf: (person) => emergencyName(vault, person) })
  const waiting = new Map<PersonId, () => void>()
  const behind = new Set<PersonId>()
  const running = new Map<PersonId, Promise<void>>()
  const removed = new Set<PersonId>()
  const renewing = new Set<PersonId>()
  let rest = followsAfter

  const begin = (person: PersonId) => {
    waiting.get(person)?.()
    waiting.delete(person)
    if (running.has(person)) return void behind.add(person)
    const started = now()
    const endsEarlier = renewing.delete(person)
    const work = copyOf({ ...parts, laying }, person, endsEarlier, () => removed.has(person))
      .catch(() => void (endsEarlier && renewing.add(person)))
      .then(() => {
        rest = Math.max(followsAfter, restsFor * (now() - started))
        running.delete(person)
        if (behind.delete(person)) follow(person)
      })
    running.set(person, work)
  }
  const follow = (person: PersonId, endsEarlier = false) => {
    if (removed.has(person)) return
    if (endsEarlier) renewing.add(person)
    if (running.has(person)) return void behind.add(person)
    if (!waiting.has(person)) waiting.set(person, later(rest, () => begin(person)))
  }
  const hurry = async () => {
    while (waiting.size + running.size > 0) {
      for (const person of [...waiting.keys()]) begin(person)
      await Promise.all(running.values())
    }
    laying.flush()
  }

  return {
    follow,
    hurry,
    async renew(person) {
      renewing.add(person)
      follow(person)
      await hurry()
    },
    async remove(person) {
      removed.add(person)
      waiting.get(person)?.()
      waiting.delete(person)
      behind.delete(person)
      await running.get(person)
      await removeCopies({ ...parts, laying }, person)
      removed.delete(person)
    },
    end() {
      for (const stop of waiting.values()) stop()
      waiting.clear()
      laying.flush()
    },
  }
}

interface Hands extends Parts {
  readonly laying: Laying
}

async function copyOf({ vault, connection, keyring, copier, laying, marker, spares, journals, now }: Hands, person: PersonId, endsEarlier: boolean, isRemoved: () => boolean): Promise<void> {
  const { dbId, read } = connection
  const at = now()
  const { row, batches, drafts, rev = 0 } = await read(async (tables) => ({
    row: await keyring.assertStillThere(tables, person),
    batches: await tables.rows.batches.of(person),
    drafts: await tables.rows.drafts.of(person),
    rev: (await tables.rows.stamps.get(person))?.rev,
  }))
  const keys = row && (await keyring.open(row))
  if (!keys || isRemoved()) return
  const wraps = (await withSpareKey({ connection, keyring, spares }, row)).wraps.filter(({ kind }) => kind !== 'device')
  const { records, mirror } = keys
  // Asked before anything is read of them: what comes later is not in this copy.
  const wantsWhole = endsEarlier || journals.wantsWhole(person)
  const left = wantsWhole ? (await journals.left(person)).filter(({ key }) => key.id === row.id) : []
  const notes = left.flatMap((each) => each.notes)
  const copied = await copier.copy({ vault, dbId, person, keys: { id: row.id, records, mirror }, wraps, batches, drafts, at, rev, notes, wantsWhole, endsEarlier })
  if (copied.whole) await journals.beginWith(keyring.ring(person)?.row ?? row, copied.whole, left, copied.endsEarlier)
  // Meanwhile another window may have erased the story, or given it another key: then this copy must not stay.
  const still = await read(({ keys: table }) => table.get(person))
  if (isRemoved() || still?.id !== row.id) return void (await Promise.all([copier.remove(vault, person, row.id), journals.remove(person, row.id)]))
  laying.lay(person, copied.emergency.text, copied.endsEarlier)
  // What was there once stays told, until the person knows of it: a story only ever grows.
  marker.note(dbId, person, (before) => ({ ...before, parts: Math.max(before.parts, copied.parts) }))
}

async function removeCopies({ vault, copier, shelf, laying, marker, journals }: Hands, person: PersonId): Promise<void> {
  laying.remove(person)
  marker.forget(person)
  await Promise.all([copier.remove(vault, person), journals.remove(person)])
  if (shelf.get(emergencyName(vault, person)) !== undefined || !(await copier.isEmpty(vault, person)) || !(await journals.isEmpty(person))) throw new Error('Copies are still there')
}
