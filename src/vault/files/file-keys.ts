import { keysFrom, newSecret } from '../../sealing/data-key.ts'
import { newSealingKey } from '../../sealing/keys.ts'
import { asDataKey } from '../../sealing/data-key.ts'
import { deviceOpener, rewrap, wrapWith, type Opener, type Wrap, type WrapKind } from '../../sealing/wraps.ts'
import type { OpenRing } from '../keyring.ts'
import { VaultError } from '../vault.ts'

/** By what a file that leaves this browser can be opened: by what somebody knows, and by nothing that stays behind. */
export const fileOpeners = ['passphrase', 'code'] as const satisfies readonly WrapKind[]
export type FileOpener = (typeof fileOpeners)[number]

/** What a file of one story is sealed with, and the ways of opening it so far. */
export interface FileKeys {
  readonly id: string
  readonly copy: CryptoKey
  readonly wraps: readonly Wrap[]
  /** The same, opened by this as well; in place of another of its kind. */
  withOpener(opener: Opener): Promise<FileKeys>
}

/** The keys of a story that this page has open. Needs no database. */
export function fileKeysOf({ keys, row, opener, own }: OpenRing): FileKeys {
  return fileKeys(keys.id, keys.copy, row.wraps, own, opener)
}

/** New keys, for a story that is held in memory and has none. */
export async function freshFileKeys(id: string): Promise<FileKeys> {
  const secret = newSecret()
  const opener = deviceOpener(await newSealingKey())
  const wrap = await wrapWith(opener, secret, id)
  const { copy } = await keysFrom(await asDataKey(secret))
  secret.fill(0)
  return fileKeys(id, copy, [], wrap, opener)
}

function fileKeys(id: string, copy: CryptoKey, all: readonly Wrap[], own: Wrap, opener: Opener): FileKeys {
  const wraps = all.filter(({ kind }) => fileOpeners.some((each) => each === kind))
  return {
    id,
    copy,
    wraps,
    async withOpener(other) {
      const added = await rewrap(own, opener, [other], id)
      if (!added) throw new VaultError('locked')
      return fileKeys(id, copy, [...wraps.filter(({ kind }) => kind !== other.terms.kind), ...added], own, opener)
    },
  }
}
