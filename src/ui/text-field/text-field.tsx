import { useId, type ReactNode, type Ref } from 'react'
import styles from './text-field.module.css'

interface TextFieldProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong, and what to do. */
  readonly problem?: ReactNode
  readonly words: string
  readonly type?: 'text' | 'date' | 'password' | 'search' | 'tel'
  readonly short?: boolean
  /** It opens something: nothing on this page may hold on to it. */
  readonly secret?: boolean
  /** The earliest and latest, for dates, as `YYYY-MM-DD`. */
  readonly from?: string
  readonly until?: string
  readonly ref?: Ref<HTMLInputElement>
  readonly onWrite: (words: string) => void
}

/** One line to write on. Nothing is filled in or corrected by the browser. */
export function TextField({ label, hint, problem, words, type = 'text', short, secret, from, until, ref, onWrite }: TextFieldProps) {
  const id = useId()
  const described = [hint !== undefined && `${id}hint`, problem !== undefined && `${id}problem`].filter(Boolean).join(' ')
  return (
    <div className={styles.field} data-problem={problem !== undefined || undefined}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={styles.hint} id={`${id}hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p className={styles.problem} id={`${id}problem`}>
          {problem}
        </p>
      )}
      <input
        ref={ref}
        id={id}
        className={styles.input}
        data-short={short || undefined}
        data-secret={secret || undefined}
        type={type}
        dir={type === 'date' ? undefined : 'auto'}
        autoComplete={type === 'password' ? 'new-password' : 'off'}
        autoCorrect="off"
        spellCheck={false}
        min={from}
        max={until}
        aria-describedby={described || undefined}
        aria-invalid={problem !== undefined || undefined}
        value={words}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
    </div>
  )
}
