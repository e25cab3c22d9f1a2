import { useState } from 'react'
import type { Scenario } from '../../domain/scenario.ts'
import { idsOf, moveDown, moveUp, newlyChosen, noOrder, pickCouldWait, pickMost, suggestedOrder, theSame, unsure, valueCards, type ValueCard } from '../../domain/values.ts'
import type { ValueCardId, ValueOrder } from '../../domain/consultation.ts'
import { CardPick } from './card-pick.tsx'
import { CardReview } from './card-review.tsx'
import { useCardWords } from './card-words.ts'
import type { PreparationProps } from './preparation-screen.ts'

type Stage = 'most' | 'could-wait' | 'review'

/** Where somebody stands in putting the cards in order. */
interface Sorting {
  readonly stage: Stage
  readonly order: ValueOrder
  /** Whether the cards beyond the first few have been brought in. */
  readonly all: boolean
}

const noTopic: Pick<Scenario, 'options' | 'attributes' | 'fit'> = { options: [], attributes: [], fit: [] }

/** Where the person says what comes first: the one that matters most, the one that could wait, then all in three bands. */
export function CardsScreen(props: PreparationProps) {
  const { seen, visit, topic, lang, by, send } = props
  const found = valueCards(seen, topic?.scenario ?? noTopic, visit.order ?? noOrder)
  const [steps, setSteps] = useState<readonly Sorting[]>([firstStep(found.cards, visit.order)])
  const words = useCardWords(topic)
  const now = steps.at(-1)!
  const cards = now.all ? [...found.cards, ...found.more] : found.cards
  const go = (change: Partial<Sorting>) => setSteps([...steps, { ...now, ...change }])
  const undo = () => setSteps(steps.slice(0, -1))
  const back = () => {
    const before = steps.findLastIndex((step) => step.stage !== now.stage)
    if (before === -1) send({ type: 'back' })
    else setSteps(steps.slice(0, before + 1))
  }

  const finish = () => {
    for (const attribute of newlyChosen(cards, now.order)) {
      const card = cards.find((each) => each.id === `attribute:${attribute}`)
      if (card) send({ type: 'card.chosen', attribute, words: words(card), lang, by })
    }
    send({ type: 'order.made', order: now.order })
  }

  if (now.stage === 'review') {
    return (
      <CardReview
        {...props}
        cards={cards}
        order={now.order}
        {...(steps.at(-2)?.stage === 'review' && { undo })}
        onMove={(id, way) => go({ order: way === 'up' ? moveUp(now.order, id) : moveDown(now.order, id) })}
        onBack={back}
        onDone={finish}
      />
    )
  }
  const most = now.stage === 'most'
  return (
    <CardPick
      key={now.stage}
      {...props}
      stage={now.stage}
      cards={most ? cards : cards.filter((card) => !now.order.most.includes(card.id))}
      {...(most && !now.all && found.more.length > 0 && { onMore: () => go({ all: true, order: withMore(now.order, found.more) }) })}
      onPick={(id) => go(most ? { stage: 'could-wait', order: pickMost(now.order, [id]) } : { stage: 'review', order: pickCouldWait(now.order, [id]) })}
      onTheSame={() => go({ stage: 'review', order: most ? theSame(now.order) : now.order })}
      onUnsure={() => go({ stage: 'review', order: most ? unsure(now.order) : now.order })}
      onBack={back}
    />
  )
}

/** Somebody who comes back finds the order that they made. */
function firstStep(cards: readonly ValueCard[], made: ValueOrder | undefined): Sorting {
  return { stage: made ? 'review' : 'most', order: suggestedOrder(cards, made), all: false }
}

function withMore(order: ValueOrder, more: readonly ValueCard[]): ValueOrder {
  const placed = new Set<ValueCardId>(idsOf(order))
  return { ...order, matters: [...order.matters, ...more.map((card) => card.id).filter((id) => !placed.has(id))] }
}
