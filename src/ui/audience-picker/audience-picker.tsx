import { useId, useState, type ReactNode } from 'react'
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
  /** What would be changed, for those who hear the button alone. */
  readonly what: ReactNode
  readonly onChoose: (value: Value) => void
  /** What else can be done with the words. */
  readonly children?: ReactNode
}

/** Who may see the words, in one line; it opens to what can be changed. */
export function AudiencePicker<Value extends string>({ legend, answers, chosen, sentence, changeLabel, what, onChoose, children }: AudiencePickerProps<Value>) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles.picker}>
      <button type="button" className={styles.line} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon name="eye" size="small" />
        <span className={styles.sentence}>{sentence}</span>
        <span className={styles.change}>{changeLabel}</span>
        <span className="visually-hidden">{what}</span>
      </button>
      <div id={id} className={styles.ways} hidden={!open}>
        <Choice look="pill" legend={legend} answers={answers} chosen={chosen} onChoose={onChoose} />
        {children !== undefined && <div className={styles.row}>{children}</div>}
      </div>
    </div>
  )
}
