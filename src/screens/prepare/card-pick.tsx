import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ValueCardId } from '../../domain/consultation.ts'
import type { ValueCard } from '../../domain/values.ts'
import { Button } from '../../ui/button/button.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/page/page.tsx'
import { ActionNote } from './action-note.tsx'
import { useCardWords } from './card-words.ts'
import type { PreparationProps } from './preparation-screen.ts'
import styles from './value-cards.module.css'

interface CardPickProps extends PreparationProps {
  readonly stage: 'most' | 'could-wait'
  readonly cards: readonly ValueCard[]
  onMore?(): void
  onPick(id: ValueCardId): void
  onTheSame(): void
  onUnsure(): void
  onBack(): void
}

/** One card picked out of a few. That they matter the same, or that somebody is not sure, is an answer too. */
export function CardPick({ stage, cards, topic, send, onMore, onPick, onTheSame, onUnsure, onBack }: CardPickProps) {
  const { t } = useTranslation('prepare')
  const words = useCardWords(topic)
  const [picked, setPicked] = useState<ValueCardId | undefined>(undefined)
  const [asksToPick, setAsksToPick] = useState(false)

  return (
    <Page
      heading={t(`cards.${stage}`)}
      lead={t(`cards.${stage}-lead`)}
      actions={
        <>
          {asksToPick && picked === undefined && <ActionNote>{t('cards.pick-first')}</ActionNote>}
          <Button size="big" icon="arrow-back" folds onPress={onBack}>
            {t('cards.back')}
          </Button>
          <Button size="big" onPress={() => send({ type: 'order.skipped' })}>
            {t('cards.skip')}
          </Button>
          <Button
            size="big"
            variant={picked === undefined ? 'outline' : 'primary'}
            iconAfter="arrow-next"
            onPress={() => (picked === undefined ? setAsksToPick(true) : onPick(picked))}
          >
            {t('cards.next')}
          </Button>
        </>
      }
    >
      <Choice<ValueCardId>
        legend={t(`cards.${stage}`)}
        legendHidden
        answers={cards.map((card) => ({ value: card.id, label: <span className={styles.own}>{words(card)}</span>, ...(card.kind === 'own-words' && { hint: t('cards.your-words') }) }))}
        {...(picked !== undefined && { chosen: picked })}
        onChoose={setPicked}
      />
      <Row gap="small">
        <Button onPress={onTheSame}>{t('cards.the-same')}</Button>
        <Button onPress={onUnsure}>{t('cards.not-sure')}</Button>
        {onMore && (
          <Button variant="quiet" icon="plus" onPress={onMore}>
            {t('cards.more')}
          </Button>
        )}
      </Row>
    </Page>
  )
}
