import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { HelpNear } from '../prepare/help-near.tsx'
import { NotSaved, SavingLine } from '../prepare/saving-line.tsx'
import { useDraft } from '../prepare/use-draft.ts'
import { WhoseWords } from '../prepare/whose-words.tsx'
import { savingOf } from '../prepare/write-or-pick.tsx'
import type { FollowUpProps } from './follow-up-screen.ts'
import { StepsBack } from './steps-back.tsx'

/** Of these, two things are asked for. */
const inTwoBoxes: readonly string[] = ['working', 'not-working']

/** One thing to tell, or two: each box may be left empty. */
export function TellScreen(props: FollowUpProps) {
  const { at = '', told, draft, visit, by, name, lang, saving, practice, retry, send, keepDraft } = props
  const { t } = useTranslation('follow-up')
  const { t: concepts } = useTranslation('concepts')
  const inTwo = inTwoBoxes.includes(at)
  const before = told.map(({ words }) => words)
  const writing = useDraft(draft ?? { words: before[0] ?? '', picked: before.slice(1) }, ({ words, picked }) => keepDraft(words, picked))
  const { words, picked } = writing.given
  const boxes = inTwo ? [words, picked[0] ?? ''] : [words]
  const isGiven = boxes.some((each) => each.trim() !== '')
  const write = (index: number, written: string) => writing.change(index === 0 ? { words: written, picked } : { words, picked: [written] })
  const goOn = () => {
    writing.flush()
    send({ type: 'told', concept: at, words: boxes, lang, by })
  }
  return (
    <Page
      above={<StepsBack at={at} />}
      heading={concepts(`prompt.${at}`)}
      lead={concepts(`lead.${at}`)}
      actions={
        <>
          <Button size="big" icon="arrow-back" folds onPress={() => send({ type: 'back' })}>
            {t('back')}
          </Button>
          <Button size="big" variant={isGiven ? 'primary' : 'outline'} iconAfter="arrow-next" onPress={goOn}>
            {t(isGiven ? 'next' : 'skip')}
          </Button>
        </>
      }
    >
      <WhoseWords about={visit.about} by={by} name={name} />
      {boxes.map((each, index) => (
        <TextArea
          key={index}
          label={inTwo ? t(`tell.box-${index + 1}`) : concepts(`prompt.${at}`)}
          labelHidden={!inTwo}
          lines={inTwo ? 2 : 3}
          words={each}
          lang={lang}
          {...(index === boxes.length - 1 && { status: <SavingLine saving={savingOf(writing, saving)} /> })}
          onWrite={(written) => write(index, written)}
        />
      ))}
      <HelpNear practice={practice} />
      <NotSaved saving={saving} retry={retry} />
    </Page>
  )
}
