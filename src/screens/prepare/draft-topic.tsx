import { useTranslation } from 'react-i18next'
import type { Topic } from '../../domain/scenario.ts'
import { Notice } from '../../ui/notice/notice.tsx'

interface DraftTopicProps {
  readonly topic: Topic | undefined
}

/** Says that no clinician has signed this topic, as long as none has. */
export function DraftTopic({ topic }: DraftTopicProps) {
  const { t } = useTranslation('common')
  if (topic?.scenario.status !== 'draft') return null
  return <Notice tone="warn">{t('draft-topic')}</Notice>
}
