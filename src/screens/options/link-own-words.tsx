import { useState } from 'react'
import type { AttributeId, Topic } from '../../domain/scenario.ts'
import type { Speaker } from '../../domain/statement.ts'
import type { ValueCard } from '../../domain/values.ts'
import { Button } from '../../ui/button/button.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import { useTopicSay } from '../say/use-say.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { thingIn } from './use-card-words.tsx'

interface LinkOwnWordsProps {
  readonly props: Pick<ConsultationProps, 'name' | 'send'>
  readonly topic: Topic
  readonly card: Extract<ValueCard, { kind: 'own-words' }>
}

/** Somebody in the room says what the person's words are about; the app never does. */
export function LinkOwnWords({ props: { name, send }, topic, card }: LinkOwnWordsProps) {
  const say = useTopicSay('options', topic)
  const [about, setAbout] = useState<AttributeId>()
  const free = topic.scenario.attributes.filter((attribute) => !card.attributes.includes(attribute))
  const link = (by: Speaker) => {
    if (about === undefined) return
    send({ type: 'linked', target: card.statement.id, attribute: about, by })
    setAbout(undefined)
  }
  return (
    <>
      {card.attributes.length > 0 && <p>{say('values.linked', (tongue) => ({ things: tongue.list(card.attributes.map((each) => thingIn(tongue, each))) }))}</p>}
      <Details summary={say(card.attributes.length > 0 ? 'values.link-more' : 'values.link')}>
        <Choice
          look="pill"
          legend={say('values.link-legend')}
          answers={free.map((attribute) => ({ value: attribute, label: say.topic(`attribute.${attribute}`) }))}
          {...(about !== undefined && { chosen: about })}
          onChoose={setAbout}
        />
        <Row gap="small">
          <Button size="small" disabled={about === undefined} onPress={() => link({ voice: 'person', ...(name && { name }) })}>
            {say(name ? 'values.link-by-person' : 'values.link-by-you', { name })}
          </Button>
          <Button size="small" disabled={about === undefined} onPress={() => link({ voice: 'professional' })}>
            {say('values.link-by-professional')}
          </Button>
        </Row>
      </Details>
    </>
  )
}
