import { useTranslation } from 'react-i18next'
import { enoughAfter } from '../../domain/asking.ts'
import { conceptOf } from '../../domain/concepts.ts'
import { Button } from '../../ui/button/button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { AtQuestion } from './preparation-screen.ts'

interface QuestionWaysOutProps extends Pick<AtQuestion, 'at' | 'visit' | 'by' | 'send'> {
  /** Whether somebody pressed Next with nothing written or picked. */
  readonly asksToSkip: boolean
  onStay(): void
}

/** The ways round a question: skip it after all, stop here, or rather not say. */
export function QuestionWaysOut({ at, visit, by, send, asksToSkip, onStay }: QuestionWaysOutProps) {
  const { t } = useTranslation('prepare')
  return (
    <>
      {asksToSkip && (
        <Notice icon="question" says="polite" actions={<SkipOrStay onSkip={() => send({ type: 'question.skipped', concept: at })} onStay={onStay} />}>
          {t(conceptOf(at).answer === 'choice' ? 'asking.nothing-chosen' : 'asking.nothing-yet')}
        </Notice>
      )}
      {visit.asked.length >= enoughAfter && (
        <Notice tone="ok" actions={<Button onPress={() => send({ type: 'enough' })}>{t('asking.stop-here')}</Button>}>
          {t('asking.enough')}
        </Notice>
      )}
      <div>
        <Button variant="quiet" onPress={() => send({ type: 'question.declined', concept: at, by })}>
          {t('asking.rather-not')}
        </Button>
      </div>
    </>
  )
}

function SkipOrStay({ onSkip, onStay }: { onSkip(): void; onStay(): void }) {
  const { t } = useTranslation('prepare')
  return (
    <>
      <Button onPress={onSkip}>{t('asking.skip-it')}</Button>
      <Button onPress={onStay}>{t('asking.stay')}</Button>
    </>
  )
}
