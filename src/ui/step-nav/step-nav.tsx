import { Icon } from '../icon/icon.tsx'
import type { ReactNode } from 'react'
import styles from './step-nav.module.css'

/** One stretch of the talk, and whether the pair have been there. */
export interface Step<Id extends string> {
  readonly id: Id
  readonly label: ReactNode
  readonly state: 'done' | 'on' | 'next'
}

interface StepNavProps<Id extends string> {
  readonly label: string
  /** Said after the label of a step that is done, for those who cannot see the tick. */
  readonly doneLabel: string
  readonly steps: readonly Step<Id>[]
  readonly onGo: (id: Id) => void
}

/** The stretches of the talk, in order. Every one of them may be gone to at any time. */
export function StepNav<Id extends string>({ label, doneLabel, steps, onGo }: StepNavProps<Id>) {
  return (
    <nav className={styles.nav} aria-label={label}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.id}>
            <button
              type="button"
              className={styles.step}
              data-state={step.state}
              aria-current={step.state === 'on' ? 'step' : undefined}
              onClick={() => onGo(step.id)}
            >
              <span className={styles.face}>
                {step.state === 'done' && <Icon name="check" size="small" />}
                <span>{step.label}</span>
              </span>
              {step.state === 'done' && <span className="visually-hidden">, {doneLabel}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
