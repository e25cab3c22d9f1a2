import type { FormEvent } from 'react'
import type { Voice } from '../../domain/statement.ts'
import { Button } from '../../ui/button/button.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import { useSay } from '../say/use-say.tsx'
import styles from './agenda-add.module.css'
import type { ConsultationProps } from './consultation-screen.ts'
import { useTold } from './use-told.ts'

/** Something to talk about, as it is being written. */
export interface AgendaDraft {
  readonly voice: Voice
  readonly words: string
}

interface AgendaAddProps {
  readonly props: ConsultationProps
  readonly draft: AgendaDraft
  onDraft(draft: AgendaDraft): void
  onAdd(): void
}

/** One more thing to talk about, and whose it is. */
export function AgendaAdd({ props, draft, onDraft, onAdd }: AgendaAddProps) {
  const say = useSay('together')
  const told = useTold(props)
  const voices = [...new Set<Voice>(['person', 'professional', ...(props.visit.present ?? []).map((each) => each.voice)])].filter((each) => each !== 'interpreter')
  const add = (event: FormEvent) => {
    event.preventDefault()
    onAdd()
  }
  return (
    <form className={styles.form} onSubmit={add}>
      <Choice<Voice>
        look="pill"
        legend={say('agenda.whose')}
        answers={voices.map((value) => ({ value, label: told.here(value), icon: value }))}
        chosen={draft.voice}
        onChoose={(voice) => onDraft({ ...draft, voice })}
      />
      <div className={styles.line}>
        <TextField label={say('agenda.words')} words={draft.words} onWrite={(words) => onDraft({ ...draft, words })} />
        <Button type="submit" size="big" icon="plus">
          {say('agenda.add')}
        </Button>
      </div>
    </form>
  )
}
