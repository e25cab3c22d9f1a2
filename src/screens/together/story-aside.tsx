import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { GatePanel } from './gate-panel.tsx'
import { TopicWays } from './topic-ways.tsx'

/** Beside the story: the check of the day where the choice is known, or else the way to choose one; and what could be talked about. */
export function StoryAside({ props }: { readonly props: ConsultationProps }) {
  const say = useSay(['together', 'concepts'])
  const { topic, couldTalk, send } = props
  return (
    <>
      {topic ? (
        <>
          <GatePanel props={props} />
          <TopicWays send={send} />
        </>
      ) : (
        <Card tone="primary" heading={say('story.which-topic')}>
          <Button size="big" variant="primary" iconAfter="arrow-next" onPress={() => send({ type: 'go', to: 'topic' })}>
            {say('story.choose-topic')}
          </Button>
          <Button icon="people" onPress={() => send({ type: 'go', to: 'agenda' })}>
            {say('topic.something-else')}
          </Button>
        </Card>
      )}
      {couldTalk.length > 0 && (
        <Card tone="quiet" heading={say('story.could-talk')} headingLook="label" icon="question">
          <IconList items={couldTalk.map((concept) => ({ id: concept, icon: 'leaf', words: say(`concepts:short.${concept}`) }))} />
        </Card>
      )}
    </>
  )
}
