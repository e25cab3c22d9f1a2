import { useTranslation } from 'react-i18next'
import { conceptOf } from '../../domain/concepts.ts'
import { audienceOfRoom } from '../../domain/room.ts'
import type { Topic } from '../../domain/scenario.ts'
import { topicSays } from '../../domain/topic-words.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { OptionBadge } from '../../ui/option-badge/option-badge.tsx'
import { TopicWords } from '../say/topic-words.tsx'
import { useSay, useTopicSay } from '../say/use-say.tsx'
import styles from './choice-screen.module.css'
import type { ConsultationProps } from './consultation-screen.ts'
import { TalkFrame } from './talk-frame.tsx'
import { placeOfTalk } from './talk-steps.ts'
import { tellIn } from './tell.ts'

/** Team talk: there is a choice, doing nothing new is one of the ways, and how would you like to make it? */
export function ChoiceScreen(props: ConsultationProps) {
  const say = useSay('together')
  const { topic, send } = props
  return (
    <TalkFrame
      props={props}
      talk="choice"
      heading={topic ? <TopicWords topic={topic} says="topic.choice" /> : say('choice.heading')}
      aside={<HowDecide props={props} />}
      actions={
        <Button size="big" variant="primary" iconAfter="arrow-next" onPress={() => send({ type: 'go', to: placeOfTalk('options', props) })}>
          {say(topic ? 'choice.to-options' : 'story.choose-topic')}
        </Button>
      }
    >
      {topic ? <Ways topic={topic} /> : <p>{say('choice.no-topic')}</p>}
    </TalkFrame>
  )
}

function Ways({ topic }: { readonly topic: Topic }) {
  const { t } = useTranslation('together')
  const say = useSay('together')
  const words = useTopicSay('together', topic)
  return (
    <>
      <p className={styles.question}>{words.topic('topic.question')}</p>
      <ul className={styles.ways} aria-label={t('choice.ways')}>
        {topic.scenario.options.map((option, index) => (
          <li key={option.id} className={styles.way} data-line>
            <OptionBadge place={index} letter={String.fromCharCode(65 + index)} />
            <span>
              <b className={styles.name}>{words.topic(`option.${option.id}.name`)}</b>
              <span className={styles.note}>{words.topic(`option.${option.id}.subtitle`)}</span>
            </span>
          </li>
        ))}
      </ul>
      <Card heading={words.topic('over-time.title')} icon="clock">
        {['over-time.now', 'over-time.later', 'over-time.score'].filter((key) => topicSays(topic.text, key)).map((key) => (
          <p key={key}>{words.topic(key)}</p>
        ))}
        {topicSays(topic.text, 'topic.can-wait') && <p>{words.topic('topic.can-wait')}</p>}
      </Card>
      {topicSays(topic.text, 'topic.how-sure') && (
        <Card heading={say('choice.how-sure')} icon="question">
          <p>{words.topic('topic.how-sure')}</p>
        </Card>
      )}
    </>
  )
}

function HowDecide({ props }: { readonly props: ConsultationProps }) {
  const say = useSay(['together', 'concepts'])
  const { seen, visit, visitId, lang, send } = props
  const said = seen.find((each) => each.concept === 'how-decide' && each.visit === visitId && each.by.voice === 'person')
  const chosen = said?.picked[0]
  const choose = (picked: string) =>
    send({
      type: 'statement.made',
      answer: { concept: 'how-decide', words: '', picked: [picked], lang, by: { voice: 'person' }, audience: audienceOfRoom(visit.present) },
    })
  return (
    <Card tone="person">
      <Choice
        look="pill"
        legend={<span className={styles.legend}>{say('concepts:prompt.how-decide')}</span>}
        {...(said && { hint: say('choice.told', (tongue) => ({ when: tellIn(tongue, props).when(said), where: tellIn(tongue, props).where(said) })) })}
        answers={conceptOf('how-decide').phrases.map((value) => ({ value, label: say(`concepts:phrase.how-decide.${value}`) }))}
        {...(chosen !== undefined && { chosen })}
        onChoose={choose}
      />
    </Card>
  )
}
