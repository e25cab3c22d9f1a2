import type { Settled } from '../../domain/consultation.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import { OptionBadge } from '../../ui/option-badge/option-badge.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import type { OptionsView } from './options-view.ts'
import styles from './outcome-bar.module.css'
import { useColumns } from './use-columns.ts'

interface OutcomeBarProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
}

const others = ['not-yet', 'differ', 'you-decide', 'none-needed'] as const

/** Nobody's view may be said to be written down before it is, nor the GP to have decided before the GP has. */
function needsWords(outcome: (typeof others)[number]): outcome is 'differ' | 'you-decide' {
  return outcome === 'differ' || outcome === 'you-decide'
}

/** Where the pair have got to: every option the same, and every other ending as good a place. One press settles. */
export function OutcomeBar({ props: { visit, send, openEnding }, view }: OutcomeBarProps) {
  const say = useSay('options')
  const columns = useColumns(view.topic)
  const settle = (settled: Settled) => send({ type: 'settled', settled })
  return (
    <Card heading={say('outcome.heading')} beside={<Button variant="quiet" iconAfter="arrow-next" onPress={() => send({ type: 'go', to: 'outcome' })}>{say('outcome.talk-first')}</Button>}>
      <p>{say('outcome.lead')}</p>
      <div className={styles.options} data-columns={columns.length}>
        {columns.map(({ id, letter, name }, place) => (
          <Button
            key={id}
            size="big"
            wide
            {...(visit.settled && { pressed: visit.settled.option === id })}
            onPress={() => settle({ outcome: 'option', option: id })}
          >
            <span className={styles.option}>
              <span aria-hidden="true">
                <OptionBadge place={place} letter={letter} size="small" />
              </span>
              <span>
                {say('outcome.choose', { option: letter })}{' '}
                <small className={styles.name}>{name}</small>
              </span>
            </span>
          </Button>
        ))}
      </div>
      <Row>
        {others.map((outcome) => (
          <Button
            key={outcome}
            {...(needsWords(outcome) && { iconAfter: 'arrow-next' as const })}
            {...(visit.settled && { pressed: visit.settled.outcome === outcome })}
            onPress={() => (needsWords(outcome) ? openEnding(outcome) : settle({ outcome }))}
          >
            {say(`outcome.${outcome}`)}
          </Button>
        ))}
      </Row>
    </Card>
  )
}
