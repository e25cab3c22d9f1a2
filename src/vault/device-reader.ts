import type { PersonId } from '../domain/statement.ts'
import { foldable } from './batches.ts'
import type { Connection } from './connection.ts'
import { partsIn, type StoryParts } from './copies/story-parts.ts'
import type { SealedRow } from './disk.ts'
import { namesIn } from './change.ts'
import { keptFrom } from './kept.ts'
import type { Keyring, OpenKeys } from './keyring.ts'
import type { Known } from './known.ts'
import { sealerFor, type OpenedRow } from './rows.ts'
import { VaultError, type Kept, type KeptPerson } from './vault.ts'

/** Reads what lies on this device. Nothing is ever changed by reading. */
export interface DeviceReader {
  readonly people: () => Promise<readonly KeptPerson[]>
  /** What is kept, how many parts that is, what is still being written, how many rows it would gain from folding, and how often it was kept. */
  readonly open: (person: PersonId) => Promise<{ readonly kept: Kept; readonly parts: number; readonly drafts: StoryParts; readonly foldable: number; readonly rev: number }>
  /** A person's batches as they lie there now, opened; none where there is no key. */
  readonly batches: (person: PersonId) => Promise<{ readonly keys?: OpenKeys; readonly rows: readonly OpenedRow[] }>
}

/** A reader of the database that this connection leads to. */
export function deviceReader({ dbId, read }: Connection, keyring: Keyring, known: Known): DeviceReader {
  return {
    async people() {
      const { keys, stamps, owners } = await read(async (tables) => ({
        keys: await tables.keys.all(),
        stamps: await tables.rows.stamps.all(),
        owners: new Set([...(await tables.rows.batches.owners()), ...(await tables.rows.drafts.owners())]),
      }))
      // A locked story that was lost is there again with its key alone: what is in it is brought back once it is open.
      const kept = keys.filter(({ person, device, erased }) => !erased && (owners.has(person) || stamps.some((stamp) => stamp.person === person) || device === undefined))
      return await Promise.all(
        kept.map(async (row) => {
          const opened = await keyring.open(row)
          if (!opened) return { person: row.person, lastKept: 0, locked: true as const }
          return await personFrom(dbId, row.person, opened, stamps.find((stamp) => stamp.person === row.person))
        }),
      )
    },
    async open(person) {
      const { row, batches, drafts, rev = 0 } = await read(async (tables) => ({
        row: await keyring.assertStillThere(tables, person),
        batches: await tables.rows.batches.of(person),
        drafts: await tables.rows.drafts.of(person),
        rev: (await tables.rows.stamps.get(person))?.rev,
      }))
      if (!row) return { kept: keptFrom(person, [...batches, ...drafts].map((each) => ({ row: each }))), parts: 0, drafts: new Map(), foldable: 0, rev }
      const keys = openOf(await keyring.open(row))
      const sealer = sealerFor(dbId, person, keys)
      const opened = await Promise.all(batches.map((each) => sealer.openRow('batches', each)))
      const openedDrafts = await Promise.all(drafts.map((each) => sealer.openRow('drafts', each)))
      const kept = keptFrom(person, [...opened, ...openedDrafts])
      const names = namesIn(kept)
      known.add(keys.id, names)
      known.see(drafts)
      return { kept, parts: names.length, drafts: partsIn(openedDrafts), foldable: foldable(opened), rev }
    },
    async batches(person) {
      const { row, found } = await read(async (tables) => ({ row: await keyring.assertStillThere(tables, person), found: await tables.rows.batches.of(person) }))
      if (!row) return { rows: [] }
      const keys = openOf(await keyring.open(row))
      const sealer = sealerFor(dbId, person, keys)
      return { keys, rows: await Promise.all(found.map((each) => sealer.openRow('batches', each))) }
    },
  }
}

/** When the stamp cannot be read, the person is still there to open: as if last kept at the very beginning. */
async function personFrom(dbId: string, person: PersonId, keys: OpenKeys, stamp: SealedRow | undefined): Promise<KeptPerson> {
  const opened = stamp && (await sealerFor(dbId, person, keys).openRow('stamps', stamp))
  const at = opened?.records?.[0]?.written
  return { person, lastKept: typeof at === 'number' ? at : 0 }
}

function openOf(keys: OpenKeys | undefined): OpenKeys {
  if (!keys) throw new VaultError('locked')
  return keys
}
