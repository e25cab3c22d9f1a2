import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { enoughAfter } from '../../domain/asking.ts'
import { conceptOf } from '../../domain/concepts.ts'
import type { ConceptId } from '../../domain/statement.ts'
import { Button } from '../../ui/button/button.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { PreparationProps } from './preparation-screen.ts'
import { QuestionProgress } from './question-progress.tsx'
import { NotSaved } from './saving-line.tsx'
import { StorySoFar, ToldBefore } from './story-so-far.tsx'
import { useDraft, type Given } from './use-draft.ts'
import { WhoseWords } from './whose-words.tsx'
import { WriteOrPick } from './write-or-pick.tsx'

/** The ways to answer. What was written and what was picked stand together. */
export type AnswerMode = 'write' | 'pick'

interface QuestionProps extends PreparationProps {
  readonly at: ConceptId
  readonly mode: AnswerMode
  onMode(mode: AnswerMode): void
}

/** One question, its answer so far, and the ways on: next, skip, rather not say, or enough. */
export function Question({ at, mode, onMode, ...props }: QuestionProps) {
  const { by, lang, send, keepDraft, draft: begun, answer } = props
  const { t } = useTranslation('prepare')
  const { t: concepts } = useTranslation('concepts')
  const concept = conceptOf(at)
  const draft = useDraft(begun ?? answer ?? nothing, ({ words, picked }) => keepDraft(words, picked))
  const [asksToSkip, setAsksToSkip] = useState(false)
  const given = isGiven(draft.given)

  const leaveWith = (leave: () => void) => () => {
    draft.flush()
    leave()
  }
  const skip = leaveWith(() => send({ type: 'question.skipped', concept: at }))
  const next = leaveWith(() => {
    if (given) send({ type: 'statement.made', answer: { concept: at, words: draft.given.words, picked: draft.given.picked, lang, by } })
    else setAsksToSkip(true)
  })

  return (
    <Page
      above={<QuestionProgress at={at} visit={props.visit} plan={props.plan} />}
      heading={concepts(`prompt.${at}`)}
      lead={`${concept.tier === 2 ? `${t('asking.tender')} ` : ''}${concepts(`lead.${at}`)}`}
      aside={<StorySoFar {...props} at={at} />}
      actions={
        <>
          <Button size="big" icon="arrow-back" folds onPress={leaveWith(() => send({ type: 'back' }))}>
            {t('asking.back')}
          </Button>
          <Button size="big" onPress={skip}>
            {t('asking.skip')}
          </Button>
          <Button size="big" variant={given ? 'primary' : 'outline'} iconAfter="arrow-next" onPress={next}>
            {t('asking.next')}
          </Button>
        </>
      }
    >
      <WhoseWords about={props.visit.about} by={by} name={props.name} />
      <ToldBefore {...props} at={at} />
      {concept.answer === 'choice' ? (
        <ChoiceAnswer concept={at} phrases={concept.phrases} draft={draft} />
      ) : (
        <WriteOrPick concept={concept} draft={draft} mode={mode} onMode={onMode} saving={props.saving} practice={props.practice} lang={lang} />
      )}
      <NotSaved saving={props.saving} retry={props.retry} />
      {asksToSkip && !given && (
        <Notice
          icon="question"
          says="polite"
          actions={
            <>
              <Button onPress={skip}>{t('asking.skip-it')}</Button>
              <Button onPress={() => setAsksToSkip(false)}>{t('asking.stay')}</Button>
            </>
          }
        >
          {t(concept.answer === 'choice' ? 'asking.nothing-chosen' : 'asking.nothing-yet')}
        </Notice>
      )}
      {props.visit.asked.length >= enoughAfter && (
        <Notice tone="ok" actions={<Button onPress={leaveWith(() => send({ type: 'enough' }))}>{t('asking.stop-here')}</Button>}>
          {t('asking.enough')}
        </Notice>
      )}
      <div>
        <Button variant="quiet" onPress={leaveWith(() => send({ type: 'question.declined', concept: at, by }))}>
          {t('asking.rather-not')}
        </Button>
      </div>
    </Page>
  )
}

const nothing: Given = { words: '', picked: [] }

function isGiven({ words, picked }: Given): boolean {
  return words.trim() !== '' || picked.length > 0
}
