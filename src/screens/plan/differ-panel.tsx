import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { VoiceCard } from '../../ui/voice-card/voice-card.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { tellIn } from '../together/tell.ts'
import { useTold } from '../together/use-told.ts'
import { useSay } from '../say/use-say.tsx'
import { AskedMark } from './asked-mark.tsx'
import { gpOf, saidHere, sayHere } from './in-the-room.ts'
import { useOwnWords } from './use-own-words.ts'
import { ViewBox } from './view-box.tsx'

/** "We see it differently": both views of one size, side by side, and no word on who is right. */
export function DifferPanel({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan', props.topic)
  const gp = gpOf(props)
  return (
    <Card heading={say('differ.heading')}>
      <p>{say('differ.lead')}</p>
      <Columns most={2}>
        <Leaning props={props} />
        <ViewBox props={props} by={gp} label={say('differ.gp', (tongue) => ({ who: tellIn(tongue, props).who(gp) }))} mark={<AskedMark props={props} />} look="bare" />
      </Columns>
      <p>{say('differ.next')}</p>
      <div>
        <Button size="big" variant="primary" iconAfter="arrow-next" onPress={() => props.send({ type: 'settled', settled: { outcome: 'differ' } })}>
          {say('differ.go-on')}
        </Button>
      </div>
    </Card>
  )
}

/** Which way the person leans, in their own words; kept when the box is left. */
function Leaning({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const told = useTold(props)
  const { name, lang } = props
  const own = useOwnWords(saidHere(props, 'leaning')?.words ?? '', (words) => sayHere(props, 'leaning', words))
  return (
    <VoiceCard voice="person" who={told.who({ voice: 'person' })} look="bare">
      <TextArea
        label={say(name ? 'differ.person' : 'differ.person-no-name', { name })}
        labelHidden
        lines={2}
        words={own.words}
        lang={lang}
        onWrite={own.write}
        onLeave={own.leave}
      />
    </VoiceCard>
  )
}
