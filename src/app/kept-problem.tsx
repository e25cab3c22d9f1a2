import { useState, type ReactNode } from 'react'
import { ProblemNotice } from '../screens/problem/problem-notice.tsx'
import type { VaultProblem } from '../vault/vault.ts'
import { copyText } from './copy.ts'

interface MayFail {
  readonly problem?: VaultProblem
}

/** Says above the page that words could not be kept, until they are, or until somebody goes on without keeping. */
export function useKeptProblem({ problem }: MayFail, session: { retry(): void }, words: () => string): ReactNode | undefined {
  const [accepted, setAccepted] = useState<VaultProblem>()
  // What was accepted once is said again when it happens again.
  if (accepted !== undefined && problem !== accepted) setAccepted(undefined)
  if (!problem || problem === accepted) return undefined
  return <ProblemNotice problem={problem} onTryAgain={session.retry} onGoOn={() => setAccepted(problem)} onCopy={() => copyText(words())} />
}
