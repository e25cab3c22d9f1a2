import { type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { WhereKept } from '../../screens/keeping/where-kept.tsx'
import type { DeviceVault } from '../../vault/device-vault.ts'
import type { Kept } from '../../vault/vault.ts'
import { now } from '../clock.ts'
import { usePermanence } from './permanence.ts'
import { useSaveCopy } from './use-save-copy.tsx'

interface KeptHereProps {
  readonly device: DeviceVault
  /** The story as the page holds it now. */
  kept(): Kept
  readonly person: string
  readonly children?: ReactNode
  onFromFile?(): void
}

/** Where this story is kept, with a way to save a copy of it. */
export function KeptHere({ device, kept, person, children, onFromFile }: KeptHereProps) {
  const { i18n } = useTranslation()
  const { permanence, look, install } = usePermanence()
  const copy = useSaveCopy(async () => (await import('./savable.ts')).savableOf(device, kept()), look)
  const lock = !device.lock.hasPassphrase(person) ? 'device' : device.lock.passkeyOf(person) === undefined ? 'passphrase' : 'passkey'
  const lastCopy = device.files.lastOutside(person)
  if (!permanence) return null
  return (
    <>
      <WhereKept
        permanence={permanence}
        lock={lock}
        lang={i18n.language}
        now={now()}
        onSaveCopy={copy.open}
        {...(lastCopy !== undefined && { lastCopy })}
        {...(install && { onInstall: () => void install() })}
        {...(onFromFile && { onFromFile })}
      >
        {children}
      </WhereKept>
      {copy.dialog}
    </>
  )
}
