import { useId, type ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './choice.module.css'

/** One answer that may be given. */
export interface Answer<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly icon?: IconName
  /** Before the label: a badge. */
  readonly before?: ReactNode
}

interface ChoiceProps<Value extends string> {
  readonly legend: ReactNode
  /** Keeps the question for those who hear the page, where a heading already shows it. */
  readonly legendHidden?: boolean
  readonly hint?: ReactNode
  readonly answers: readonly Answer<Value>[]
  readonly chosen?: Value
  /** `tile` is a big box with a ring; `pill` is short; `pair` is yes and no; `mode` has a drawing above its word. */
  readonly look?: 'tile' | 'pill' | 'pair' | 'mode'
  readonly columns?: 1 | 2 | 3
  readonly onChoose: (value: Value) => void
}

/** One question with one answer: a fieldset of radios. */
export function Choice<Value extends string>({ legend, legendHidden, hint, answers, chosen, look = 'tile', columns = 1, onChoose }: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.choice} data-look={look} data-columns={columns} aria-describedby={hint === undefined ? undefined : `${name}hint`}>
      <legend className={legendHidden ? 'visually-hidden' : styles.legend}>{legend}</legend>
      {hint !== undefined && (
        <p className={styles.hint} id={`${name}hint`}>
          {hint}
        </p>
      )}
      <div className={styles.answers}>
        {answers.map((answer) => (
          <label key={answer.value} className={styles.answer} data-chosen={answer.value === chosen || undefined}>
            <input type="radio" className={styles.input} name={name} checked={answer.value === chosen} onChange={() => onChoose(answer.value)} />
            <AnswerFace look={look} answer={answer} chosen={answer.value === chosen} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface AnswerFaceProps<Value extends string> {
  readonly look: 'tile' | 'pill' | 'pair' | 'mode'
  readonly answer: Answer<Value>
  readonly chosen: boolean
}

function AnswerFace<Value extends string>({ look, answer: { label, hint, icon, before }, chosen }: AnswerFaceProps<Value>) {
  const drawn = look === 'pill' && chosen ? 'check' : icon
  return (
    <>
      {look === 'tile' && (
        <span className={styles.ring} aria-hidden="true">
          <Icon name="check" />
        </span>
      )}
      {before}
      {drawn && <Icon name={drawn} />}
      <span className={styles.words}>
        {label}
        {hint !== undefined && <small className={styles.small}>{hint}</small>}
      </span>
    </>
  )
}
