import type { Speaker } from '../../domain/statement.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { tellIn } from '../together/tell.ts'
import { useSay } from '../say/use-say.tsx'
import { AskedMark } from './asked-mark.tsx'
import { familyOf, gpOf } from './in-the-room.ts'
import { ViewBox } from './view-box.tsx'

interface ViewsProps {
  readonly props: ConsultationProps
  /** Whether the GP's view stands beside the person's on this page already. */
  readonly gpElsewhere: boolean
}

/** The voices of family and of the GP, side by side and of one size. The GP's stands here when the person asks. */
export function Views({ props, gpElsewhere }: ViewsProps) {
  const say = useSay('plan', props.topic)
  const { visit, name, send } = props
  const gp = gpOf(props)
  const label = (by: Speaker) => say('views.your-view', (tongue) => ({ who: tellIn(tongue, props).who(by) }))
  return (
    <>
      {familyOf(props).map((by) => (
        <ViewBox key={by.name ?? ''} props={props} by={by} label={label(by)} />
      ))}
      {!gpElsewhere && visit.viewAsked && <ViewBox props={props} by={gp} label={label(gp)} mark={<AskedMark props={props} />} />}
      {!gpElsewhere && !visit.viewAsked && (
        <Card>
          <Button icon="professional" onPress={() => send({ type: 'view.asked' })}>
            {say('views.ask')}
          </Button>
          <p>{say(name ? 'views.ask-note' : 'views.ask-note-no-name', { name })}</p>
        </Card>
      )}
      <Notice icon="speaker">{say('views.aloud')}</Notice>
    </>
  )
}
