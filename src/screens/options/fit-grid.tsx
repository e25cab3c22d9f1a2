import { useTranslation } from 'react-i18next'
import type { FitCell, FitRow } from '../../domain/comparison.ts'
import { FitMark, type MarkKind } from '../../ui/fit-mark/fit-mark.tsx'
import { SideBySide } from '../../ui/side-by-side/side-by-side.tsx'
import { bandOf, bands } from '../../domain/values.ts'
import type { Fit } from '../../domain/scenario.ts'
import { useTopicSay } from '../say/use-say.tsx'
import { cardOf, type OptionsView } from './options-view.ts'
import { SaidByTopic } from './said-by-topic.tsx'
import { thingIn, useCardWords } from './use-card-words.tsx'
import { useColumns } from './use-columns.ts'

interface FitGridProps {
  readonly view: OptionsView
  readonly name: string
}

const marks: Readonly<Record<Fit, MarkKind>> = {
  'helps-more': 'more',
  'works-both-ways': 'both',
  'helps-less': 'less',
  'no-clear-difference': 'same',
  'not-known': 'unknown',
}

/** Each thing that matters, the first first, and for every option one of five marks with its reason. */
export function FitGrid({ view, name }: FitGridProps) {
  const { t } = useTranslation('options')
  const say = useTopicSay('options', view.topic)
  const words = useCardWords(view.topic)
  const columns = useColumns(view.topic).map(({ id, letter, name: option }) => ({ id, letter, name: option }))
  const rank = (row: FitRow) => bands.indexOf(bandOf(view.order, row.card) ?? 'couldWait')
  const rows = [...view.fits.rows].sort((one, other) => rank(one) - rank(other))
  if (rows.length === 0) return null
  return (
    <SideBySide
      label={name ? t('fit.grid', { name }) : t('fit.grid-you')}
      look="close"
      columns={columns}
      rows={rows.map((row) => {
        const card = cardOf(view, row.card)
        return {
          kind: 'row',
          id: `${row.card}.${row.attribute}`,
          tone: 'person',
          head: card && words.label(card),
          note: card?.kind === 'own-words' ? say('fit.about', (tongue) => ({ thing: thingIn(tongue, row.attribute) })) : words.band(bandOf(view.order, row.card) ?? 'matters'),
          cells: row.cells.map((cell) => <FitMark key={cell.option} kind={marks[cell.fit]} heading={say(`fit.kind.${cell.fit}`)} reason={<Reason view={view} cell={cell} />} />),
        }
      })}
    />
  )
}

/** Why, in the topic's one line. */
function Reason({ view, cell }: { readonly view: OptionsView; readonly cell: FitCell }) {
  const say = useTopicSay('options', view.topic)
  if (cell.needsGroup) return say('fit.needs-group')
  return cell.reason === undefined ? say('fit.no-reason') : <SaidByTopic topic={view.topic} says={cell.reason} evidence={cell.evidence} />
}
