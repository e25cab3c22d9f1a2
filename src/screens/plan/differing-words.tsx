import { Trans, useTranslation } from 'react-i18next'
import { differingLines, type DifferingLine } from '../../domain/differing.ts'
import type { Speaker } from '../../domain/statement.ts'
import type { Summary } from '../../domain/summary.ts'
import { dayInWords } from '../../i18n/dates.ts'
import { Stack } from '../../ui/layout/layout.tsx'

interface DifferingWordsProps {
  readonly summary: Summary
  readonly name: string
  readonly lang: string
}

/** "We see it differently" as it is written down: all views in the same pattern, and no word on who is right. */
export function DifferingWords({ summary, name, lang }: DifferingWordsProps) {
  const { t } = useTranslation('plan')
  const who = ({ voice, name: own }: Speaker) => (voice === 'person' ? name || t('differing.person') : (own ?? t(`differing.${voice === 'professional' ? 'gp' : 'family'}`)))
  return (
    <Stack gap="small">
      {differingLines(summary, { who, day: (on) => dayInWords(lang, on) }).map((line, index) => (
        <p key={index}>
          <Sentence line={line} />
        </p>
      ))}
    </Stack>
  )
}

/** A sentence with a name and own words in it, as they are: what they hold is never taken for a sign of ours. */
function Sentence({ line: { sentence, gaps, who, words = '', lang } }: { readonly line: DifferingLine }) {
  const { t } = useTranslation('plan')
  const isAtEnd = sentence !== 'agreed-and-day'
  const parts = { who: <Name name={who ?? ''} />, q: <Own words={words} {...(lang !== undefined && { lang })} isAtEnd={isAtEnd} /> }
  return <Trans t={t} i18nKey={`differing.${sentence}`} values={gaps} components={parts} />
}

function Name({ name }: { readonly name: string }) {
  return <bdi>{name}</bdi>
}

interface OwnProps {
  readonly words: string
  readonly lang?: string
  readonly isAtEnd: boolean
}

/** Somebody's own words; the sentence that they end has its full stop from them, or from us. */
function Own({ words, lang, isAtEnd }: OwnProps) {
  return (
    <>
      <q lang={lang}>{words}</q>
      {isAtEnd && !/[.!?…؟۔]$/.test(words) && '.'}
    </>
  )
}
