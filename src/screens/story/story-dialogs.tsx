import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Statement } from '../../domain/story.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'

/** What is being done with one statement, as it stood when somebody began. */
export interface Doing {
  readonly what: 'changing' | 'withdrawing'
  readonly statement: Statement
}

interface StoryDialogsProps {
  readonly doing: Doing | undefined
  onStop(): void
  onChange(statement: Statement, words: string): void
  onWithdraw(statement: Statement): void
}

/**
 * Other words for a statement, and taking one back. They stand beside the list and not in it:
 * another window may change the list while somebody is writing here, and what they write must stay.
 */
export function StoryDialogs({ doing, onStop, onChange, onWithdraw }: StoryDialogsProps) {
  return (
    <>
      <ChangeDialog
        key={doing?.what === 'changing' ? doing.statement.id : 'none'}
        statement={doing?.what === 'changing' ? doing.statement : undefined}
        onStop={onStop}
        onChange={onChange}
      />
      <WithdrawDialog statement={doing?.what === 'withdrawing' ? doing.statement : undefined} onStop={onStop} onWithdraw={onWithdraw} />
    </>
  )
}

function ChangeDialog({ statement, onStop, onChange }: Pick<StoryDialogsProps, 'onStop' | 'onChange'> & { readonly statement: Statement | undefined }) {
  const { t } = useTranslation('story')
  const { t: concepts } = useTranslation('concepts')
  const [words, setWords] = useState(statement?.words ?? '')
  const save = () => {
    if (statement) onChange(statement, words)
    onStop()
  }
  return (
    <Dialog
      open={statement !== undefined}
      heading={statement && concepts(`prompt.${statement.concept}`)}
      closeLabel={t('keep-it')}
      onClose={onStop}
      actions={
        <Button variant="primary" onPress={save}>
          {t('save')}
        </Button>
      }
    >
      <TextArea label={t('new-words')} words={words} onWrite={setWords} />
    </Dialog>
  )
}

function WithdrawDialog({ statement, onStop, onWithdraw }: Pick<StoryDialogsProps, 'onStop' | 'onWithdraw'> & { readonly statement: Statement | undefined }) {
  const { t } = useTranslation('story')
  const takeBack = () => {
    if (statement) onWithdraw(statement)
    onStop()
  }
  return (
    <Dialog
      open={statement !== undefined}
      heading={t('withdraw-sure')}
      closeLabel={t('keep-it')}
      onClose={onStop}
      actions={
        <>
          <Button onPress={onStop}>{t('keep-it')}</Button>
          <Button variant="danger" icon="trash" onPress={takeBack}>
            {t('withdraw-yes')}
          </Button>
        </>
      }
    >
      <p>{t('withdraw-sure-lead')}</p>
    </Dialog>
  )
}
