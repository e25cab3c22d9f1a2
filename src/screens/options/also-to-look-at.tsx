import { useState, type ReactNode } from 'react'
import { topicSays } from '../../domain/topic-words.ts'
import { Details } from '../../ui/details/details.tsx'
import type { IconName } from '../../ui/icon/icon-paths.ts'
import { Stack } from '../../ui/layout/layout.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useSay } from '../say/use-say.tsx'
import styles from './also-to-look-at.module.css'
import { MoreOutcomes } from './more-outcomes.tsx'
import type { OptionsView } from './options-view.ts'
import { PracticalIssues } from './practical-issues.tsx'
import { SaidByTopic } from './said-by-topic.tsx'

interface AlsoToLookAtProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
}

/** What else there is to look at, folded and never locked. */
export function AlsoToLookAt({ props, view }: AlsoToLookAtProps) {
  const say = useSay('options')
  const { topic } = view
  return (
    <section className={styles.also} aria-label={say.first.t('also.heading')}>
      <h2 className={styles.heading}>{say('also.heading')}</h2>
      <Fold icon="chart" summary={say('also.more')}>
        <MoreOutcomes props={props} view={view} />
      </Fold>
      <Fold icon="home" summary={say('day-to-day.heading')}>
        <PracticalIssues view={view} />
      </Fold>
      <Fold icon="clock" summary={say('also.over-time')}>
        <Sayings view={view} keys={['over-time.now', 'over-time.later', 'over-time.score']} />
      </Fold>
      <Fold icon="people" summary={say('also.studies')}>
        <Sayings view={view} keys={['studies.people-like-you', 'topic.one-person']} />
      </Fold>
      <Fold icon="question" summary={say('also.questions')}>
        <Stack gap="small">
          {topic.scenario.questions.map((id) => (
            <div key={id}>
              <h3>
                <SaidByTopic topic={topic} says={`question.${id}.q`} />
              </h3>
              <p>
                <SaidByTopic topic={topic} says={`question.${id}.a`} />
              </p>
            </div>
          ))}
        </Stack>
      </Fold>
      <Fold icon="info" summary={say('also.about')}>
        <Sayings view={view} keys={['about.numbers', 'about.status', 'about.updates', 'about.funding', 'topic.other-ways']} />
      </Fold>
    </section>
  )
}

/** A fold whose inside is made when it is first opened: long rows of pictures wait for nobody. */
function Fold({ icon, summary, children }: { readonly icon: IconName; readonly summary: ReactNode; readonly children: ReactNode }) {
  const [opened, setOpened] = useState(false)
  return (
    <Details look="card" icon={icon} summary={summary} onOpen={() => setOpened(true)}>
      {opened && children}
    </Details>
  )
}

function Sayings({ view: { topic }, keys }: { readonly view: OptionsView; readonly keys: readonly string[] }) {
  return (
    <Stack gap="small">
      {keys
        .filter((key) => topicSays(topic.text, key))
        .map((key) => (
          <p key={key}>
            <SaidByTopic topic={topic} says={key} />
          </p>
        ))}
    </Stack>
  )
}
