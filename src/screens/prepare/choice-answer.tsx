import { useTranslation } from 'react-i18next'
import type { Concept } from '../../domain/concepts.ts'
import { Choice } from '../../ui/choice/choice.tsx'
import type { Draft } from './use-draft.ts'

interface ChoiceAnswerProps {
  readonly concept: Concept
  readonly draft: Draft
}

/** One of a closed list, in big tiles. */
export function ChoiceAnswer({ concept, draft }: ChoiceAnswerProps) {
  const { t } = useTranslation('concepts')
  return (
    <Choice
      legend={t(`prompt.${concept.id}`)}
      legendHidden
      answers={concept.phrases.map((value) => ({ value, label: t(`phrase.${concept.id}.${value}`) }))}
      {...(draft.given.picked[0] !== undefined && { chosen: draft.given.picked[0] })}
      onChoose={(phrase) => draft.change({ words: '', picked: [phrase] })}
    />
  )
}
