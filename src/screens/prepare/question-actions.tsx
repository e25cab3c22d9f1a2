import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { conceptOf } from '../../domain/concepts.ts'
import type { ConceptId } from '../../domain/statement.ts'
import { Button } from '../../ui/button/button.tsx'
import { ActionNote } from './action-note.tsx'
import type { AtQuestion } from './preparation-screen.ts'

interface QuestionActionsProps extends Pick<AtQuestion, 'at' | 'send'> {
  /** Whether anything has been written or picked. */
  readonly given: boolean
  /** Whether somebody pressed Next with nothing written or picked. */
  readonly asksToSkip: boolean
  onNext(): void
  onStay(): void
}

/** Back, skip, next: none of them is ever blocked. Next with nothing given asks first, in the same place. */
export function QuestionActions({ at, given, asksToSkip, send, onNext, onStay }: QuestionActionsProps) {
  const { t } = useTranslation('prepare')
  const [stayed, setStayed] = useState(false)
  const skip = () => send({ type: 'question.skipped', concept: at })
  const next = () => {
    setStayed(false)
    onNext()
  }
  const stay = () => {
    setStayed(true)
    onStay()
  }
  if (asksToSkip) return <SkipOrStay at={at} onSkip={skip} onStay={stay} />
  return (
    <>
      <Button size="big" icon="arrow-back" folds onPress={() => send({ type: 'back' })}>
        {t('asking.back')}
      </Button>
      <Button size="big" onPress={skip}>
        {t('asking.skip')}
      </Button>
      <Next given={given} takesFocus={stayed} onPress={next} />
    </>
  )
}

interface NextProps {
  readonly given: boolean
  /** Whether it comes back after a question about skipping, and the focus with it. */
  readonly takesFocus: boolean
  onPress(): void
}

function Next({ given, takesFocus, onPress }: NextProps) {
  const { t } = useTranslation('prepare')
  const button = useFocusOnArrival(takesFocus)
  return (
    <Button size="big" ref={button} variant={given ? 'primary' : 'outline'} iconAfter="arrow-next" onPress={onPress}>
      {t('asking.next')}
    </Button>
  )
}

interface SkipOrStayProps {
  readonly at: ConceptId
  onSkip(): void
  onStay(): void
}

function SkipOrStay({ at, onSkip, onStay }: SkipOrStayProps) {
  const { t } = useTranslation('prepare')
  const stay = useFocusOnArrival(true)
  return (
    <>
      <ActionNote>{t(conceptOf(at).answer === 'choice' ? 'asking.nothing-chosen' : 'asking.nothing-yet')}</ActionNote>
      <Button size="big" ref={stay} onPress={onStay}>
        {t('asking.stay')}
      </Button>
      <Button size="big" variant="primary" onPress={onSkip}>
        {t('asking.skip-it')}
      </Button>
    </>
  )
}

/** The focus follows the buttons that change places; the page stays where it was scrolled to. */
function useFocusOnArrival(takesFocus: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const [takes] = useState(takesFocus)
  useEffect(() => {
    if (takes) button.current?.focus({ preventScroll: true })
  }, [takes])
  return button
}
