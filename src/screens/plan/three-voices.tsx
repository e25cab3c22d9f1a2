import { ownWordsOn } from '../../domain/differing.ts'
import type { Speaker } from '../../domain/statement.ts'
import { Card } from '../../ui/card/card.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import { VoiceCard } from '../../ui/voice-card/voice-card.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTold } from '../together/use-told.ts'
import { useSay } from '../say/use-say.tsx'
import { AskedMark } from './asked-mark.tsx'
import { familyOf, gpOf, isSameSpeaker } from './in-the-room.ts'

/** One of those whose voice counts here, and what they said of the decision, if they have. */
interface VoiceNow {
  readonly by: Speaker
  readonly words?: string
  readonly lang?: string
}

/** What each of them said of the decision: the person, those they brought, the GP, in columns of one size. Nothing where nobody has said anything. */
export function ThreeVoices({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const voices = voicesIn(props)
  if (voices.every(({ words }) => words === undefined)) return null
  return (
    <Card heading={say('voices.heading')} headingLook="label" icon="rings">
      <Columns gap="large" most={voices.length === 2 ? 2 : 3}>
        {voices.map((voice) => (
          <OneVoice key={`${voice.by.voice} ${voice.by.name}`} props={props} voice={voice} />
        ))}
      </Columns>
    </Card>
  )
}

function OneVoice({ props, voice: { by, words, lang } }: { readonly props: ConsultationProps; readonly voice: VoiceNow }) {
  const say = useSay('plan')
  const { name, visit } = props
  const told = useTold(props)
  const isGp = by.voice === 'professional'
  const isUnasked = isGp && !visit.viewAsked
  return (
    <VoiceCard
      voice={by.voice}
      who={told.who(by)}
      look="bare"
      {...(words !== undefined && { words })}
      {...(lang !== undefined && { lang })}
      {...(isGp && words !== undefined && { mark: <AskedMark props={props} /> })}
    >
      {words === undefined && <p>{isUnasked ? say(name ? 'views.ask-note' : 'views.ask-note-no-name', { name }) : say('voices.nothing')}</p>}
    </VoiceCard>
  )
}

/** The person first, then family and friends, then those who work here: whoever is in the room, and whoever said something. */
function voicesIn(props: ConsultationProps): readonly VoiceNow[] {
  const { summary } = props
  const own = ownWordsOn(summary)
  const here: readonly Speaker[] = [...familyOf(props), gpOf(props)]
  const others = [...here, ...summary.views.map(({ by }) => by).filter((by) => !here.some((each) => isSameSpeaker(each, by)))]
  const spoken = (by: Speaker): VoiceNow => ({ by, ...wordsOf(summary.views.find((view) => isSameSpeaker(view.by, by))?.words) })
  return [
    { by: { voice: 'person' }, ...wordsOf(own?.words), ...(own && { lang: own.lang }) },
    ...others.filter(({ voice }) => voice === 'family').map(spoken),
    ...others.filter(({ voice }) => voice === 'professional').map(spoken),
  ]
}

function wordsOf(words: string | undefined): { readonly words?: string } {
  return words === undefined ? {} : { words }
}
