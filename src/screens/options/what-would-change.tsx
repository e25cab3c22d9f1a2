import { useTranslation } from 'react-i18next'
import type { GroupId, OptionId } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { whatWouldChange, type WhatWouldChange as Change } from '../../domain/trade-off.ts'
import styles from './fit-summary.module.css'
import type { OptionsView } from './options-view.ts'
import { useCardWords } from './use-card-words.ts'
import { useColumns } from './use-columns.ts'
import { useList } from './use-list.ts'

interface WhatWouldChangeProps {
  readonly view: OptionsView
}

/** At most three lines of what would change how the options sit with what comes first: the person's own list before anything else. */
export function WhatWouldChange({ view }: WhatWouldChangeProps) {
  const { t } = useTranslation('options')
  const changes = whatWouldChange(view.topic.scenario, view.placed.map(({ card }) => card), view.order, view.group)
  return (
    <section className={styles.summary} aria-label={t('change.heading')}>
      <h3>{t('change.heading')}</h3>
      {changes.length === 0 ? (
        <p>{t('change.nothing')}</p>
      ) : (
        <ul className={styles.lines} role="list">
          {changes.map((change) => (
            <li key={`${change.kind}.${change.card}.${change.attribute}`}>{change.kind === 'card-first' ? <CardFirst view={view} change={change} /> : <OtherGroup view={view} change={change} />}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function useHelpers({ view }: WhatWouldChangeProps): (options: readonly OptionId[]) => string {
  const list = useList()
  const columns = useColumns(view.topic)
  return (options) => list(columns.filter(({ id }) => options.includes(id)).map(({ letter }) => letter))
}

function CardFirst({ view, change }: WhatWouldChangeProps & { readonly change: Extract<Change, { kind: 'card-first' }> }) {
  const { t } = useTranslation('options')
  const { thing } = useCardWords(view.topic)
  const helpers = useHelpers({ view })
  return t('change.card-first', { thing: thing(change.attribute), options: helpers(change.helpsMore) })
}

/** Groups with the same answer are said together; where all of them have it, what it takes is to know the group. */
function OtherGroup({ view, change }: WhatWouldChangeProps & { readonly change: Extract<Change, { kind: 'group' }> }) {
  const { t } = useTranslation('options')
  const { thing } = useCardWords(view.topic)
  const list = useList()
  const helpers = useHelpers({ view })
  const said = new Map<string, GroupId[]>()
  for (const { group, helpsMore } of change.groups) said.set(helpers(helpsMore), [...(said.get(helpers(helpsMore)) ?? []), group])
  const everywhere = said.size === 1 && change.groups.length === view.topic.scenario.groups.length
  return [...said]
    .map(([options, groups]) => {
      const values = { thing: thing(change.attribute), options, groups: list(groups.map((group) => topicWords(view.topic, `group.${group}.long`)), 'or') }
      if (options === '') return t(everywhere ? 'change.known-none' : 'change.groups-none', values)
      return t(everywhere ? 'change.known' : 'change.groups', values)
    })
    .join(' ')
}
