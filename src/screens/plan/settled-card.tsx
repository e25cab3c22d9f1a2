import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { OptionBadge } from '../../ui/option-badge/option-badge.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useSay } from '../say/use-say.tsx'
import { DifferingWords } from './differing-words.tsx'
import styles from './settled-card.module.css'

/** Where the pair have got to, both views where they differ, and the way back to change it. */
export function SettledCard({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const { summary, visit, send } = props
  const { settled, options } = summary
  const place = options.findIndex((option) => option.id === settled?.option)
  const option = options[place]
  const outcome = settled === undefined ? 'open' : settled.outcome === 'you-decide' && !option ? 'you-decide-open' : settled.outcome
  return (
    <Card>
      <div className={styles.line}>
        {option && <OptionBadge place={place} letter={option.letter} />}
        <p className={styles.words}>
          {say(`plan.outcome.${outcome}`)} {option && <b className={styles.option}>{say.in((tongue) => tongue.summary(summary).options[place]?.name ?? '')}</b>}
        </p>
        <Button size="small" icon="pencil" onPress={() => send({ type: 'go', to: 'outcome' })}>
          {say(visit.settled ? 'plan.change' : 'plan.settle')}
        </Button>
      </div>
      {(['until', 'watch'] as const).map((key) => settled?.[key] !== undefined && <Noted key={key} label={say(`plan.${key}`)} words={settled[key]} />)}
      {settled?.outcome === 'differ' && <DifferingWords summary={summary} name={props.name} />}
    </Card>
  )
}

function Noted({ label, words }: { readonly label: ReactNode; readonly words: string }) {
  return (
    <p>
      {label} <q className={styles.noted}>{words}</q>
    </p>
  )
}
