import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Voice } from '../../domain/statement.ts'
import { Button } from '../../ui/button/button.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import styles from './agenda-add.module.css'
import type { ConsultationProps } from './consultation-screen.ts'
import { useTold } from './use-told.ts'

interface AgendaAddProps {
  readonly props: ConsultationProps
  onAdd(voice: Voice, words: string): void
}

/** One more thing to talk about, and whose it is. */
export function AgendaAdd({ props, onAdd }: AgendaAddProps) {
  const { t } = useTranslation('together')
  const told = useTold(props)
  const [voice, setVoice] = useState<Voice>('person')
  const [words, setWords] = useState('')
  const voices = [...new Set<Voice>(['person', 'professional', ...(props.visit.present ?? []).map((each) => each.voice)])].filter((each) => each !== 'interpreter')
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') return
    onAdd(voice, words)
    setWords('')
  }
  return (
    <form className={styles.form} onSubmit={add}>
      <Choice<Voice>
        look="pill"
        legend={t('agenda.whose')}
        answers={voices.map((value) => ({ value, label: told.here(value), icon: value }))}
        chosen={voice}
        onChoose={setVoice}
      />
      <div className={styles.line}>
        <TextField label={t('agenda.words')} words={words} onWrite={setWords} />
        <Button type="submit" size="big" icon="plus">
          {t('agenda.add')}
        </Button>
      </div>
    </form>
  )
}
