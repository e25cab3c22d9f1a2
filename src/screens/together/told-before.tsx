import type { Statement } from '../../domain/story.ts'
import { Card } from '../../ui/card/card.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { NewMark } from './story-card.tsx'
import type { StorySections } from './story-sections.ts'
import { ToldQuote } from './told-quote.tsx'

interface ToldBeforeProps {
  readonly props: ConsultationProps
  readonly sections: StorySections
}

/** People, strengths and the rest of the story: already told, to build on. */
export function ToldBefore({ props, sections: { people, strengths, before, past } }: ToldBeforeProps) {
  const say = useSay(['together', 'concepts'])
  const told = [...people, ...strengths, ...before]
  const concepts = [...new Set(told.map((each) => each.concept))]
  const quotes = (statements: readonly Statement[]) =>
    statements.map((statement) => (
      <ToldQuote key={statement.id} props={props} statement={statement}>
        <NewMark props={props} statement={statement} />
      </ToldQuote>
    ))
  if (told.length === 0 && past.length === 0) return null
  return (
    <Card heading={say('story.build-on-this')} headingLook="label" icon="leaf">
      {concepts.map((concept) => (
        <Stack key={concept} gap="small">
          <h3>{say.in(({ t, exists }) => t(exists(`concepts:short.${concept}`) ? `concepts:short.${concept}` : 'story.also-told'))}</h3>
          {quotes(told.filter((each) => each.concept === concept))}
        </Stack>
      ))}
      {past.length > 0 && (
        <Details summary={say('story.past')} icon="clock">
          {quotes(past)}
        </Details>
      )}
    </Card>
  )
}
