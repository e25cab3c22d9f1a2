import { useTranslation } from 'react-i18next'
import type { Concept } from '../../domain/concepts.ts'
import { Choice } from '../../ui/choice/choice.tsx'
import type { Saving } from '../../ui/save-status/saving.ts'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { Tick } from '../../ui/tick/tick.tsx'
import type { Practice } from '../practice.ts'
import { HelpNear } from './help-near.tsx'
import { phraseIcons, togglePhrase } from './phrase-icons.ts'
import { SavingLine } from './saving-line.tsx'
import { isGiven, type Draft } from './use-draft.ts'

/** The ways to answer. What was written and what was picked stand together. */
export type AnswerMode = 'write' | 'pick'

interface WriteOrPickProps {
  readonly concept: Concept
  readonly draft: Draft
  readonly mode: AnswerMode
  readonly lang: string
  readonly saving: Saving
  readonly practice: Practice
  onMode(mode: AnswerMode): void
}

/** An answer in own words, in picked phrases, or in both. What was written stays in sight while picking. */
export function WriteOrPick({ concept, draft, mode, lang, saving, practice, onMode }: WriteOrPickProps) {
  const { t } = useTranslation('prepare')
  const { t: concepts } = useTranslation('concepts')
  const { words, picked } = draft.given
  const box = (
    <>
      <TextArea
        label={concepts(`prompt.${concept.id}`)}
        labelHidden
        words={words}
        lang={lang}
        status={<SavingLine saving={savingOf(draft, saving)} />}
        note={t('asking.as-you-put-them')}
        onWrite={(written) => draft.change({ words: written, picked })}
        onLeave={draft.flush}
      />
      <HelpNear practice={practice} />
    </>
  )
  const phrases = (
    <Tick
      legend={t(mode === 'write' ? 'asking.ideas' : 'asking.phrases')}
      tiles={concept.phrases.map((value) => ({ value, label: concepts(`phrase.${concept.id}.${value}`), ...iconOf(value) }))}
      picked={picked}
      onToggle={(phrase, add) => draft.change({ words, picked: togglePhrase(picked, phrase, add) })}
    />
  )

  return (
    <>
      <Choice
        look="mode"
        legend={t('asking.how')}
        legendHidden
        answers={[
          { value: 'write', label: t('asking.write'), icon: 'pencil' },
          { value: 'pick', label: t('asking.pick'), icon: 'tiles' },
        ]}
        chosen={mode}
        onChoose={onMode}
      />
      {mode === 'pick' && phrases}
      {(mode === 'write' || words !== '') && box}
      {mode === 'write' && phrases}
    </>
  )
}

/** Words that still wait to be handed on are not kept yet, whatever was kept before them. */
export function savingOf({ waiting, given }: Draft, saving: Saving): Saving | 'idle' {
  if (waiting) return saving === 'saved' ? 'saving' : saving
  return isGiven(given) ? saving : 'idle'
}

function iconOf(phrase: string) {
  const icon = phraseIcons[phrase]
  return icon === undefined ? {} : { icon }
}
