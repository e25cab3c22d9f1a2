import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pickMost, type Band } from '../../domain/values.ts'
import { Button } from '../../ui/button/button.tsx'
import { ValueChip } from '../../ui/value-chip/value-chip.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import type { OptionsView } from './options-view.ts'
import { putInOrder } from './put-in-order.ts'
import { useCardWords } from './use-card-words.ts'
import { ValuesDialog } from './values-dialog.tsx'
import styles from './values-strip.module.css'

interface ValuesStripProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
}

/** What matters to the person, above everything: in their order, or one press away from being said. */
export function ValuesStrip({ props, view }: ValuesStripProps) {
  const { t } = useTranslation('options')
  const [changing, setChanging] = useState(false)
  return (
    <>
      {view.ordered ? (
        <Placed props={props} view={view} onChange={() => setChanging(true)} />
      ) : (
        <Asking props={props} view={view} onElse={() => setChanging(true)} />
      )}
      {changing && <ValuesDialog props={props} view={view} heading={t('values.change-heading')} onClose={() => setChanging(false)} />}
    </>
  )
}

function Placed({ props: { name }, view, onChange }: ValuesStripProps & { onChange(): void }) {
  const { t } = useTranslation('options')
  const words = useCardWords(view.topic)
  return (
    <section className={styles.strip} aria-label={name ? t('values.to', { name }) : t('values.to-you')}>
      <h2 className={styles.heading}>{name ? t('values.to', { name }) : t('values.to-you')}</h2>
      <ul className={styles.chips} role="list">
        {view.placed.map(({ card, band }) => {
          const lang = words.langOf(card)
          return (
            <li key={card.id}>
              <ValueChip label={words.label(card)} bars={barsOf(band)} barsLabel={words.band(band)} {...(lang !== undefined && { lang })} />
            </li>
          )
        })}
      </ul>
      <Button size="small" variant="quiet" onPress={onChange}>
        {t('values.change')}
      </Button>
    </section>
  )
}

function Asking({ props, view, onElse }: ValuesStripProps & { onElse(): void }) {
  const { t } = useTranslation('options')
  const words = useCardWords(view.topic)
  const question = props.name ? t('values.ask', { name: props.name }) : t('values.ask-you')
  return (
    <section className={styles.strip} aria-label={question} data-asking>
      <h2 className={styles.heading}>{question}</h2>
      <ul className={styles.chips} role="list">
        {view.cards.map((card) => {
          const lang = words.langOf(card)
          return (
            <li key={card.id}>
              <Button size="small" {...(lang !== undefined && { lang })} onPress={() => putInOrder(props, view, pickMost(view.order, [card.id]))}>
                {words.label(card)}
              </Button>
            </li>
          )
        })}
        <li>
          <Button size="small" variant="quiet" icon="plus" onPress={onElse}>
            {t('values.something-else')}
          </Button>
        </li>
      </ul>
    </section>
  )
}

function barsOf(band: Band): 1 | 2 | 3 {
  return ({ most: 3, matters: 2, couldWait: 1 } as const)[band]
}
