import { useTranslation } from 'react-i18next'
import { tradeOffOf, type PassedOver, type Thing, type TradeOffLine } from '../../domain/trade-off.ts'
import type { Fit } from '../../domain/scenario.ts'
import { cardOf, type OptionsView } from './options-view.ts'
import styles from './fit-summary.module.css'
import { useCardWords } from './use-card-words.ts'
import { useColumns } from './use-columns.ts'
import { useList } from './use-list.ts'

interface FitSummaryProps {
  readonly view: OptionsView
}

/** The same few sentences for every option, in column order: no total, no order of merit. */
export function FitSummary({ view }: FitSummaryProps) {
  const { t } = useTranslation('options')
  const columns = useColumns(view.topic)
  const found = tradeOffOf(view.fits, view.order)
  const letterOf = (id: string) => columns.find((column) => column.id === id)?.letter ?? ''
  return (
    <section className={styles.summary} aria-label={t('fit.summary')}>
      <h3>{t('fit.summary')}</h3>
      <First view={view} />
      {found.passedOver.map((passed) => (
        <Passed key={`${passed.card}.${passed.attribute ?? ''}`} view={view} passed={passed} />
      ))}
      {found.close !== 'nothing-on-list' && found.lines.length > 0 && (
        <ul className={styles.lines} role="list">
          {found.lines.map((line) => (
            <li key={line.option}>
              <Line view={view} line={line} letter={letterOf(line.option)} />
            </li>
          ))}
        </ul>
      )}
      <p>{t(`fit.close.${found.close}`, { option: found.helpsWithAll === undefined ? '' : letterOf(found.helpsWithAll) })}</p>
    </section>
  )
}

function First({ view }: FitSummaryProps) {
  const { t } = useTranslation('options')
  const words = useCardWords(view.topic)
  const list = useList()
  const { putFirst } = tradeOffOf(view.fits, view.order)
  const said = putFirst.flatMap((id) => {
    const card = cardOf(view, id)
    if (!card) return []
    return card.kind === 'shared' ? [words.thing(card.attribute)] : [words.label(card)]
  })
  return said.length === 0 ? null : <p>{said.length === 1 ? t('fit.put-first', { thing: said[0] }) : t('fit.put-first-together', { things: list(said) })}</p>
}

function Passed({ view, passed }: FitSummaryProps & { readonly passed: PassedOver }) {
  const { t } = useTranslation('options')
  const words = useCardWords(view.topic)
  const card = cardOf(view, passed.card)
  if (!card) return null
  return <p>{t(`fit.passed.${passed.why}`, { thing: passed.attribute === undefined ? words.label(card) : words.thing(passed.attribute) })}</p>
}

/** Each option by one pattern: what came first, then what else it helps with more, both ways, less, not clearly, not known. */
function Line({ view, line, letter }: FitSummaryProps & { readonly line: TradeOffLine; readonly letter: string }) {
  const { t } = useTranslation('options')
  const { thing } = useCardWords(view.topic)
  const list = useList()
  const names = (things: readonly Thing[]) => list([...new Set(things.map(({ attribute }) => thing(attribute)))])
  const order: readonly Fit[] = ['helps-more', 'works-both-ways', 'helps-less', 'no-clear-difference', 'not-known']
  const rest: Readonly<Record<Fit, readonly Thing[]>> = {
    'helps-more': line.helpsMore,
    'works-both-ways': line.worksBothWays,
    'helps-less': line.helpsLess,
    'no-clear-difference': line.noClearDifference,
    'not-known': line.notKnown,
  }
  const first = order.flatMap((fit) => {
    const things = line.first.filter((each) => each.fit === fit)
    return things.length === 0 ? [] : [t(`fit.says.${fit}`, { option: letter, things: names(things) })]
  })
  const then = order.flatMap((fit) => (rest[fit].length === 0 ? [] : [t(`fit.says-it.${fit}`, { things: names(rest[fit]) })]))
  return [...first, ...then].join(' ')
}
