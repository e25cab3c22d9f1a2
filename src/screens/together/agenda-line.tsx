import type { AgendaItem } from '../../domain/consultation.ts'
import { Quote } from '../../ui/quote/quote.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { ToldQuote } from './told-quote.tsx'
import { useTold } from './use-told.ts'

interface AgendaLineProps {
  readonly props: ConsultationProps
  readonly item: AgendaItem
}

/** One thing to talk about, in the words of whoever brought it. */
export function AgendaLine({ props, item }: AgendaLineProps) {
  const say = useSay('together')
  const told = useTold(props)
  const statement = props.seen.find((each) => each.id === item.statement)
  if (statement) return <ToldQuote props={props} statement={statement} />
  return <Quote words={item.words} voice={item.voice} who={told.here(item.voice)} where={say('told.room')} />
}
