import type { ReactNode } from 'react'
import type { OptionId, Topic } from '../../domain/scenario.ts'
import { useTopicSay } from '../say/use-say.tsx'

/** An option as it stands at the head of its column. */
export interface OptionColumn {
  readonly id: OptionId
  readonly letter: string
  readonly name: ReactNode
  readonly note: ReactNode
}

/** Every option as a column, in the topic's order: what is said of each has the same parts. */
export function useColumns(topic: Topic): readonly OptionColumn[] {
  const say = useTopicSay('options', topic)
  const letters = say.first.t('letters').split(' ')
  return topic.scenario.options.map(({ id }, place) => ({
    id,
    letter: letters[place] ?? String(place + 1),
    name: say.topic(`option.${id}.name`),
    note: say.topic(`option.${id}.subtitle`),
  }))
}
