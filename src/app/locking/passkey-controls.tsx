import { useEffect, useState } from 'react'
import { PasskeyDialog } from '../../screens/keeping/passkey-dialog.tsx'
import { PasskeyPart } from '../../screens/keeping/passkey-part.tsx'
import type { DeviceVault } from '../../vault/device-vault.ts'

interface PasskeyControlsProps {
  readonly vault: DeviceVault
  readonly person: string
  /** The lock is another now. */
  onChanged(): void
}

type Problem = 'not-now' | 'unable' | 'failed'

/** Opening a story with this device’s fingerprint, face or PIN: offered where the device can, beside a passphrase. */
export function PasskeyControls({ vault, person, onChanged }: PasskeyControlsProps) {
  const [can, setCan] = useState(false)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [removed, setRemoved] = useState<string>()
  const name = vault.lock.passkeyOf(person)
  useEffect(() => {
    let left = false
    vault.lock.canUsePasskey().then((here) => !left && setCan(here), () => undefined)
    return () => void (left = true)
  }, [vault])
  if (!can && name === undefined) return null

  const carryOut = async (work: () => Promise<Problem | undefined>) => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    setProblem(await work().catch(() => 'failed' as const))
    setBusy(false)
    onChanged()
  }
  const set = () =>
    void carryOut(async () => {
      const answer = await vault.lock.addPasskey(person)
      return answer === 'added' ? undefined : answer
    })
  const remove = () =>
    void carryOut(async () => {
      await vault.lock.removePasskey(person)
      setRemoved(name)
      return undefined
    })
  const begin = () => {
    setProblem(undefined)
    setRemoved(undefined)
    setAsking(true)
  }
  const shown = { ...(name !== undefined && { name }) }

  return (
    <>
      <PasskeyPart {...shown} {...(removed !== undefined && { removed })} failed={!asking && problem === 'failed'} onSet={begin} onRemove={remove} />
      {asking && (
        <PasskeyDialog
          {...shown}
          waiting={busy}
          {...(problem && { problem })}
          onSet={set}
          onClose={() => {
            setAsking(false)
            setProblem(undefined)
          }}
        />
      )}
    </>
  )
}
