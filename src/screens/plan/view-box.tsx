import type { ReactNode } from 'react'
import type { Speaker } from '../../domain/statement.ts'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { VoiceCard } from '../../ui/voice-card/voice-card.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTold } from '../together/use-told.ts'
import { isSameSpeaker } from './in-the-room.ts'
import { useOwnWords } from './use-own-words.ts'

interface ViewBoxProps {
  readonly props: ConsultationProps
  readonly by: Speaker
  readonly label: ReactNode
  readonly mark?: ReactNode
  readonly above?: ReactNode
  readonly children?: ReactNode
}

/** What a GP thinks, in their own words; kept when the box is left. */
export function ViewBox({ props, by, label, mark, above, children }: ViewBoxProps) {
  const told = useTold(props)
  const { visit, lang, send } = props
  const said = visit.views.find((view) => isSameSpeaker(view.by, by))?.words ?? ''
  const own = useOwnWords(said, (words) => send({ type: 'view.given', by, words }))
  return (
    <VoiceCard voice={by.voice} who={told.who(by)} mark={mark} look="bare">
      {above}
      <TextArea label={label} labelHidden lines={2} words={own.words} lang={lang} onWrite={own.write} onLeave={own.leave} />
      {children}
    </VoiceCard>
  )
}
