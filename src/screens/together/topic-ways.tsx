import { Button } from '../../ui/button/button.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'

/** Beside every topic: something else may come first, and it may be another choice. */
export function TopicWays({ send }: Pick<ConsultationProps, 'send'>) {
  const say = useSay('together')
  return (
    <Row gap="small">
      <Button icon="people" onPress={() => send({ type: 'go', to: 'agenda' })}>
        {say('topic.something-else')}
      </Button>
      <Button variant="quiet" icon="swap" onPress={() => send({ type: 'go', to: 'topic' })}>
        {say('topic.another')}
      </Button>
    </Row>
  )
}
