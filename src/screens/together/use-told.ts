import type { ReactNode } from 'react'
import type { Speaker, Voice } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import { useSay } from '../say/use-say.tsx'
import { tellIn, type Telling, type ToldBy } from './tell.ts'

/** How a statement is told in the languages of the room. */
export interface Told {
  phrases(statement: Statement): readonly ReactNode[]
  who(by: Speaker): ReactNode
  here(voice: Voice): ReactNode
  when(statement: Statement): ReactNode
  where(statement: Statement): ReactNode
  /** In the first language alone: for what must be a string. */
  readonly first: Telling
}

/** The words around a person's own words, in the languages of the room. */
export function useTold(props: ToldBy): Told {
  const say = useSay(['together', 'concepts'], props.topic)
  const first = tellIn(say.first, props)
  return {
    phrases: (statement) => first.phrases(statement).map((_, index) => say.in((tongue) => tellIn(tongue, props).phrases(statement)[index] ?? '')),
    who: (by) => say.in((tongue) => tellIn(tongue, props).who(by)),
    here: (voice) => say.in((tongue) => tellIn(tongue, props).here(voice)),
    when: (statement) => say.in((tongue) => tellIn(tongue, props).when(statement)),
    where: (statement) => say.in((tongue) => tellIn(tongue, props).where(statement)),
    first,
  }
}
