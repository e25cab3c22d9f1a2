import { differingLines, type DifferingLine } from '../../domain/differing.ts'
import type { Speaker } from '../../domain/statement.ts'
import type { Summary } from '../../domain/summary.ts'
import { Stack } from '../../ui/layout/layout.tsx'
import type { Tongue } from '../say/tongue.ts'
import { useSay } from '../say/use-say.tsx'

interface DifferingWordsProps {
  readonly summary: Summary
  readonly name: string
}

/** "We see it differently" as it is written down: all views in the same pattern, and no word on who is right. */
export function DifferingWords({ summary, name }: DifferingWordsProps) {
  const say = useSay('plan')
  const linesIn = (tongue: Tongue) => differingLines({ ...summary, options: tongue.summary(summary).options }, { who: (by) => whoIn(tongue, name, by), day: (on) => tongue.day(on) })
  return (
    <Stack gap="small">
      {linesIn(say.first).map(({ sentence }, index) => (
        <p key={index}>{say.rich(`differing.${sentence}`, (tongue) => linesIn(tongue)[index]?.gaps ?? {}, (tongue) => marksOf(linesIn(tongue)[index]))}</p>
      ))}
    </Stack>
  )
}

function whoIn({ t }: Tongue, name: string, { voice, name: own }: Speaker): string {
  if (voice === 'person') return name || t('differing.person')
  return own ?? t(`differing.${voice === 'professional' ? 'gp' : 'family'}`)
}

/** A name and own words as they are: what they hold is never taken for a sign of ours. */
function marksOf(line: DifferingLine | undefined) {
  const { who = '', words = '', lang, sentence } = line ?? {}
  return { who: <Name name={who} />, q: <Own words={words} isAtEnd={sentence !== 'agreed-and-day'} {...(lang !== undefined && { lang })} /> }
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
      <q lang={lang} dir="auto">
        {words}
      </q>
      {isAtEnd && !/[.!?…؟۔]$/.test(words) && '.'}
    </>
  )
}
