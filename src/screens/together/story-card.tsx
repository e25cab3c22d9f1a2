import type { ReactNode } from 'react'
import type { Statement } from '../../domain/story.ts'
import { Card } from '../../ui/card/card.tsx'
import type { IconName } from '../../ui/icon/icon-paths.ts'
import { Pill } from '../../ui/pill/pill.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { isNewSince } from './story-sections.ts'
import { ToldQuote } from './told-quote.tsx'

interface StoryCardProps {
  readonly props: ConsultationProps
  readonly heading: ReactNode
  readonly icon: IconName
  readonly statements: readonly Statement[]
}

/** One section of the story: every statement in it, whole. Nothing where there is none. */
export function StoryCard({ props, heading, icon, statements }: StoryCardProps) {
  if (statements.length === 0) return null
  return (
    <Card heading={heading} headingLook="label" icon={icon}>
      {statements.map((statement) => (
        <ToldQuote key={statement.id} props={props} statement={statement}>
          <NewMark props={props} statement={statement} />
        </ToldQuote>
      ))}
    </Card>
  )
}

/** Says that a statement has come in since the visit before. */
export function NewMark({ props: { visitId, earlier }, statement }: { readonly props: ConsultationProps; readonly statement: Statement }) {
  const say = useSay('together')
  return isNewSince(statement, visitId, earlier) ? <Pill tone="primary">{say('story.new')}</Pill> : null
}
