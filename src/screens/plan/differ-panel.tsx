import { useState } from 'react'
import type { Differing } from '../../domain/consultation.ts'
import { planFor } from '../../domain/plan.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { CheckList } from '../../ui/check-list/check-list.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useSay } from '../say/use-say.tsx'
import { DifferSides } from './differ-sides.tsx'
import { DifferingWords } from './differing-words.tsx'
import { ReviewPicker } from './review-picker.tsx'

/** "We see it differently": all views of one size, side by side, what was agreed all the same, and no word on who is right. */
export function DifferPanel({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const { topic, summary, visit, name, now, send } = props
  const [differing, setDiffering] = useState<Differing>(visit.settled?.differing ?? {})
  const offered = planFor(topic?.scenario, { outcome: 'differ' }, visit, now)
  const [review, setReview] = useState(offered.review)
  const settled = { outcome: 'differ', differing: whatIsSaid(differing) } as const
  const settle = () => {
    send({ type: 'settled', settled })
    if (review && review !== offered.review) send({ type: 'plan.changed', plan: { ...offered, review } })
  }
  return (
    <Card heading={say('differ.heading')}>
      <p>{say('differ.lead')}</p>
      <DifferSides props={props} differing={differing} onChange={setDiffering} />
      <TextField label={say('differ.agreed')} hint={say('differ.agreed-hint')} words={differing.agreed ?? ''} onWrite={(agreed) => setDiffering({ ...differing, agreed })} />
      <ReviewPicker {...(review && { review })} now={now} noneAllowed={false} onChange={setReview} />
      <CheckList
        legend={say('differ.second-opinion')}
        hint={say('differ.second-opinion-hint')}
        items={[{ value: 'wanted', label: say(name ? 'differ.second-opinion-wanted' : 'differ.second-opinion-wanted-no-name', { name }) }]}
        checked={differing.secondOpinion ? ['wanted'] : []}
        onToggle={(_, wanted) => setDiffering(withSecondOpinion(differing, wanted))}
      />
      <Card inside level={3} tone="quiet" heading={say('differ.reads')} headingLook="label" icon="pencil">
        <DifferingWords summary={{ ...summary, views: visit.views, settled, ...(review && { review }) }} name={name} />
      </Card>
      <div>
        <Button size="big" variant="primary" iconAfter="arrow-next" onPress={settle}>
          {say('differ.go-on')}
        </Button>
      </div>
    </Card>
  )
}

function withSecondOpinion({ secondOpinion: _, ...rest }: Differing, wanted: boolean): Differing {
  return wanted ? { ...rest, secondOpinion: true } : rest
}

/** Without the boxes that were left empty. */
function whatIsSaid({ agreed = '', gpChange = '', ...rest }: Differing): Differing {
  return { ...rest, ...(agreed.trim() !== '' && { agreed }), ...(gpChange.trim() !== '' && { gpChange }) }
}
