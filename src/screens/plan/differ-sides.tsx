import type { ReactNode } from 'react'
import type { Differing } from '../../domain/consultation.ts'
import type { OptionId } from '../../domain/scenario.ts'
import { Choice } from '../../ui/choice/choice.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import type { Tongue } from '../say/tongue.ts'
import { useSay } from '../say/use-say.tsx'
import { tellIn } from '../together/tell.ts'
import { AskedMark } from './asked-mark.tsx'
import { gpOf } from './in-the-room.ts'
import { OwnBox, OwnWords } from './own-box.tsx'
import { ViewBox } from './view-box.tsx'
import { VoiceColumns } from './voices.tsx'

interface DifferSidesProps {
  readonly props: ConsultationProps
  readonly differing: Differing
  onChange(differing: Differing): void
}

/** Each side in a column of its own: which way, why, and what would change their mind. */
export function DifferSides({ props, differing, onChange }: DifferSidesProps) {
  const say = useSay('plan')
  const gp = gpOf(props)
  const person = (tongue: Tongue) => ({ who: tellIn(tongue, props).who({ voice: 'person' }) })
  const doctor = (tongue: Tongue) => ({ who: gp.name ?? tellIn(tongue, props).who(gp) })
  return (
    <VoiceColumns
      props={props}
      person={
        <OwnBox
          props={props}
          concept="leaning"
          above={<WhichWay props={props} legend={say('differ.prefers', person)} chosen={differing.person} onChoose={(option) => onChange({ ...differing, person: option })} />}
        >
          <OwnWords props={props} concept="would-change" label={say('differ.change', person)} labelShown />
        </OwnBox>
      }
      gp={
        <ViewBox
          props={props}
          by={gp}
          label={say('differ.gp', (tongue) => ({ who: tellIn(tongue, props).who(gp) }))}
          mark={<AskedMark props={props} />}
          above={<WhichWay props={props} legend={say('differ.would-choose', doctor)} chosen={differing.gp} onChoose={(option) => onChange({ ...differing, gp: option })} />}
        >
          <TextArea
            label={say('differ.change', doctor)}
            lines={2}
            words={differing.gpChange ?? ''}
            lang={props.lang}
            onWrite={(gpChange) => onChange({ ...differing, gpChange })}
          />
        </ViewBox>
      }
    />
  )
}

interface WhichWayProps {
  readonly props: ConsultationProps
  readonly legend: ReactNode
  readonly chosen: OptionId | undefined
  onChoose(option: OptionId): void
}

/** The ways by letter and name; nothing where there is no topic. */
function WhichWay({ props: { summary }, legend, chosen, onChoose }: WhichWayProps) {
  const say = useSay('plan')
  if (summary.options.length === 0) return null
  return (
    <Choice
      look="pill"
      legend={legend}
      answers={summary.options.map(({ id, letter }, index) => ({ value: id, label: say.in((tongue) => `${letter}: ${tongue.summary(summary).options[index]?.name ?? ''}`) }))}
      {...(chosen !== undefined && { chosen })}
      onChoose={onChoose}
    />
  )
}
