import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { CodeShown } from '../../ui/code-shown/code-shown.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'

/** How a copy is to be opened. */
export const openings = ['code', 'words'] as const
export type Opening = (typeof openings)[number]

interface SaveCopyProps {
  /** What opens the files of this story already. */
  readonly opensWith: readonly ('passphrase' | 'code')[]
  /** A code that was made for this copy. */
  readonly code: string
  readonly busy: boolean
  /** The names of the files that were saved. */
  readonly saved?: readonly string[]
  /** There is nothing that a copy could be made of, or it could not be made. */
  readonly failed?: boolean
  readonly wordsAreLong: (words: string) => boolean
  /** Saves it, opened by what opens its files already, by the code, or by these words. */
  onSave(opening: Opening | 'as-before', words: string): void
  onClose(): void
}

/** A copy of the story as one sealed file, and how it is to be opened. */
export function SaveCopyDialog({ opensWith, code, busy, saved, failed, wordsAreLong, onSave, onClose }: SaveCopyProps) {
  const { t } = useTranslation('keeping')
  const [opening, setOpening] = useState<Opening | 'as-before'>(opensWith.length > 0 ? 'as-before' : 'code')
  const [words, setWords] = useState('')
  const [tooShort, setTooShort] = useState(false)
  const save = () => {
    const short = opening === 'words' && !wordsAreLong(words)
    setTooShort(short)
    if (!short) onSave(opening, words)
  }
  const ends = saved !== undefined || failed
  return (
    <Dialog
      open
      heading={t(saved ? 'copy.saved' : 'copy.heading')}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        ends ? (
          <Button variant="primary" onPress={onClose}>
            {t('close')}
          </Button>
        ) : (
          <Button variant="primary" icon="download" onPress={save} disabled={busy}>
            {t(busy ? 'copy.busy' : opening === 'code' ? 'copy.save-noted' : 'copy.save')}
          </Button>
        )
      }
    >
      {failed && <Notice tone="stop">{t('copy.failed')}</Notice>}
      {saved && <Saved names={saved} opening={opening} />}
      {!ends && (
        <>
          <p>{t('copy.lead')}</p>
          <Ways opensWith={opensWith} opening={opening} onChoose={setOpening} />
          {opening === 'code' && (
            <>
              <CodeShown label={t('copy.code')} code={code} />
              <p>{t('copy.code-note')}</p>
            </>
          )}
          {opening === 'words' && (
            <TextField secret label={t('copy.words')} hint={t('words-hint')} words={words} onWrite={setWords} {...(tooShort && { problem: t('words-short') })} />
          )}
        </>
      )}
    </Dialog>
  )
}

interface WaysProps {
  readonly opensWith: SaveCopyProps['opensWith']
  readonly opening: Opening | 'as-before'
  onChoose(opening: Opening | 'as-before'): void
}

function Ways({ opensWith, opening, onChoose }: WaysProps) {
  const { t } = useTranslation('keeping')
  const before = opensWith[0]
  const answers = [...(before ? [{ value: 'as-before' as const, label: t(`copy.as-before-${before}`) }] : []), ...openings.map((value) => ({ value, label: t(`copy.by-${value}`) }))]
  return <Choice legend={t('copy.how')} answers={answers} chosen={opening} onChoose={onChoose} />
}

function Saved({ names, opening }: { readonly names: readonly string[]; readonly opening: Opening | 'as-before' }) {
  const { t } = useTranslation('keeping')
  return (
    <IconList
      items={[
        { id: 'file', icon: 'download', words: t('copy.where', { name: names.join(', ') }) },
        { id: 'key', icon: 'lock', words: t(`copy.opens-${opening}`) },
        { id: 'place', icon: 'shield', words: t('copy.place') },
        { id: 'without', icon: 'info', words: t('copy.without'), note: t('copy.without-note', { page: '/open-a-copy.html' }) },
      ]}
    />
  )
}
