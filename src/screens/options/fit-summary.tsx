import { tradeOffOf, type PassedOver, type Thing, type TradeOffLine } from '../../domain/trade-off.ts'
import type { Fit } from '../../domain/scenario.ts'
import type { Tongue } from '../say/tongue.ts'
import { useTopicSay } from '../say/use-say.tsx'
import { cardOf, type OptionsView } from './options-view.ts'
import styles from './fit-summary.module.css'
import { labelIn, thingIn } from './use-card-words.tsx'
import { useColumns } from './use-columns.ts'

interface FitSummaryProps {
  readonly view: OptionsView
}

/** The same few sentences for every option, in column order: no total, no order of merit. */
export function FitSummary({ view }: FitSummaryProps) {
  const say = useTopicSay('options', view.topic)
  const columns = useColumns(view.topic)
  const found = tradeOffOf(view.fits, view.order)
  const letterOf = (id: string) => columns.find((column) => column.id === id)?.letter ?? ''
  return (
    <section className={styles.summary} aria-label={say.first.t('fit.summary')}>
      <h3>{say('fit.summary')}</h3>
      <First view={view} />
      {found.passedOver.map((passed) => (
        <Passed key={`${passed.card}.${passed.attribute ?? ''}`} view={view} passed={passed} />
      ))}
      {found.close !== 'nothing-on-list' && found.lines.length > 0 && (
        <ul className={styles.lines} role="list">
          {found.lines.map((line) => (
            <li key={line.option} data-line>{say.in((tongue) => lineIn(tongue, line, letterOf(line.option)))}</li>
          ))}
        </ul>
      )}
      <p>{say(`fit.close.${found.close}`, ({ list }) => ({ options: list((found.helpsWithAll ?? []).map(letterOf)) }))}</p>
    </section>
  )
}

function First({ view }: FitSummaryProps) {
  const say = useTopicSay(['options', 'concepts'], view.topic)
  const { putFirst } = tradeOffOf(view.fits, view.order)
  const cards = putFirst.flatMap((id) => cardOf(view, id) ?? [])
  if (cards.length === 0) return null
  const first = (tongue: Tongue) => {
    const said = cards.map((card) => (card.kind === 'shared' ? thingIn(tongue, card.attribute) : labelIn(tongue, card)))
    return said.length === 1 ? tongue.t('fit.put-first', { thing: said[0] }) : tongue.t('fit.put-first-together', { things: tongue.list(said) })
  }
  return <p>{say.in(first)}</p>
}

function Passed({ view, passed }: FitSummaryProps & { readonly passed: PassedOver }) {
  const say = useTopicSay(['options', 'concepts'], view.topic)
  const card = cardOf(view, passed.card)
  if (!card) return null
  return <p>{say(`fit.passed.${passed.why}`, (tongue) => ({ thing: passed.attribute === undefined ? labelIn(tongue, card) : thingIn(tongue, passed.attribute) }))}</p>
}

/** Each option by one pattern: what came first, then what else it helps with more, both ways, less, not clearly, not known. */
function lineIn(tongue: Tongue, line: TradeOffLine, letter: string): string {
  const names = (things: readonly Thing[]) => tongue.list([...new Set(things.map(({ attribute }) => thingIn(tongue, attribute)))])
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
    return things.length === 0 ? [] : [tongue.t(`fit.says.${fit}`, { option: letter, things: names(things) })]
  })
  const then = order.flatMap((fit) => (rest[fit].length === 0 ? [] : [tongue.t(`fit.says-it.${fit}`, { things: names(rest[fit]) })]))
  return [...first, ...then].join(' ')
}
