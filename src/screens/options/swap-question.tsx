import { pickMost } from '../../domain/values.ts'
import type { ValueOrder } from '../../domain/consultation.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import { useTopicSay } from '../say/use-say.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { populationIn } from './evidence-in-words.tsx'
import { figuresIn, isAbout } from './figures.ts'
import { cardOf, type OptionsView } from './options-view.ts'
import { swapOf, type SwapSide } from './swap.ts'
import styles from './swap-question.module.css'
import { putInOrder } from './put-in-order.ts'
import { useCardWords } from './use-card-words.tsx'

interface SwapQuestionProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
}

/** After the numbers: what comes first now, with what one option gives and takes in real amounts. */
export function SwapQuestion({ props, view }: SwapQuestionProps) {
  const say = useTopicSay('options', view.topic)
  const words = useCardWords(view.topic)
  const swap = swapOf(view)
  if (!swap) return null
  const [one, other] = swap.sides
  const first = view.ordered ? view.order.most : []
  const answer = (order: ValueOrder) => putInOrder(props, view, order)
  return (
    <Card heading={say('swap.heading')}>
      <p>{say('swap.lead', ({ topic }) => ({ option: topic(`option.${swap.option}.name`) }))}</p>
      <ul className={styles.amounts} role="list">
        <Amount view={view} side={one} />
        <Amount view={view} side={other} />
      </ul>
      <Row>
        {swap.sides.map((side) => (
          <Button key={side.card} pressed={first.length === 1 && first[0] === side.card} onPress={() => answer(pickMost(view.order, [side.card]))}>
            {words.label(cardOf(view, side.card)!)}
          </Button>
        ))}
        <Button pressed={first.includes(one.card) && first.includes(other.card)} onPress={() => answer(pickMost(view.order, [one.card, other.card]))}>
          {say('swap.the-same')}
        </Button>
        <Button variant="quiet" onPress={() => answer(view.order)}>
          {say('swap.not-sure')}
        </Button>
      </Row>
    </Card>
  )
}

/** "25 in 1,000 fewer": the outcome, over what time, and of whom. */
function Amount({ view, side: { row, cell, fewer } }: { readonly view: OptionsView; readonly side: SwapSide }) {
  const say = useTopicSay('options', view.topic)
  return (
    <li data-line data-evidence={cell.evidence}>
      {say.rich(
        'swap.amount',
        (tongue) => {
          const outcome = (key: string) => tongue.topic(`outcome.${row.outcome}.${key}`)
          const gaps = { n: figuresIn(tongue).count(Math.abs(fewer), isAbout(row)), of: tongue.count(row.of ?? 100), horizon: outcome('horizon'), population: populationIn(tongue, row) }
          return { outcome: outcome('name'), amount: tongue.t(fewer > 0 ? 'swap.fewer' : 'swap.more', gaps) }
        },
        { b: <b /> },
      )}
    </li>
  )
}
