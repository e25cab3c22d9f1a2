import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { conceptOf } from '../../domain/concepts.ts'
import { Button } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'
import { ChoiceAnswer } from './choice-answer.tsx'
import type { AtQuestion } from './preparation-screen.ts'
import { QuestionActions } from './question-actions.tsx'
import { QuestionProgress } from './question-progress.tsx'
import { NotSaved } from './saving-line.tsx'
import { StopHere } from './stop-here.tsx'
import { StorySoFar, ToldBefore } from './story-so-far.tsx'
import { isGiven, useDraft, type Given } from './use-draft.ts'
import { WhoseWords } from './whose-words.tsx'
import { WriteOrPick, type AnswerMode } from './write-or-pick.tsx'

const nothing: Given = { words: '', picked: [] }

/** One question, its answer so far, and the ways on: next, skip, rather not say, or enough. */
export function Question(props: AtQuestion) {
  const { at, by, lang, send, keepDraft } = props
  const { t } = useTranslation('prepare')
  const { t: concepts } = useTranslation('concepts')
  const concept = conceptOf(at)
  const draft = useDraft(props.draft ?? props.answer ?? nothing, ({ words, picked }) => keepDraft(words, picked))
  const [mode, setMode] = useState(() => usualMode(props, draft.given))
  const [asksToSkip, setAsksToSkip] = useState(false)
  const given = isGiven(draft.given)
  const made = { type: 'statement.made', answer: { concept: at, words: draft.given.words, picked: draft.given.picked, lang, by } } as const
  const leave: AtQuestion['send'] = (event) => {
    draft.flush()
    send(event)
  }

  return (
    <Page
      above={<QuestionProgress at={at} visit={props.visit} plan={props.plan} />}
      heading={concepts(`prompt.${at}`)}
      lead={`${concept.tier === 2 ? `${t('asking.tender')} ` : ''}${concepts(`lead.${at}`)}`}
      aside={<StorySoFar {...props} />}
      actions={
        <QuestionActions
          at={at}
          given={given}
          asksToSkip={asksToSkip && !given}
          send={leave}
          onNext={() => (given ? leave(made) : setAsksToSkip(true))}
          onStay={() => setAsksToSkip(false)}
        />
      }
    >
      <StopHere visit={props.visit} send={leave} />
      <WhoseWords about={props.visit.about} by={by} name={props.name} />
      <ToldBefore {...props} />
      {concept.answer === 'choice' ? (
        <ChoiceAnswer concept={concept} draft={draft} />
      ) : (
        <WriteOrPick concept={concept} draft={draft} mode={mode} onMode={setMode} saving={props.saving} practice={props.practice} lang={lang} />
      )}
      <NotSaved saving={props.saving} retry={props.retry} />
      <div>
        <Button variant="quiet" onPress={() => leave({ type: 'question.declined', concept: at, by })}>
          {t('asking.rather-not')}
        </Button>
      </div>
    </Page>
  )
}

/** How somebody answered last is how they are asked next. */
function usualMode({ seen, visitId }: AtQuestion, given: Given): AnswerMode {
  const last = isGiven(given) ? given : seen.find((each) => each.visit === visitId && each.attribute === undefined && conceptOf(each.concept).answer === 'words')
  return last && last.words === '' && last.picked.length > 0 ? 'pick' : 'write'
}
