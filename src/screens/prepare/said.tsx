import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cardChosenIn, ownWordsOf } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import { dayAgo } from '../../i18n/dates.ts'
import { isolated } from '../../i18n/isolated.ts'
import { Quote } from '../../ui/quote/quote.tsx'
import type { PreparationProps } from './preparation-screen.ts'

interface SaidProps {
  readonly props: Pick<PreparationProps, 'visit' | 'name' | 'lang' | 'now'>
  readonly statement: Statement
  readonly size?: 'normal' | 'large'
  readonly children?: ReactNode
}

/** What was said, whole, with who said it and when: their own words and the phrases they picked. */
export function Said({ props: { visit, name, lang, now }, statement, size = 'normal', children }: SaidProps) {
  const { t } = useTranslation('prepare')
  const picked = usePicked()
  const { by } = statement
  // Somebody else may be reading: the words are "yours" for the person they are about alone.
  const person = visit.about === 'me' ? t('voice.person') : name || t('voice.they')
  return (
    <Quote
      words={ownWordsOf(statement)}
      picked={picked(statement)}
      voice={by.voice}
      lang={statement.lang}
      size={size}
      who={by.name ?? (by.voice === 'person' ? person : t(`voice.${by.voice}`))}
      when={dayAgo(lang, statement.freshSince ?? statement.at, now)}
    >
      {by.typedBy !== undefined && <span>{t('typed-by', { name: by.typedBy })}</span>}
      {children}
    </Quote>
  )
}

/** Gives the words of the phrases that were picked. A phrase from a newer app is shown by its id. */
function usePicked(): (statement: Statement) => readonly string[] {
  const { t, i18n } = useTranslation('concepts')
  return (statement) => [
    ...statement.picked.map((phrase) => (i18n.exists(`concepts:phrase.${statement.concept}.${phrase}`) ? t(`phrase.${statement.concept}.${phrase}`) : phrase)),
    ...cardChosenIn(statement),
  ]
}

/** Gives what was said in one line: what they wrote, in quotation marks, and the phrases they picked. */
export function useOwnWords(): (statement: Statement) => string {
  const { t, i18n } = useTranslation('prepare')
  const picked = usePicked()
  return (statement) =>
    [...(ownWordsOf(statement) === '' ? [] : [t('own-words', { words: statement.words })]), ...picked(statement)].map((each) => isolated(each, i18n.language)).join(' · ')
}
