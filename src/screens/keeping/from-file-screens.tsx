import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../i18n/dates.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { FilePicker } from '../../ui/file-picker/file-picker.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'

/** Why a file cannot be opened. Each has one plain sentence. */
export const fileProblems = ['not-a-copy', 'newer', 'too-large', 'damaged', 'no-such-way', 'wrong', 'code-length', 'code-sign', 'code-slip'] as const
export type FromFileProblem = (typeof fileProblems)[number]
export type Way = 'passphrase' | 'code'

interface ChooseProps {
  /** In which ways the chosen file opens; absent until a file is chosen. */
  readonly ways?: readonly Way[]
  readonly problem?: FromFileProblem
  readonly busy: boolean
  onFile(file: File): void
  onOpen(way: Way, words: string): void
  onBack(): void
}

/** Which file, and what opens it. Nothing is added yet. */
export function ChooseFileScreen({ ways, problem, busy, onFile, onOpen, onBack }: ChooseProps) {
  const { t } = useTranslation('keeping')
  const [way, setWay] = useState<Way>()
  const [words, setWords] = useState('')
  const chosen = way !== undefined && ways?.includes(way) ? way : ways?.[0]
  return (
    <Page
      heading={t('from-file.heading')}
      lead={t('from-file.lead')}
      actions={
        <>
          <Button icon="arrow-back" onPress={onBack}>
            {t('back')}
          </Button>
          <Button variant="primary" size="big" icon="lock" disabled={!chosen || words.trim() === '' || busy} onPress={() => chosen && onOpen(chosen, words)}>
            {t(busy ? 'from-file.busy' : 'from-file.open')}
          </Button>
        </>
      }
    >
      {problem && (
        <Notice tone="stop" says="now">
          {t(`from-file.problem.${problem}`)} {t('from-file.untouched')}
        </Notice>
      )}
      <FilePicker label={t('from-file.file')} accept=".alongside" onPick={onFile} />
      {ways && ways.length > 1 && (
        <Choice look="pill" legend={t('from-file.how')} answers={ways.map((value) => ({ value, label: t(`from-file.by-${value}`) }))} {...(chosen && { chosen })} onChoose={setWay} />
      )}
      {chosen && <TextField secret label={t(`from-file.type-${chosen}`)} words={words} onWrite={setWords} />}
    </Page>
  )
}

/** What a file holds, beside what is here. */
export interface FileShown {
  /** What the person likes to be called; empty where the file does not say. */
  readonly name: string
  readonly parts: number
  readonly newParts: number
  /** Statements that are here, and that the file says were taken back. */
  readonly gone: number
  readonly damaged: number
  readonly visits: number
  /** When something in it was last said. */
  readonly last?: number
  /** Somebody else's stories are here, and this person's is not. */
  readonly beside: boolean
}

interface HoldsProps {
  readonly file: FileShown
  readonly lang: string
  readonly busy: boolean
  onAdd(): void
  onBack(): void
}

/** What the file brings, before it is added. */
export function FileHoldsScreen({ file, lang, busy, onAdd, onBack }: HoldsProps) {
  const { t } = useTranslation('keeping')
  const { name, parts, newParts, gone, damaged, visits, last, beside } = file
  return (
    <Page
      heading={t('holds.heading')}
      lead={t('holds.lead')}
      actions={
        <>
          <Button icon="arrow-back" onPress={onBack}>
            {t('holds.leave')}
          </Button>
          <Button variant="primary" size="big" icon="plus" onPress={onAdd} disabled={busy}>
            {t('holds.add')}
          </Button>
        </>
      }
    >
      <Card heading={name ? t('holds.story-of', { name }) : t('holds.story')}>
        <IconList
          items={[
            { id: 'parts', icon: 'check', words: t('holds.parts', { count: parts }), note: t('holds.new', { count: newParts }) },
            { id: 'visits', icon: 'calendar', words: t('holds.visits', { count: visits }), ...(last !== undefined && { note: t('holds.last', { day: dayInWords(lang, last) }) }) },
          ]}
        />
      </Card>
      {beside && <Notice>{t('holds.beside')}</Notice>}
      {gone > 0 && <Notice tone="warn">{t('holds.gone', { count: gone })}</Notice>}
      {damaged > 0 && <Notice tone="warn">{t('holds.damaged', { count: damaged })}</Notice>}
    </Page>
  )
}

interface AddedProps {
  readonly added: number
  readonly before: number
  /** Something was changed since, so that it cannot be undone. */
  readonly stays?: boolean
  readonly busy: boolean
  onUndo(): void
  onGoOn(): void
}

/** What was added, and the way back. */
export function FileAddedScreen({ added, before, stays, busy, onUndo, onGoOn }: AddedProps) {
  const { t } = useTranslation('keeping')
  return (
    <Page
      heading={t('added.heading', { count: added })}
      lead={t('added.before', { count: before })}
      actions={
        <>
          {!stays && (
            <Button icon="undo" onPress={onUndo} disabled={busy}>
              {t('added.undo')}
            </Button>
          )}
          <Button variant="primary" size="big" iconAfter="arrow-next" onPress={onGoOn} disabled={busy}>
            {t('recovery.go-on')}
          </Button>
        </>
      }
    >
      {stays && <Notice tone="warn">{t('added.stays')}</Notice>}
    </Page>
  )
}
