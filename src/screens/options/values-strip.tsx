import { useState } from 'react'
import { pickMost, type Band } from '../../domain/values.ts'
import { Button } from '../../ui/button/button.tsx'
import { ValueChip } from '../../ui/value-chip/value-chip.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import type { OptionsView } from './options-view.ts'
import { putInOrder } from './put-in-order.ts'
import { useCardWords } from './use-card-words.tsx'
import { ValuesDialog } from './values-dialog.tsx'
import styles from './values-strip.module.css'

interface ValuesStripProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
}

/** What matters to the person, above everything: in their order, or one press away from being said. */
export function ValuesStrip({ props, view }: ValuesStripProps) {
  const say = useSay('options')
  const [changing, setChanging] = useState(false)
  return (
    <>
      {view.ordered ? (
        <Placed props={props} view={view} onChange={() => setChanging(true)} />
      ) : (
        <Asking props={props} view={view} onElse={() => setChanging(true)} />
      )}
      {changing && <ValuesDialog props={props} view={view} heading={say('values.change-heading')} onClose={() => setChanging(false)} />}
    </>
  )
}

function Placed({ props: { name }, view, onChange }: ValuesStripProps & { onChange(): void }) {
  const say = useSay('options')
  const words = useCardWords(view.topic)
  const to = name ? 'values.to' : 'values.to-you'
  return (
    <section className={styles.strip} aria-label={say.first.t(to, { name })}>
      <h2 className={styles.heading}>{say(to, { name })}</h2>
      <ul className={styles.chips} role="list">
        {view.placed.map(({ card, band }) => (
          <li key={card.id}>
            <ValueChip label={words.label(card)} bars={barsOf(band)} barsLabel={words.bandName(band)} />
          </li>
        ))}
      </ul>
      <Button size="small" variant="quiet" onPress={onChange}>
        {say('values.change')}
      </Button>
    </section>
  )
}

function Asking({ props, view, onElse }: ValuesStripProps & { onElse(): void }) {
  const say = useSay('options')
  const words = useCardWords(view.topic)
  const question = props.name ? 'values.ask' : 'values.ask-you'
  return (
    <section className={styles.strip} aria-label={say.first.t(question, { name: props.name })} data-asking>
      <h2 className={styles.heading}>{say(question, { name: props.name })}</h2>
      <ul className={styles.chips} role="list">
        {view.cards.map((card) => (
          <li key={card.id}>
            <Button size="small" onPress={() => putInOrder(props, view, pickMost(view.order, [card.id]))}>
              {words.label(card)}
            </Button>
          </li>
        ))}
        <li>
          <Button size="small" variant="quiet" icon="plus" onPress={onElse}>
            {say('values.something-else')}
          </Button>
        </li>
      </ul>
    </section>
  )
}

function barsOf(band: Band): 1 | 2 | 3 {
  return ({ most: 3, matters: 2, couldWait: 1 } as const)[band]
}
