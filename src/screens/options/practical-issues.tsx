import { useTranslation } from 'react-i18next'
import { practicalCategories } from '../../domain/scenario.ts'
import { SideBySide, type ComparedRow } from '../../ui/side-by-side/side-by-side.tsx'
import { useSay } from '../say/use-say.tsx'
import type { OptionsView } from './options-view.ts'
import { SaidByTopic } from './said-by-topic.tsx'
import { useColumns } from './use-columns.ts'

interface PracticalIssuesProps {
  readonly view: OptionsView
}

/** What each option is like to live with: the same categories for every option. */
export function PracticalIssues({ view: { topic } }: PracticalIssuesProps) {
  const { t } = useTranslation('options')
  const say = useSay('options')
  const columns = useColumns(topic).map(({ id, letter, name }) => ({ id, letter, name }))
  const { options, practical } = topic.scenario
  const about = ['what-it-is', 'like'].map(
    (key): ComparedRow => ({
      kind: 'row',
      id: key,
      head: say(`day-to-day.${key}`),
      cells: options.map(({ id }) => <SaidByTopic key={id} topic={topic} says={`option.${id}.${key}`} />),
    }),
  )
  const categories = practicalCategories
    .filter((category) => practical[category])
    .map(
      (category): ComparedRow => ({
        kind: 'row',
        id: category,
        head: say(`practical.${category}`),
        cells: options.map(({ id }) => (practical[category]?.includes(id) ? <SaidByTopic key={id} topic={topic} says={`practical.${category}.${id}`} /> : say('not-known'))),
      }),
    )
  return <SideBySide label={t('day-to-day.heading')} look="close" columns={columns} rows={[...about, ...categories]} />
}
