import { useTranslation } from 'react-i18next'
import { topicWords } from '../../domain/topic-words.ts'
import { Row } from '../../ui/layout/layout.tsx'
import { Button } from '../../ui/button/button.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { GatePanel } from './gate-panel.tsx'
import { TalkFrame } from './talk-frame.tsx'
import { TopicWays } from './topic-ways.tsx'

/** The check of the day on a screen of its own, where the pair came without a story. */
export function GateScreen(props: ConsultationProps) {
  const { t } = useTranslation('together')
  const { topic, send } = props
  return (
    <TalkFrame props={props} talk="options" heading={topic ? topicWords(topic, 'topic.question') : t('gate.no-topic')}>
      {topic ? (
        <>
          <GatePanel props={props} />
          <TopicWays send={send} />
        </>
      ) : (
        <Row>
          <Button size="big" variant="primary" iconAfter="arrow-next" onPress={() => send({ type: 'go', to: 'topic' })}>
            {t('story.choose-topic')}
          </Button>
        </Row>
      )}
    </TalkFrame>
  )
}
