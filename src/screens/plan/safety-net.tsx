import type { ReactNode } from 'react'
import type { Topic } from '../../domain/scenario.ts'
import { dial, helpLinesOf, inOnePiece } from '../../i18n/help-lines.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import type { Practice } from '../practice.ts'
import { TopicWords } from '../say/topic-words.tsx'
import { useSay } from '../say/use-say.tsx'
import styles from './safety-net.module.css'

interface SafetyNetProps {
  readonly topic?: Topic
  readonly practice: Practice
}

/** When to get in touch sooner, and whom to call. It always stands open. */
export function SafetyNet({ topic, practice }: SafetyNetProps) {
  const say = useSay('plan')
  const lines = topic ? topic.scenario.safetyNet.map((id) => ({ id, words: <TopicWords topic={topic} says={`safety-net.${id}`} /> })) : [{ id: 'usual', words: say('safety.usual') }]
  return (
    <Notice tone="stop" icon="phone" heading={say('safety.heading')}>
      <ul className={styles.lines} role="list">
        {lines.map(({ id, words }) => (
          <li key={id} data-line>{words}</li>
        ))}
      </ul>
      <WhomToCall practice={practice} />
    </Notice>
  )
}

interface WhomToCallProps {
  readonly practice: Practice
  /** Paper has room for a number that is not known here: it is written in by hand. */
  readonly onPaper?: boolean
}

/** The numbers to call: the practice's own, the one for when it is closed, and the one for an emergency. */
export function WhomToCall({ practice, onPaper = false }: WhomToCallProps) {
  const say = useSay('plan')
  const { emergency, advice } = helpLinesOf(practice.nation)
  const closed = practice.outOfHours ?? advice
  const calls = [
    { id: 'practice', label: practice.name ?? say('safety.practice'), number: practice.phone },
    { id: 'closed', label: say('safety.closed'), number: closed },
    { id: 'emergency', label: say('safety.emergency'), number: emergency },
  ]
  return (
    <dl className={styles.calls}>
      {calls.flatMap(({ id, label, number }) =>
        number === undefined
          ? onPaper
            ? [<ToWriteIn key={id} label={label} />]
            : []
          : [
              <div key={id} className={styles.call}>
                <dt>{label}</dt>
                <dd>
                  <a href={dial(number)} dir="ltr">
                    {inOnePiece(number)}
                  </a>
                </dd>
              </div>,
            ],
      )}
    </dl>
  )
}

function ToWriteIn({ label }: { readonly label: ReactNode }) {
  const say = useSay('plan')
  return (
    <div className={styles.call}>
      <dt>{label}</dt>
      <dd className={styles.blank}>
        <span className="visually-hidden">{say('safety.to-write-in')}</span>
      </dd>
    </div>
  )
}
