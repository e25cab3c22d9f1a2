import { useTranslation } from 'react-i18next'
import type { Differing } from '../../domain/consultation.ts'
import type { OptionId } from '../../domain/scenario.ts'
import { Choice } from '../../ui/choice/choice.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTold } from '../together/use-told.ts'
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
  const { t } = useTranslation('plan')
  const told = useTold(props)
  const gp = gpOf(props)
  const person = told.who({ voice: 'person' })
  const doctor = gp.name ?? told.who(gp)
  return (
    <VoiceColumns
      props={props}
      person={
        <OwnBox
          props={props}
          concept="leaning"
          above={<WhichWay props={props} legend={t('differ.prefers', { who: person })} chosen={differing.person} onChoose={(option) => onChange({ ...differing, person: option })} />}
        >
          <OwnWords props={props} concept="would-change" label={t('differ.change', { who: person })} labelShown />
        </OwnBox>
      }
      gp={
        <ViewBox
          props={props}
          by={gp}
          label={t('differ.gp', { who: told.who(gp) })}
          mark={<AskedMark props={props} />}
          above={<WhichWay props={props} legend={t('differ.would-choose', { who: doctor })} chosen={differing.gp} onChoose={(option) => onChange({ ...differing, gp: option })} />}
        >
          <TextArea
            label={t('differ.change', { who: doctor })}
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
  readonly legend: string
  readonly chosen: OptionId | undefined
  onChoose(option: OptionId): void
}

/** The ways by letter and name; nothing where there is no topic. */
function WhichWay({ props: { summary }, legend, chosen, onChoose }: WhichWayProps) {
  if (summary.options.length === 0) return null
  return (
    <Choice
      look="pill"
      legend={legend}
      answers={summary.options.map(({ id, letter, name }) => ({ value: id, label: `${letter}: ${name}` }))}
      {...(chosen !== undefined && { chosen })}
      onChoose={onChoose}
    />
  )
}
