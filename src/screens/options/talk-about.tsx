import { Card } from '../../ui/card/card.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { ToldQuote } from '../together/told-quote.tsx'
import type { OptionsView } from './options-view.ts'

interface TalkAboutProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
}

/** The person's own words that no row here is about: to talk about, whole, with when and where they were said. */
export function TalkAbout({ props, view }: TalkAboutProps) {
  const say = useSay('options')
  const own = view.fits.talkAbout.flatMap((card) => (card.kind === 'own-words' ? [card.statement] : []))
  if (own.length === 0) return null
  return (
    <Card heading={say('talk-about.heading')} tone="plain">
      <p>{say('talk-about.lead')}</p>
      <Columns most={2}>
        {own.map((statement) => (
          <ToldQuote key={statement.id} props={props} statement={statement} />
        ))}
      </Columns>
    </Card>
  )
}
