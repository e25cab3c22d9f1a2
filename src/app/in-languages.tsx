import type { ReactNode } from 'react'
import { languages } from '../i18n/languages.ts'
import { PairContext } from '../ui/pair-text/pair-context.ts'
import { BeneathContext } from '../screens/say/beneath.ts'
import { SecondLanguageContext, type SecondLanguage } from '../screens/say/second-language.tsx'
import { inOrder, type Speaking } from './use-language.ts'

interface InLanguagesProps {
  readonly speaking: Pick<Speaking, 'language' | 'beneath' | 'alone' | 'showSecond'>
  /** Whether people sit side by side: only then is a second language offered. */
  readonly isTogether: boolean
  readonly children: ReactNode
}

/** Lets everything inside speak a second language beneath the first, and choose one. */
export function InLanguages({ speaking: { language, beneath, alone, showSecond }, isTogether, children }: InLanguagesProps) {
  const second: SecondLanguage = {
    offered: languages.filter((each) => each !== alone).map((each) => ({ language: each, order: inOrder(alone, each) })),
    ...(beneath && { now: beneath === alone ? language : beneath }),
    show: (each) => void showSecond(each),
  }
  return (
    <SecondLanguageContext value={isTogether ? second : undefined}>
      <PairContext value={beneath !== undefined}>
        <BeneathContext value={beneath && { language: beneath }}>{children}</BeneathContext>
      </PairContext>
    </SecondLanguageContext>
  )
}
