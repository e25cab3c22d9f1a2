import type { ConsultationNow } from '../../domain/consultation.ts'
import type { Statement } from '../../domain/story.ts'
import { Card } from '../../ui/card/card.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { ToldQuote } from './told-quote.tsx'

interface ChangedSinceProps {
  readonly props: ConsultationProps
  /** What everyone here may see of what was told then. */
  readonly statements: readonly Statement[]
  /** The visit that the person looked back at. */
  readonly before: ConsultationNow
}

/** In the order in which it is asked, the answer first: it is what the GP has to know. */
const inOrder = ['still-right', 'since', 'working', 'not-working', 'one-hope', 'what-matters']

/** What has changed since the last visit, as the person told it at home: read before anything else. */
export function ChangedSince({ props, statements, before }: ChangedSinceProps) {
  const say = useSay(['together', 'concepts'])
  if (statements.length === 0 || !before.followUp) return null
  const concepts = [...new Set(statements.map(({ concept }) => concept))].sort((one, other) => inOrder.indexOf(one) - inOrder.indexOf(other))
  const { confidence } = before.followUp
  const then = before.plan.confidence
  return (
    <Card heading={say('changed.heading')} headingLook="label" icon="clock" tone="person">
      {concepts.map((concept) => (
        <Stack key={concept} gap="small">
          <h3>{say(`concepts:short.${concept}`)}</h3>
          {statements
            .filter((each) => each.concept === concept)
            .map((statement) => (
              <ToldQuote key={statement.id} props={props} statement={statement} />
            ))}
        </Stack>
      ))}
      {confidence !== undefined && <p>{then === undefined ? say('changed.confidence', { n: confidence }) : say('changed.confidence-then', { n: confidence, then })}</p>}
    </Card>
  )
}
