import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ValueCardId, ValueOrder } from '../../domain/consultation.ts'
import { bands, type Band, type ValueCard } from '../../domain/values.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Page } from '../../ui/page/page.tsx'
import styles from './value-cards.module.css'
import { useCardWords } from './card-words.ts'
import type { PreparationProps } from './preparation-screen.ts'

interface CardReviewProps extends PreparationProps {
  readonly cards: readonly ValueCard[]
  readonly order: ValueOrder
  undo?(): void
  onMove(id: ValueCardId, way: 'up' | 'down'): void
  onBack(): void
  onDone(): void
}

/** All the cards in three bands, each to be moved up or down, and the way back from every move. */
export function CardReview({ cards, order, topic, undo, onMove, onBack, onDone }: CardReviewProps) {
  const { t } = useTranslation('prepare')
  const [moves, setMoves] = useState<readonly ValueCardId[]>([])
  const [moved, setMoved] = useState<ValueCardId | undefined>(undefined)
  const words = useCardWords(topic)
  const movedCard = cards.find((card) => card.id === moved)
  const move = (id: ValueCardId, way: 'up' | 'down') => {
    setMoves([...moves, id])
    setMoved(id)
    onMove(id, way)
  }
  const putBack = () => {
    setMoved(moves.at(-1))
    setMoves(moves.slice(0, -1))
    undo?.()
  }

  return (
    <Page
      heading={t('cards.review')}
      lead={t('cards.review-lead')}
      actions={
        <>
          <Button size="big" icon="arrow-back" folds onPress={onBack}>
            {t('cards.back')}
          </Button>
          {undo && (
            <Button size="big" icon="undo" onPress={putBack}>
              {t('cards.undo')}
            </Button>
          )}
          <Button size="big" variant="primary" icon="check" onPress={onDone}>
            {t('cards.done')}
          </Button>
        </>
      }
    >
      <p className="visually-hidden" role="status">
        {movedCard && t('cards.moved', { card: words(movedCard), band: t(`cards.band.${bandOfCard(order, movedCard.id)}`) })}
      </p>
      {bands.map((band) => (
        <Card key={band} heading={t(`cards.band.${band}`)} tone={band === 'most' ? 'person' : 'plain'}>
          {order[band].length === 0 && <p>{t('cards.empty')}</p>}
          <ul className={styles.cards}>
            {order[band].flatMap((id) => cards.filter((card) => card.id === id)).map((card) => (
              <CardRow key={card.id} words={words(card)} band={band} focused={card.id === moved} onMove={(way) => move(card.id, way)} />
            ))}
          </ul>
        </Card>
      ))}
    </Page>
  )
}

function bandOfCard(order: ValueOrder, id: ValueCardId): Band {
  return bands.find((band) => order[band].includes(id)) ?? 'matters'
}

interface CardRowProps {
  readonly words: string
  readonly band: Band
  /** A card that has moved takes the focus with it, so that it can be moved on. */
  readonly focused: boolean
  onMove(way: 'up' | 'down'): void
}

function CardRow({ words, band, focused, onMove }: CardRowProps) {
  const { t } = useTranslation('prepare')
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (focused) row.current?.focus()
  }, [focused])
  return (
    <li className={styles.card} ref={row} tabIndex={-1}>
      <span className={styles.words}>{words}</span>
      <span className={styles.ways}>
        {band !== 'most' && (
          <Button size="small" icon="plus" name={t('cards.up-name', { card: words })} onPress={() => onMove('up')}>
            {t('cards.up')}
          </Button>
        )}
        {band !== 'couldWait' && (
          <Button size="small" icon="minus" name={t('cards.down-name', { card: words })} onPress={() => onMove('down')}>
            {t('cards.down')}
          </Button>
        )}
      </span>
    </li>
  )
}
