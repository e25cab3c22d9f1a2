import { Row } from '../../ui/layout/layout.tsx'
import { Button } from '../../ui/button/button.tsx'
import { TopicWords } from '../say/topic-words.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { GatePanel } from './gate-panel.tsx'
import { TalkFrame } from './talk-frame.tsx'
import { TopicWays } from './topic-ways.tsx'

/** The check of the day on a screen of its own, where the pair came without a story. */
export function GateScreen(props: ConsultationProps) {
  const say = useSay('together')
  const { topic, send } = props
  return (
    <TalkFrame props={props} talk="options" heading={topic ? <TopicWords topic={topic} says="topic.question" /> : say('gate.no-topic')}>
      {topic ? (
        <>
          <GatePanel props={props} />
          <TopicWays send={send} />
        </>
      ) : (
        <Row>
          <Button size="big" variant="primary" iconAfter="arrow-next" onPress={() => send({ type: 'go', to: 'topic' })}>
            {say('story.choose-topic')}
          </Button>
        </Row>
      )}
    </TalkFrame>
  )
}
