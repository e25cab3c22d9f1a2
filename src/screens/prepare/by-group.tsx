import { useTranslation } from 'react-i18next'
import { showRow, type ShownRow } from '../../domain/evidence.ts'
import type { Cell, GroupId, OptionId, Topic } from '../../domain/scenario.ts'
import { Columns } from '../../ui/layout/layout.tsx'
import type { Tongue } from '../say/tongue.ts'
import { useTopicSay } from '../say/use-say.tsx'
import { OptionName } from './option-name.tsx'
import styles from './options-at-home.module.css'

interface ByGroupProps {
  readonly topic: Topic
  readonly outcome: string
}

/** One outcome in every published group that has it, all over one denominator. Which group is the person's own, the GP works out. */
export function ByGroup({ topic, outcome }: ByGroupProps) {
  const { t } = useTranslation('prepare')
  const say = useTopicSay('prepare', topic)
  const { options } = topic.scenario
  const groups = groupsOf(topic, outcome)
  const of = sharedDenominator(topic, groups.flatMap(({ cells }) => Object.values(cells)))
  return (
    <>
      <p>{t('options.by-group')}</p>
      {groups.map(({ group, cells }) => (
        <div key={group} className={styles.line}>
          <h3 className={styles.group}>{say.topic(`group.${group}.long`)}</h3>
          <Columns most={options.length === 2 ? 2 : 3} gap="small">
            {options.map(({ id }) => (
              <div key={id}>
                <b>
                  <OptionName topic={topic} option={id} />
                </b>
                <InOneLine topic={topic} outcome={outcome} cell={cells[id] ?? { kind: 'not-known' }} of={of} />
              </div>
            ))}
          </Columns>
        </div>
      ))}
    </>
  )
}

interface GroupCells {
  readonly group: GroupId
  readonly cells: Readonly<Record<OptionId, Cell>>
}

function groupsOf({ scenario }: Topic, outcome: string): readonly GroupCells[] {
  const found = scenario.outcomes.find((each) => each.id === outcome)
  return scenario.groups.flatMap((group) => {
    const cells = found?.cells[group]
    return cells ? [{ group, cells }] : []
  })
}

/** The smallest denominator that is faithful to every figure, so that groups can be set side by side. */
function sharedDenominator({ evidence }: Topic, cells: readonly Cell[]): ShownRow['of'] {
  const rows = cells.flatMap((cell) => (cell.kind === 'figure' ? [evidence.get(cell.evidence)!] : []))
  return rows.reduce<ShownRow['of']>((most, row) => showRow(row, most).of, 100)
}

interface InOneLineProps extends ByGroupProps {
  readonly cell: Cell
  readonly of: ShownRow['of']
}

/** A figure both ways round, in words alone. */
function InOneLine({ topic, outcome, cell, of }: InOneLineProps) {
  const { t } = useTranslation('prepare')
  const say = useTopicSay('prepare', topic)
  if (cell.kind === 'not-known') return <p>{t('options.not-known')}</p>
  if (cell.kind === 'words') return <p>{say.topic(cell.text)}</p>
  const { n, about } = showRow(topic.evidence.get(cell.evidence)!, of)[cell.arm]
  const gaps = (tongue: Tongue) => {
    const shown = (count: number) => (about ? tongue.t('options.about', { n: tongue.count(count) }) : tongue.count(count))
    return { n: shown(n), rest: shown(of - n), of: tongue.count(of), event: tongue.topic(`outcome.${outcome}.event`), otherwise: tongue.topic(`outcome.${outcome}.non-event`) }
  }
  return <p>{say.rich('options.both-ways', gaps, { b: <b /> })}</p>
}
