import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Statement } from '../domain/story.ts'
import { ProblemScreen } from '../screens/problem/problem-screen.tsx'
import type { VaultProblem } from '../vault/vault.ts'
import { copyText } from './copy.ts'

interface MayFail {
  readonly problem?: VaultProblem
}

/** The screen for words that could not be kept, until somebody tries again or goes on without keeping. */
export function useKeptProblem(shown: MayFail, session: { retry(): void }, seen: readonly Statement[]): ReactNode | undefined {
  const { t } = useTranslation('concepts')
  const [accepted, setAccepted] = useState<VaultProblem>()
  const { problem } = shown
  if (!problem || problem === accepted) return undefined
  const words = () =>
    seen
      .map((each) => `${t(`short.${each.concept}`)}: ${[each.words, ...each.picked.map((phrase) => t(`phrase.${each.concept}.${phrase}`))].filter(Boolean).join(' · ')}`)
      .join('\n\n')
  return <ProblemScreen problem={problem} onHome={() => location.assign('/')} onTryAgain={session.retry} onGoOn={() => setAccepted(problem)} onCopy={() => copyText(words())} />
}
