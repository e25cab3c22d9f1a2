import { Icon } from '../../ui/icon/icon.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { VoiceCard } from '../../ui/voice-card/voice-card.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useSay } from '../say/use-say.tsx'
import { saidHere, sayHere } from './in-the-room.ts'
import { useOwnWords } from './use-own-words.ts'

/** The person's reason, exactly as they say it; kept when the box is left. */
export function ReasonBox({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const { name, lang } = props
  const said = saidHere(props, 'reason')?.words ?? ''
  const own = useOwnWords(said, (words) => sayHere(props, 'reason', words))
  const label = say(name ? 'reason-box.label' : 'reason-box.label-no-name', { name })
  return (
    <VoiceCard voice="person" who={label}>
      <TextArea
        label={label}
        labelHidden
        hint={say('reason-box.hint')}
        lines={2}
        words={own.words}
        lang={lang}
        onWrite={own.write}
        onLeave={own.leave}
        {...(said !== '' && own.words === said && { status: <Kept /> })}
      />
    </VoiceCard>
  )
}

function Kept() {
  const say = useSay('plan')
  return (
    <span>
      <Icon name="check" size="small" /> {say('reason-box.kept')}
    </span>
  )
}
