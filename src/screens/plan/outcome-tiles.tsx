import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settled } from '../../domain/consultation.ts'
import { Button } from '../../ui/button/button.tsx'
import { OptionBadge } from '../../ui/option-badge/option-badge.tsx'
import { openings, type ConsultationProps, type Opening } from '../together/consultation-screen.ts'
import { TopicWords } from '../say/topic-words.tsx'
import { useSay } from '../say/use-say.tsx'
import styles from './outcome-tiles.module.css'


interface OutcomeTilesProps {
  readonly props: ConsultationProps
  readonly open?: Opening
  onOpen(opening: Opening): void
}

/** Every place that the pair may have got to, all of one size: the options, not yet, two views, the GP decides, nothing to decide. */
export function OutcomeTiles({ props, open, onOpen }: OutcomeTilesProps) {
  const { t } = useTranslation('plan')
  const say = useSay('plan')
  const { topic, visit, send } = props
  const settle = (settled: Settled) => send({ type: 'settled', settled })
  const isSettled = (outcome: string, option?: string) => visit.settled?.outcome === outcome && visit.settled.option === option
  return (
    <ul className={styles.tiles} role="list" aria-label={t('outcome.ways')}>
      {topic?.scenario.options.map(({ id }, index) => (
        <li key={id}>
          <Button tile {...(isSettled('option', id) && { iconAfter: 'check' as const })} pressed={isSettled('option', id)} onPress={() => settle({ outcome: 'option', option: id })}>
            <Tile
              badge={<OptionBadge place={index} letter={String.fromCharCode(65 + index)} />}
              name={<TopicWords topic={topic} says={`option.${id}.name`} />}
              note={<TopicWords topic={topic} says={`option.${id}.subtitle`} />}
            />
          </Button>
        </li>
      ))}
      {openings.map((opening) => (
        <li key={opening}>
          <Button tile iconAfter={visit.settled?.outcome === opening ? 'check' : 'chevron'} expanded={open === opening} onPress={() => onOpen(opening)}>
            <Tile name={say(`outcome.${opening}`)} note={say(`outcome.${opening}-note`)} />
          </Button>
        </li>
      ))}
      <li>
        <Button tile {...(isSettled('none-needed') && { iconAfter: 'check' as const })} pressed={isSettled('none-needed')} onPress={() => settle({ outcome: 'none-needed' })}>
          <Tile name={say('outcome.none-needed')} note={say('outcome.none-needed-note')} />
        </Button>
      </li>
    </ul>
  )
}

interface TileProps {
  readonly badge?: ReactNode
  readonly name: ReactNode
  readonly note?: ReactNode
}

/** The words of a tile: a badge where it is an option, a name, and what it means. */
export function Tile({ badge, name, note }: TileProps) {
  return (
    <span className={styles.tile}>
      {badge}
      <span>
        {name} {note !== undefined && <small className={styles.note}>{note}</small>}
      </span>
    </span>
  )
}
