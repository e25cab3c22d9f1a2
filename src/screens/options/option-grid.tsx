import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLater } from '../../ui/later/later.tsx'
import { SideBySide, type ComparedRow } from '../../ui/side-by-side/side-by-side.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useSay } from '../say/use-say.tsx'
import { GroupPicker } from './group-picker.tsx'
import styles from './option-grid.module.css'
import type { OptionsView } from './options-view.ts'
import { useOutcomeRows } from './outcome-rows.tsx'
import { SaidByTopic } from './said-by-topic.tsx'
import { useColumns } from './use-columns.ts'

interface OptionGridProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
}

/** Every option a column: the main outcomes at equal size, the serious ones always open, and what guidance says. */
export function OptionGrid({ props, view }: OptionGridProps) {
  const { t } = useTranslation('options')
  const say = useSay('options')
  const { topic, comparison } = view
  const columns = useColumns(topic)
  const below = useLater()
  const rows = useOutcomeRows({ props, view })
  const rowsAt = (place: 'main' | 'serious') => rows(comparison.rows.filter((row) => row.place === place))
  const picker = topic.scenario.groups.length > 0 && (
    <GroupPicker topic={topic} group={view.group} onChange={(group) => props.send({ type: 'group.changed', group })} />
  )
  const serious: ComparedRow = { kind: 'across', id: 'serious', children: <h3 className={styles.part}>{say('serious')}</h3> }
  return (
    <SideBySide
      label={t('grid')}
      look="close"
      columns={columns}
      {...(picker && { corner: picker })}
      rows={below ? [...rowsAt('main'), serious, ...rowsAt('serious'), adviceRow(view, say('advice.heading'), say('advice.none'))] : rowsAt('main')}
    />
  )
}

/** What guidance says of each option in this group, in its own words. Nothing is locked by it. */
function adviceRow({ topic, group }: OptionsView, head: ReactNode, none: ReactNode): ComparedRow {
  const { options, advice } = topic.scenario
  return {
    kind: 'row',
    id: 'advice',
    head,
    cells: options.map(({ id }) => {
      const said = advice.filter((each) => each.option === id && each.group === group)
      return said.length === 0 ? <p className={styles.none}>{none}</p> : said.map((each) => <Advice key={each.text} topic={topic} says={`advice.${each.text}`} />)
    }),
  }
}

function Advice({ topic, says }: { readonly topic: OptionsView['topic']; readonly says: string }) {
  return (
    <p className={styles.said}>
      <SaidByTopic topic={topic} says={says} />
    </p>
  )
}
