import { useTranslation } from 'react-i18next'
import { topicWords } from '../../domain/topic-words.ts'
import { pickMost } from '../../domain/values.ts'
import type { ValueOrder } from '../../domain/consultation.ts'
import { numberInWords } from '../../i18n/dates.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { populationOf } from './evidence-in-words.tsx'
import { cardOf, type OptionsView } from './options-view.ts'
import { swapOf, type SwapSide } from './swap.ts'
import styles from './swap-question.module.css'
import { putInOrder } from './put-in-order.ts'
import { useCardWords } from './use-card-words.ts'
import { useColumns } from './use-columns.ts'
import { isAbout, useFigures } from './use-figures.ts'

interface SwapQuestionProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
}

/** After the numbers: what comes first now, with what one option gives and takes in real amounts. */
export function SwapQuestion({ props, view }: SwapQuestionProps) {
  const { t } = useTranslation('options')
  const { label } = useCardWords(view.topic)
  const columns = useColumns(view.topic)
  const swap = swapOf(view)
  if (!swap) return null
  const [one, other] = swap.sides
  const first = view.ordered ? view.order.most : []
  const answer = (order: ValueOrder) => putInOrder(props, view, order)
  const cardLabel = (side: SwapSide) => label(cardOf(view, side.card)!)
  return (
    <Card heading={t('swap.heading')}>
      <p>{t('swap.lead', { option: columns.find(({ id }) => id === swap.option)?.name ?? '' })}</p>
      <ul className={styles.amounts} role="list">
        <Amount view={view} side={one} />
        <Amount view={view} side={other} />
      </ul>
      <Row>
        {swap.sides.map((side) => (
          <Button key={side.card} pressed={first.length === 1 && first[0] === side.card} onPress={() => answer(pickMost(view.order, [side.card]))}>
            {cardLabel(side)}
          </Button>
        ))}
        <Button pressed={first.includes(one.card) && first.includes(other.card)} onPress={() => answer(pickMost(view.order, [one.card, other.card]))}>
          {t('swap.the-same')}
        </Button>
        <Button variant="quiet" onPress={() => answer(view.order)}>
          {t('swap.not-sure')}
        </Button>
      </Row>
    </Card>
  )
}

/** "25 in 1,000 fewer": the outcome, over what time, and of whom. */
function Amount({ view, side: { row, cell, fewer } }: { readonly view: OptionsView; readonly side: SwapSide }) {
  const { t, i18n } = useTranslation('options')
  const figures = useFigures()
  const says = (key: string) => topicWords(view.topic, `outcome.${row.outcome}.${key}`)
  const values = { n: figures.count(Math.abs(fewer), isAbout(row)), of: numberInWords(i18n.language, row.of ?? 100), horizon: says('horizon'), population: populationOf(view.topic, row) }
  return (
    <li>
      <b>{says('name')}:</b> <span data-evidence={cell.evidence}>{t(fewer > 0 ? 'swap.fewer' : 'swap.more', values)}</span>
    </li>
  )
}
