import { useTranslation } from 'react-i18next'
import type { AgendaItem } from '../../domain/consultation.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { AgendaAdd } from './agenda-add.tsx'
import { AgendaLine } from './agenda-line.tsx'
import styles from './agenda-screen.module.css'
import type { ConsultationProps } from './consultation-screen.ts'
import { TalkFrame } from './talk-frame.tsx'
import { placeToGoOn } from './talk-steps.ts'
import { useAgenda } from './use-agenda.ts'

/** What shall we talk about? Everyone's list, in an order that all of them can change. */
export function AgendaScreen(props: ConsultationProps) {
  const { t } = useTranslation('together')
  const { send } = props
  const agenda = useAgenda(props)
  const goOn = () => {
    agenda.settle()
    send({ type: 'go', to: placeToGoOn(props) })
  }
  return (
    <TalkFrame
      props={props}
      talk="story"
      heading={t('agenda.heading')}
      lead={t('agenda.lead')}
      actions={
        <Button size="big" variant="primary" iconAfter="arrow-next" onPress={goOn}>
          {t('agenda.go-on')}
        </Button>
      }
    >
      {agenda.items.length > 0 && (
        <ol className={styles.list} role="list" aria-label={t('agenda.list')}>
          {agenda.items.map((item, index) => (
            <AgendaRow key={item.id} props={props} items={agenda.items} item={item} index={index} onChange={agenda.change} />
          ))}
        </ol>
      )}
      <Card tone="primary" heading={t('agenda.something-else')} icon="microphone">
        <AgendaAdd props={props} onAdd={(voice, words) => agenda.change([...agenda.items, { id: nextId(props.visit.agenda), voice, words }])} />
      </Card>
    </TalkFrame>
  )
}

/** An identity that no item of this agenda has: the agenda is kept whole each time, so it has to be so only within it. */
function nextId(agenda: readonly AgendaItem[]): string {
  const used = agenda.flatMap(({ id }) => (id.startsWith('added-') ? [Number(id.slice('added-'.length))] : []))
  return `added-${Math.max(0, ...used) + 1}`
}

interface AgendaRowProps {
  readonly props: ConsultationProps
  readonly items: readonly AgendaItem[]
  readonly item: AgendaItem
  readonly index: number
  onChange(items: readonly AgendaItem[]): void
}

function AgendaRow({ props, items, item, index, onChange }: AgendaRowProps) {
  const { t } = useTranslation('together')
  const number = index + 1
  const without = items.filter((each) => each !== item)
  const moveTo = (place: number) => onChange([...without.slice(0, place), item, ...without.slice(place)])
  return (
    <li className={styles.item}>
      <span className={styles.number}>{number}</span>
      <AgendaLine props={props} item={item} />
      <span className={styles.moves}>
        <Button size="small" disabled={index === 0} name={t('agenda.up-name', { number })} onPress={() => moveTo(index - 1)}>
          {t('agenda.up')}
        </Button>
        <Button size="small" disabled={number === items.length} name={t('agenda.down-name', { number })} onPress={() => moveTo(index + 1)}>
          {t('agenda.down')}
        </Button>
        <Button size="small" variant="quiet" name={t('agenda.remove-name', { number })} onPress={() => onChange(without)}>
          {t('agenda.remove')}
        </Button>
      </span>
    </li>
  )
}
