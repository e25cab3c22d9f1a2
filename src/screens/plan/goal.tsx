import type { ConsultationProps } from '../together/consultation-screen.ts'
import type { ToldBy } from '../together/tell.ts'
import { ToldQuote } from '../together/told-quote.tsx'
import { useSay } from '../say/use-say.tsx'
import { Quote } from '../../ui/quote/quote.tsx'

/** What came first, or what was said of it in the room: the person's own words whole, or the card that they put first. */
export function Goal({ props }: { readonly props: ToldBy & Pick<ConsultationProps, 'summary' | 'seen'> }) {
  const say = useSay('plan')
  const { goal } = props.summary
  if (!goal) return null
  if (goal.kind === 'card') return <p>{say.in((tongue) => tongue.summary(props.summary).goal?.words ?? '')}</p>
  const statement = props.seen.find((each) => each.id === goal.statement)
  return statement ? <ToldQuote props={props} statement={statement} /> : <Quote voice="person" words={goal.words} />
}
