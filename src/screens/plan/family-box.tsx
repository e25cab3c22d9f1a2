import { useState } from 'react'
import type { Speaker } from '../../domain/statement.ts'
import { Button } from '../../ui/button/button.tsx'
import { CheckList } from '../../ui/check-list/check-list.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { VoiceCard } from '../../ui/voice-card/voice-card.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTold } from '../together/use-told.ts'
import { useSay } from '../say/use-say.tsx'
import { tellIn } from '../together/tell.ts'
import { isSameSpeaker } from './in-the-room.ts'
import { useOwnWords } from './use-own-words.ts'

interface FamilyBoxProps {
  readonly props: ConsultationProps
  readonly by: Speaker
}

/** What somebody thinks whom the person brought. It stands beside the person's words once the person agrees to that. */
export function FamilyBox({ props, by }: FamilyBoxProps) {
  const say = useSay('plan')
  const told = useTold(props)
  const { name, toAgree } = props
  const isWaiting = toAgree.some((view) => isSameSpeaker(view.by, by))
  // What was not agreed to does not lie open when the pair come back here.
  const [open, setOpen] = useState(!isWaiting)
  return (
    <VoiceCard voice="family" who={told.who(by)} look="bare">
      {open ? (
        <Words props={props} by={by} />
      ) : (
        <>
          <p>{say(name ? 'family-box.waits' : 'family-box.waits-no-name', { name })}</p>
          <div>
            <Button size="small" icon="eye" onPress={() => setOpen(true)}>
              {say('family-box.show')}
            </Button>
          </div>
        </>
      )}
    </VoiceCard>
  )
}

function Words({ props, by }: FamilyBoxProps) {
  const say = useSay('plan')
  const { name, visit, toAgree, lang, send } = props
  const agreed = visit.views.find((view) => isSameSpeaker(view.by, by))
  const said = (agreed ?? toAgree.find((view) => isSameSpeaker(view.by, by)))?.words ?? ''
  const own = useOwnWords(said, (words) => send({ type: 'view.given', by, words }))
  const agree = (agrees: boolean) => {
    // A finger on the tick does not leave the box on every device.
    own.leave()
    send({ type: 'view.agreed', by, agrees })
  }
  return (
    <>
      <TextArea label={say('views.your-view', (tongue) => ({ who: tellIn(tongue, props).who(by) }))} labelHidden lines={2} words={own.words} lang={lang} onWrite={own.write} onLeave={own.leave} />
      {own.words.trim() !== '' && (
        <CheckList
          legend={say('family-box.legend')}
          legendHidden
          items={[{ value: 'agrees', label: say(name ? 'family-box.agrees' : 'family-box.agrees-no-name', { name }) }]}
          checked={agreed && own.words === agreed.words ? ['agrees'] : []}
          onToggle={(_, checked) => agree(checked)}
        />
      )}
    </>
  )
}
