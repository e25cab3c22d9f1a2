import { useState, type ReactNode } from 'react'
import { Choice, type Answer } from '../choice/choice.tsx'
import { Icon } from '../icon/icon.tsx'
import styles from './audience-picker.module.css'

interface AudiencePickerProps<Value extends string> {
  readonly legend: ReactNode
  readonly answers: readonly Answer<Value>[]
  readonly chosen: Value
  /** The choice as a sentence: "My GP team can see this". */
  readonly sentence: ReactNode
  readonly changeLabel: ReactNode
  /** What is worth knowing about the choice made. */
  readonly note?: ReactNode
  readonly onChoose: (value: Value) => void
}

/** Who may see the words. Where room is short it is one line that opens. */
export function AudiencePicker<Value extends string>({ legend, answers, chosen, sentence, changeLabel, note, onChoose }: AudiencePickerProps<Value>) {
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.picker} data-open={open || undefined}>
      <button type="button" className={styles.line} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="eye" />
        <span className={styles.sentence}>{sentence}</span>
        <span className={styles.change}>{changeLabel}</span>
      </button>
      <div className={styles.choice}>
        <Choice look="pill" legend={legend} answers={answers} chosen={chosen} onChoose={onChoose} />
      </div>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  )
}
