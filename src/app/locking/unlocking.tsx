import { useEffect, useState } from 'react'
import { LockScreen, type UnlockWay } from '../../screens/lock/lock-screen.tsx'
import type { DeviceVault } from '../../vault/device-vault.ts'
import type { VaultProblem } from '../../vault/vault.ts'
import { now } from '../clock.ts'
import { Problem } from '../problem.tsx'
import { problemOf } from '../reach.ts'
import { usePasskey } from './use-passkey.ts'
import { forgetTries, noteWrong, secondsLeft } from './tries.ts'

interface UnlockingProps {
  readonly device: DeviceVault
  readonly when: 'again' | 'first'
  onOpened(person: string): void
  onOther(): void
  onHome(): void
}

/** Opening a locked story. Wrong words are said to be wrong, and after a few of them there is a wait that grows. */
export function Unlocking({ device, when, onOpened, onOther, onHome }: UnlockingProps) {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState(false)
  const [wait, setWait] = useState(() => secondsLeft(now()))
  const [failed, setFailed] = useState<VaultProblem>()
  const passkey = usePasskey(device, busy, opened, (error) => setFailed(problemOf(error)))
  useEffect(() => {
    if (wait === 0) return undefined
    const timer = setInterval(() => setWait(secondsLeft(now())), 1000)
    return () => clearInterval(timer)
  }, [wait])

  const unlock = async (how: UnlockWay, words: string) => {
    setBusy(true)
    try {
      const person = await device.lock.unlock({ how, words })
      if (person !== undefined) return opened(person)
      noteWrong(now())
      setWrong(true)
      setWait(secondsLeft(now()))
    } catch (error) {
      setFailed(problemOf(error))
    }
    setBusy(false)
  }
  function opened(person: string) {
    forgetTries()
    onOpened(person)
  }
  if (failed) return <Problem problem={failed} onHome={onHome} onTryAgain={() => setFailed(undefined)} />
  return <LockScreen when={when} wrong={wrong} wait={wait} busy={busy || passkey?.waiting === true} {...(passkey && { passkey })} onUnlock={(way, words) => void unlock(way, words)} onOther={onOther} onHome={onHome} />
}
