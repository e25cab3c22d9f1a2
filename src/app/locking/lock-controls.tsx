import { useState } from 'react'
import { PassphraseDialog, RemovePassphraseDialog } from '../../screens/keeping/lock-dialogs.tsx'
import { LockPart } from '../../screens/keeping/lock-part.tsx'
import { isLongEnough } from '../../sealing/stretching.ts'
import type { DeviceVault } from '../../vault/device-vault.ts'
import type { Device } from '../device.ts'
import { lockEverywhere, usualLock } from './locking.ts'
import { PasskeyControls } from './passkey-controls.tsx'

interface LockControlsProps {
  readonly vault: DeviceVault
  readonly person: string
  readonly device: Device
  onDevice(device: Device): void
  /** The lock is another now. */
  onChanged(): void
}

type Doing = 'setting' | 'changing' | 'removing'

/** What a person can do about the lock on their story. */
export function LockControls({ vault, person, device, onDevice, onChanged }: LockControlsProps) {
  const [doing, setDoing] = useState<Doing>()
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const [failed, setFailed] = useState(false)
  const [code, setCode] = useState<string>()
  const { minutes, onHide } = device.lock ?? usualLock

  const begin = (next: Doing) => {
    setDone(false)
    setFailed(false)
    setCode(undefined)
    setDoing(next)
  }
  const carryOut = async (work: () => Promise<string | undefined>, ends: boolean) => {
    setBusy(true)
    setFailed(false)
    try {
      setCode(await work())
      setDone(true)
      if (ends) setDoing(undefined)
      onChanged()
    } catch {
      setFailed(true)
    }
    setBusy(false)
  }
  const set = (words: string) =>
    void carryOut(async () => {
      if (doing === 'setting') return await vault.lock.setPassphrase(person, words)
      await vault.lock.changePassphrase(person, words)
      return undefined
    }, false)
  const remove = () => void carryOut(() => vault.lock.removePassphrase(person).then(() => undefined), true)
  const close = () => setDoing(undefined)
  const isSet = vault.lock.hasPassphrase(person)
  const passkey = vault.lock.passkeyOf(person) !== undefined

  return (
    <>
      <LockPart
        isSet={isSet}
        minutes={minutes}
        onHide={onHide}
        onSet={() => begin('setting')}
        onChange={() => begin('changing')}
        onRemove={() => begin('removing')}
        onLockNow={() => void lockEverywhere()}
        onWhen={(after, hides) => onDevice({ ...device, lock: { minutes: after, onHide: hides } })}
      />
      {isSet && <PasskeyControls vault={vault} person={person} onChanged={onChanged} />}
      {(doing === 'setting' || doing === 'changing') && (
        <PassphraseDialog changes={doing === 'changing'} passkey={passkey} busy={busy} done={done} failed={failed} {...(code !== undefined && { code })} wordsAreLong={isLongEnough} onSet={set} onClose={close} />
      )}
      {doing === 'removing' && <RemovePassphraseDialog passkey={passkey} busy={busy} failed={failed} onRemove={remove} onClose={close} />}
    </>
  )
}
