import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { OptionBadge } from '../../ui/option-badge/option-badge.tsx'
import { Quote } from '../../ui/quote/quote.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { ToldQuote } from '../together/told-quote.tsx'
import { useTold } from '../together/use-told.ts'
import { useSay } from '../say/use-say.tsx'
import styles from './settled-card.module.css'

/** Where the pair have got to, why, and the way back to change it. */
export function SettledCard({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const { summary, visit, send } = props
  const { settled, options, reason } = summary
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
      {reason && <ToldQuote props={props} statement={reason} />}
      {settled?.outcome === 'differ' && <BothViews props={props} />}
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

function BothViews({ props }: { readonly props: ConsultationProps }) {
  const told = useTold(props)
  const { leaning, views } = props.summary
  return (
    <>
      {leaning && <ToldQuote props={props} statement={leaning} />}
      {views.map((view) => (
        <Quote key={`${view.by.voice} ${view.by.name}`} voice={view.by.voice} who={told.who(view.by)} words={view.words} />
      ))}
    </>
  )
}
