import type { GroupId, OptionId } from '../../domain/scenario.ts'
import { whatWouldChange, type WhatWouldChange as Change } from '../../domain/trade-off.ts'
import type { Tongue } from '../say/tongue.ts'
import { useTopicSay } from '../say/use-say.tsx'
import styles from './fit-summary.module.css'
import type { OptionsView } from './options-view.ts'
import { thingIn } from './use-card-words.tsx'
import { useColumns } from './use-columns.ts'

interface WhatWouldChangeProps {
  readonly view: OptionsView
}

/** At most three lines of what would change how the options sit with what comes first: the person's own list before anything else. */
export function WhatWouldChange({ view }: WhatWouldChangeProps) {
  const say = useTopicSay('options', view.topic)
  const changes = whatWouldChange(view.topic.scenario, view.placed.map(({ card }) => card), view.order, view.group)
  return (
    <section className={styles.summary} aria-label={say.first.t('change.heading')}>
      <h3>{say('change.heading')}</h3>
      {changes.length === 0 ? (
        <p>{say('change.nothing')}</p>
      ) : (
        <ul className={styles.lines} role="list">
          {changes.map((change) => (
            <li data-line key={`${change.kind}.${change.card}.${change.attribute}`}>{change.kind === 'card-first' ? <CardFirst view={view} change={change} /> : <OtherGroup view={view} change={change} />}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function useHelpers({ view }: WhatWouldChangeProps): (tongue: Tongue, options: readonly OptionId[]) => string {
  const columns = useColumns(view.topic)
  return (tongue, options) => tongue.list(columns.filter(({ id }) => options.includes(id)).map(({ letter }) => letter))
}

function CardFirst({ view, change }: WhatWouldChangeProps & { readonly change: Extract<Change, { kind: 'card-first' }> }) {
  const say = useTopicSay('options', view.topic)
  const helpers = useHelpers({ view })
  return say('change.card-first', (tongue) => ({ thing: thingIn(tongue, change.attribute), options: helpers(tongue, change.helpsMore) }))
}

/** Groups with the same answer are said together; where all of them have it, what it takes is to know the group. */
function OtherGroup({ view, change }: WhatWouldChangeProps & { readonly change: Extract<Change, { kind: 'group' }> }) {
  const say = useTopicSay('options', view.topic)
  const helpers = useHelpers({ view })
  return say.in((tongue) => {
    const said = new Map<string, GroupId[]>()
    for (const { group, helpsMore } of change.groups) said.set(helpers(tongue, helpsMore), [...(said.get(helpers(tongue, helpsMore)) ?? []), group])
    const everywhere = said.size === 1 && change.groups.length === view.topic.scenario.groups.length
    return [...said]
      .map(([options, groups]) => {
        const values = { thing: thingIn(tongue, change.attribute), options, groups: tongue.list(groups.map((group) => tongue.topic(`group.${group}.long`)), 'or') }
        if (options === '') return tongue.t(everywhere ? 'change.known-none' : 'change.groups-none', values)
        return tongue.t(everywhere ? 'change.known' : 'change.groups', values)
      })
      .join(' ')
  })
}
