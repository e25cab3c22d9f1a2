import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ValueCardId } from '../../domain/consultation.ts'
import { bandOf, bands, pickCouldWait, pickMost, suggestedOrder, type Band, type ValueCard } from '../../domain/values.ts'
import { Button } from '../../ui/button/button.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { LinkOwnWords } from './link-own-words.tsx'
import type { OptionsView } from './options-view.ts'
import { putInOrder } from './put-in-order.ts'
import { SayOwnWords } from './say-own-words.tsx'
import { useCardWords } from './use-card-words.tsx'
import styles from './values-dialog.module.css'

interface ValuesDialogProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
  readonly heading: ReactNode
  onClose(): void
}

/** Every card with its three places, the person's own words first, and room for more words. */
export function ValuesDialog({ props, view, heading, onClose }: ValuesDialogProps) {
  const { t } = useTranslation('options')
  const say = useSay('options')
  const place = (id: ValueCardId, band: Band) => putInOrder(props, view, placed(view, id, band))
  return (
    <Dialog
      open
      heading={heading}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {say('values.done')}
        </Button>
      }
    >
      <p>{say('values.change-lead')}</p>
      <Stack gap="small">
        {[...view.cards, ...view.more].map((card) => (
          <CardPlace key={card.id} props={props} view={view} card={card} onPlace={(band) => place(card.id, band)} />
        ))}
      </Stack>
      <SayOwnWords props={props} />
    </Dialog>
  )
}

interface CardPlaceProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
  readonly card: ValueCard
  onPlace(band: Band): void
}

function CardPlace({ props, view, card, onPlace }: CardPlaceProps) {
  const words = useCardWords(view.topic)
  const band = view.ordered ? bandOf(view.order, card.id) : undefined
  return (
    <div className={styles.card}>
      <Choice
        look="pair"
        legend={words.label(card)}
        answers={bands.map((each) => ({ value: each, label: words.place(each) }))}
        {...(band !== undefined && { chosen: band })}
        onChoose={onPlace}
      />
      {card.kind === 'own-words' && <LinkOwnWords props={props} topic={view.topic} card={card} />}
    </div>
  )
}

/** The order with this card in this band, and every other where it was. */
function placed({ order, cards, more }: OptionsView, id: ValueCardId, band: Band) {
  if (band === 'most') return pickMost(order, [...order.most, id])
  if (band === 'couldWait') return pickCouldWait(order, [...order.couldWait, id])
  const without = { most: order.most.filter((each) => each !== id), matters: order.matters, couldWait: order.couldWait.filter((each) => each !== id) }
  const named = [...cards, ...more].filter((card) => card.id === id || bandOf(order, card.id) !== undefined)
  return suggestedOrder(named, without)
}
