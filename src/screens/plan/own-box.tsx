import type { ReactNode } from 'react'
import type { ConceptId } from '../../domain/statement.ts'
import { Icon } from '../../ui/icon/icon.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { VoiceCard } from '../../ui/voice-card/voice-card.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTold } from '../together/use-told.ts'
import { useSay } from '../say/use-say.tsx'
import { saidHere, sayHere } from './in-the-room.ts'
import { useOwnWords } from './use-own-words.ts'

interface OwnBoxProps {
  readonly props: ConsultationProps
  /** Why they choose it, or which way they lean. Where one of them is not said yet, the other stands in the box. */
  readonly concept: 'reason' | 'leaning'
  readonly above?: ReactNode
  readonly children?: ReactNode
}

/** What the person says of the decision, exactly as they say it. */
export function OwnBox({ props, concept, above, children }: OwnBoxProps) {
  const say = useSay('plan')
  const told = useTold(props)
  const { name } = props
  const other = concept === 'reason' ? 'leaning' : 'reason'
  const label = concept === 'reason' ? say(name ? 'reason-box.label' : 'reason-box.label-no-name', { name }) : say(name ? 'differ.person' : 'differ.person-no-name', { name })
  return (
    <VoiceCard voice="person" who={told.who({ voice: 'person' })} look="bare">
      {above}
      <OwnWords props={props} concept={concept} label={label} start={saidHere(props, other)?.words ?? ''} />
      {children}
    </VoiceCard>
  )
}

interface OwnWordsProps {
  readonly props: ConsultationProps
  readonly concept: ConceptId
  readonly label: ReactNode
  /** Stands in the box as long as nothing is said on this. */
  readonly start?: string
  readonly labelShown?: boolean
}

/** A box for the person's own words on something; kept when the box is left. */
export function OwnWords({ props, concept, label, start = '', labelShown = false }: OwnWordsProps) {
  const said = saidHere(props, concept)?.words ?? start
  const own = useOwnWords(said, (words) => sayHere(props, concept, words))
  return (
    <TextArea
      label={label}
      labelHidden={!labelShown}
      lines={2}
      words={own.words}
      lang={props.lang}
      onWrite={own.write}
      onLeave={own.leave}
      {...(said !== '' && own.words === said && { status: <Kept /> })}
    />
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
