import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import { VoiceCard } from '../../ui/voice-card/voice-card.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTold } from '../together/use-told.ts'
import { useSay } from '../say/use-say.tsx'
import { tellIn } from '../together/tell.ts'
import { AskedMark } from './asked-mark.tsx'
import { FamilyBox } from './family-box.tsx'
import { familyOf, gpOf } from './in-the-room.ts'
import { OwnBox } from './own-box.tsx'
import { ViewBox } from './view-box.tsx'

/** What each of them thinks, in their own words: the person, those they brought, the GP, in columns of one size. */
export function Voices({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  return (
    <Card heading={say('voices.heading')} icon="rings">
      <VoiceColumns props={props} person={<OwnBox props={props} concept="reason" />} gp={<GpView props={props} />} />
    </Card>
  )
}

interface VoiceColumnsProps {
  readonly props: ConsultationProps
  readonly person: ReactNode
  readonly gp: ReactNode
}

/** The person first, then each of the family or friends who are here, then the GP. */
export function VoiceColumns({ props, person, gp }: VoiceColumnsProps) {
  const family = familyOf(props)
  return (
    <Columns gap="large" most={family.length === 0 ? 2 : 3}>
      {person}
      {family.map((by) => (
        <FamilyBox key={by.name ?? ''} props={props} by={by} />
      ))}
      {gp}
    </Columns>
  )
}

/** The GP's view stands here when the person asks for it. */
function GpView({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const told = useTold(props)
  const { visit, name, send } = props
  const gp = gpOf(props)
  if (visit.viewAsked) return <ViewBox props={props} by={gp} label={say('views.your-view', (tongue) => ({ who: tellIn(tongue, props).who(gp) }))} mark={<AskedMark props={props} />} />
  return (
    <VoiceCard voice="professional" who={told.who(gp)} look="bare">
      <p>{say(name ? 'views.ask-note' : 'views.ask-note-no-name', { name })}</p>
      <div>
        <Button icon="professional" onPress={() => send({ type: 'view.asked' })}>
          {say('views.ask')}
        </Button>
      </div>
    </VoiceCard>
  )
}
