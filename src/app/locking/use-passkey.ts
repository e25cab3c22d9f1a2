import { useEffect, useState } from 'react'
import type { DeviceVault } from '../../vault/device-vault.ts'

/** Opening a locked story with this device’s fingerprint, face or PIN. */
export interface PasskeyWay {
  readonly waiting: boolean
  /** The last time that the device was asked, no story opened. */
  readonly failed: boolean
  onAsk(): void
}

/** That way, where a story here opens so on this device. Looks for it beside the page, which waits for nothing. */
export function usePasskey(device: DeviceVault, busy: boolean, onOpened: (person: string) => void, onError: (error: unknown) => void): PasskeyWay | undefined {
  const [isHere, setHere] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let left = false
    device.lock.hasPasskeys().then((has) => !left && setHere(has), () => undefined)
    return () => void (left = true)
  }, [device])
  if (!isHere) return undefined

  const ask = async () => {
    setWaiting(true)
    setFailed(false)
    try {
      const person = await device.lock.unlockByPasskey()
      if (person !== undefined) return onOpened(person)
      setFailed(true)
    } catch (error) {
      onError(error)
    }
    setWaiting(false)
  }
  return {
    waiting,
    failed,
    onAsk() {
      // A second press while the device asks would only be refused.
      if (!busy && !waiting) void ask()
    },
  }
}
