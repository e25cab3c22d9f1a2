import { useTranslation } from 'react-i18next'
import { gpAlone } from '../../domain/story.ts'
import { bands, idsOf, orderSeenBy, valueCards, type Band } from '../../domain/values.ts'
import { Card } from '../../ui/card/card.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { ValueChip } from '../../ui/value-chip/value-chip.tsx'
import { useCardWords } from './card-words.ts'
import type { PreparationProps } from './preparation-screen.ts'

const bars = { most: 3, matters: 2, couldWait: 1 } as const satisfies Record<Band, 1 | 2 | 3>

/** The order of what matters as the GP will see it: without any card whose words the GP may not see. */
export function PreviewOrder({ story, seen, visit, topic }: PreparationProps) {
  const { t } = useTranslation('prepare')
  const words = useCardWords(topic)
  if (!visit.order || !topic) return null
  const order = orderSeenBy(story, gpAlone, visit.order)
  const { cards } = valueCards(seen, topic.scenario, order)
  if (idsOf(order).length === 0) return null
  return (
    <Card heading={t('preview.order')}>
      <Stack gap="small">
        {bands.flatMap((band) =>
          order[band].flatMap((id) => cards.filter((card) => card.id === id)).map((card) => (
            <ValueChip key={card.id} label={words(card)} bars={bars[band]} barsLabel={t(`cards.band.${band}`)} />
          )),
        )}
      </Stack>
    </Card>
  )
}
