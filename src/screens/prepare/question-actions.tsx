import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import type { AtQuestion } from './preparation-screen.ts'

interface QuestionActionsProps extends Pick<AtQuestion, 'at' | 'send'> {
  /** Whether anything has been written or picked. */
  readonly given: boolean
  onNext(): void
}

/** Back, skip, next: always all three, and none of them is ever blocked. */
export function QuestionActions({ at, given, send, onNext }: QuestionActionsProps) {
  const { t } = useTranslation('prepare')
  return (
    <>
      <Button size="big" icon="arrow-back" folds onPress={() => send({ type: 'back' })}>
        {t('asking.back')}
      </Button>
      <Button size="big" onPress={() => send({ type: 'question.skipped', concept: at })}>
        {t('asking.skip')}
      </Button>
      <Button size="big" variant={given ? 'primary' : 'outline'} iconAfter="arrow-next" onPress={onNext}>
        {t('asking.next')}
      </Button>
    </>
  )
}
