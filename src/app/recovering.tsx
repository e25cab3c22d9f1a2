import { useState } from 'react'
import { BroughtBackScreen, RecoveryScreen } from '../screens/recovery/recovery-screen.tsx'
import type { Standing } from '../vault/copies/recovery.ts'
import { VaultError, type VaultProblem } from '../vault/vault.ts'
import { FromFile } from './copies/from-file.tsx'
import { Problem } from './problem.tsx'
import { goOnWith, problemOf, type Reach } from './reach.ts'

interface RecoveringProps {
  readonly found: Reach
  /** Looks anew at what can be reached. */
  onDone(): void
  onHome(): void
}

/** Stories of which this browser has lost something: says what there is, and brings back what its copies hold. */
export function Recovering({ found: { standings, device }, onDone, onHome }: RecoveringProps) {
  const [busy, setBusy] = useState(false)
  const [back, setBack] = useState<readonly number[]>()
  const [failed, setFailed] = useState<VaultProblem>()
  const [fromFile, setFromFile] = useState(false)
  const sum = (of: (standing: Standing) => number) => standings.reduce((total, each) => total + of(each), 0)

  const bringBack = async () => {
    if (!device) return
    setBusy(true)
    try {
      const brought = []
      for (const { person } of standings) brought.push((await device.copies.bringBack(person)).parts)
      setBack(brought)
    } catch (error) {
      // The story is there now, and locked: the first screen behind the door unlocks it.
      if (error instanceof VaultError && error.problem === 'locked') onDone()
      else setFailed(problemOf(error))
    }
    setBusy(false)
  }
  const goOn = () => {
    for (const [index, standing] of standings.entries()) if (device) goOnWith({ ...standing, have: standing.have + (back?.[index] ?? 0) }, device)
    onDone()
  }

  if (failed) return <Problem problem={failed} onHome={onHome} onTryAgain={() => setFailed(undefined)} />
  if (fromFile && device) return <FromFile device={device} onDone={onDone} onHome={onHome} />
  if (back) return <BroughtBackScreen here={sum(({ have }) => have) + back.reduce((total, parts) => total + parts, 0)} expected={sum(({ expected }) => expected)} onGoOn={goOn} />
  return <RecoveryScreen stories={standings} busy={busy} onBringBack={() => void bringBack()} onGoOn={goOn} onHome={onHome} onFile={() => setFromFile(true)} />
}
