import { useId, type ReactNode } from 'react'
import styles from './text-area.module.css'

interface TextAreaProps {
  readonly label: ReactNode
  readonly labelHidden?: boolean
  readonly hint?: ReactNode
  readonly words: string
  readonly lang?: string
  /** Room for this many lines to begin with. */
  readonly lines?: 2 | 3 | 4 | 6
  /** A `<SaveStatus>`, inside the box at its foot. */
  readonly status?: ReactNode
  readonly note?: ReactNode
  readonly onWrite: (words: string) => void
  readonly onLeave?: () => void
}

/** A box to write in. It grows with the words and never corrects them. */
export function TextArea({ label, labelHidden, hint, words, lang, lines = 3, status, note, onWrite, onLeave }: TextAreaProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={labelHidden ? 'visually-hidden' : styles.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={styles.hint} id={`${id}hint`}>
          {hint}
        </p>
      )}
      <div className={styles.box}>
        <div className={styles.grows} data-words={`${words}\n`} lang={lang}>
          <textarea
            id={id}
            className={styles.area}
            data-lines={lines}
            dir="auto"
            lang={lang}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            aria-describedby={hint === undefined ? undefined : `${id}hint`}
            value={words}
            onChange={(event) => onWrite(event.currentTarget.value)}
            onBlur={onLeave && (() => onLeave())}
          />
        </div>
        {(status || note) && (
          <div className={styles.foot}>
            {status}
            {note && <span className={styles.note}>{note}</span>}
          </div>
        )}
      </div>
    </div>
  )
}
