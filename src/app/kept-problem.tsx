import { useState, type ReactNode } from 'react'
import { ProblemNotice } from '../screens/problem/problem-notice.tsx'
import type { Kept, Vault, VaultProblem } from '../vault/vault.ts'
import { useSaveCopy } from './copies/use-save-copy.tsx'
import { copyText } from './copy.ts'

interface MayFail {
  readonly problem?: VaultProblem
}

interface Keeps {
  retry(): void
  keptNow(): Kept
}

/** Says above the page that words could not be kept, until they are, or until somebody goes on without keeping. */
export function useKeptProblem({ problem }: MayFail, vault: Vault, session: Keeps, words: () => string): ReactNode | undefined {
  const [accepted, setAccepted] = useState<VaultProblem>()
  const copy = useSaveCopy(async () => (await import('./copies/savable.ts')).savableOf(vault, session.keptNow()))
  // What was accepted once is said again when it happens again.
  if (accepted !== undefined && problem !== accepted) setAccepted(undefined)
  if (!problem || problem === accepted) return copy.dialog
  return (
    <>
      <ProblemNotice problem={problem} onTryAgain={session.retry} onGoOn={() => setAccepted(problem)} onCopy={() => copyText(words())} onSaveCopy={copy.open} />
      {copy.dialog}
    </>
  )
}
