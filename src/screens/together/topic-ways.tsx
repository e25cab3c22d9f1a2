import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import type { ConsultationProps } from './consultation-screen.ts'

/** Beside every topic: something else may come first, and it may be another choice. */
export function TopicWays({ send }: Pick<ConsultationProps, 'send'>) {
  const { t } = useTranslation('together')
  return (
    <Row gap="small">
      <Button icon="people" onPress={() => send({ type: 'go', to: 'agenda' })}>
        {t('topic.something-else')}
      </Button>
      <Button variant="quiet" icon="swap" onPress={() => send({ type: 'go', to: 'topic' })}>
        {t('topic.another')}
      </Button>
    </Row>
  )
}
