import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { TopicTitle } from '../../domain/scenario.ts'
import { Button } from '../../ui/button/button.tsx'
import { Pill } from '../../ui/pill/pill.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { TalkFrame } from './talk-frame.tsx'
import { matchingTopics } from './topic-search.ts'
import styles from './topic-screen.module.css'

/** Which choice? A few letters and Enter, or a press in the list. */
export function TopicScreen(props: ConsultationProps) {
  const { t } = useTranslation('together')
  const say = useSay('together')
  const { topics, send, chooseTopic } = props
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const found = matchingTopics(topics, typed)
  const first = found[0]
  const open = (event: FormEvent) => {
    event.preventDefault()
    if (first) chooseTopic(first.topic)
  }
  return (
    <TalkFrame
      props={props}
      talk="options"
      heading={say('topic.heading')}
      lead={say('topic.lead')}
      focusOnArrival={false}
      beside={
        <Button icon="people" onPress={() => send({ type: 'go', to: 'agenda' })}>
          {say('topic.something-else')}
        </Button>
      }
    >
      <form className={styles.form} role="search" onSubmit={open}>
        <TextField ref={field} label={say('topic.field')} hint={say('topic.hint')} words={typed} onWrite={setTyped} />
      </form>
      <p className="visually-hidden" role="status">
        {typed.trim() !== '' && (first ? t('topic.found', { count: found.length, first: first.title }) : t('topic.none-found'))}
      </p>
      {typed.trim() !== '' && !first && <p aria-hidden="true">{say('topic.none-found')}</p>}
      <TopicList topics={first ? found : topics} {...(first && { first })} chooseTopic={chooseTopic} />
    </TalkFrame>
  )
}

interface TopicListProps {
  readonly topics: readonly TopicTitle[]
  /** The one that Enter opens. */
  readonly first?: TopicTitle
  chooseTopic(topic: string): void
}

function TopicList({ topics, first, chooseTopic }: TopicListProps) {
  const { t } = useTranslation('together')
  const say = useSay('together')
  return (
    <ul className={styles.list} aria-label={t(first ? 'topic.matches' : 'topic.all')}>
      {topics.map((each) => (
        <li key={each.topic} className={styles.item} data-first={each === first || undefined}>
          <Button {...(each.lang !== undefined && { lang: each.lang })} size="big" wide iconAfter="arrow-next" onPress={() => chooseTopic(each.topic)}>
            {say.in((tongue) => tongue.title(each))}
          </Button>
          {each === first && <Pill tone="primary">{say('topic.enter')}</Pill>}
        </li>
      ))}
    </ul>
  )
}
