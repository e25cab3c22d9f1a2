import { ownWordsOn } from '../../domain/differing.ts'
import { lastFollowedUp } from '../../domain/follow-up.ts'
import { Card } from '../../ui/card/card.tsx'
import { Later } from '../../ui/later/later.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Quote } from '../../ui/quote/quote.tsx'
import { QuoteList } from '../../ui/quote-list/quote-list.tsx'
import { ThreeVoices } from '../plan/three-voices.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { ChangedSince } from './changed-since.tsx'
import { DecisionCard } from './decision-card.tsx'
import { PersonFacts } from './person-facts.tsx'
import { StoryAgenda } from './story-agenda.tsx'
import { StoryAside } from './story-aside.tsx'
import { NewMark, StoryCard } from './story-card.tsx'
import styles from './story-screen.module.css'
import { earlierChoices, storySections, type StorySections } from './story-sections.ts'
import { TalkFrame } from './talk-frame.tsx'
import { ToldBefore } from './told-before.tsx'
import { tellIn } from './tell.ts'
import { useTold } from './use-told.ts'

/** The story in a minute, in the order in which somebody new needs it; beside it, the check of the day. */
export function StoryScreen(props: ConsultationProps) {
  const say = useSay('together')
  const { seen, visit, visitId, earlier, name, topic, summary } = props
  const decided = ownWordsOn(summary)
  const before = lastFollowedUp([visit, ...earlier])
  const sections = storySections(seen, visitId, visit.order, before?.followUp)
  const fullName = sections.howToTalk.find((each) => each.concept === 'full-name')
  const callMe = sections.howToTalk.find((each) => each.concept === 'call-me')
  const whole = fullName?.words ?? name
  return (
    <TalkFrame
      props={props}
      talk="story"
      heading={
        <>
          {whole === '' ? say('story.heading') : <bdi>{whole}</bdi>}{' '}
          {name !== '' && name !== whole && <span className={styles.called}>{say('story.called', { name })}</span>}
        </>
      }
      asideLook={topic ? 'wide' : 'usual'}
      aside={<StoryAside props={props} />}
    >
      <PersonFacts props={props} statements={sections.howToTalk.filter((each) => each !== fullName && each !== callMe)} />
      {before && <ChangedSince props={props} statements={sections.changed} before={before} />}
      {seen.length > 0 && <Notice icon="microphone">{say('story.opener')}</Notice>}
      {seen.length === 0 && visit.outside === undefined && <Notice>{say('story.nothing-told')}</Notice>}
      <StoryCard props={props} heading={say('story.today')} icon="clock" statements={sections.today.filter((each) => each !== decided)} />
      <Matters props={props} sections={sections} />
      <Later>
        <ThreeVoices props={props} />
        <StoryAgenda props={props} />
        <StoryCard props={props} heading={say('story.do-dont')} icon="hand" statements={sections.doAndDoNot} />
        {earlierChoices(earlier, visit).map((each) => (
          <DecisionCard key={each.topic} props={props} visit={each} />
        ))}
        <ToldBefore props={props} sections={sections} />
      </Later>
      <p className={styles.foot}>{say('story.foot')}</p>
    </TalkFrame>
  )
}

interface MattersProps {
  readonly props: ConsultationProps
  readonly sections: StorySections
}

/** What matters: the person's own words first and as quotes; what they picked from cards after them, and never as a quote. */
function Matters({ props, sections: { matters, cards } }: MattersProps) {
  const say = useSay('together')
  const told = useTold(props)
  const { name } = props
  if (matters.length + cards.length === 0) return null
  const heading = matters.length > 0 ? 'story.matters' : 'story.matters-picked'
  return (
    <Card heading={name === '' ? say(heading) : say(`${heading}-to`, { name })} headingLook="label" icon="person" tone="person">
      {matters.length > 0 && (
        <div className={styles.matters}>
          <QuoteList
            voice="person"
            quotes={matters.map((statement) => ({
              id: statement.id,
              words: statement.words,
              lang: statement.lang,
              picked: told.phrases(statement),
              told: <>{say('told.at', (tongue) => ({ when: tellIn(tongue, props).when(statement), where: tellIn(tongue, props).where(statement) }))} </>,
              end: <NewMark props={props} statement={statement} />,
            }))}
          />
        </div>
      )}
      {cards.length > 0 && (
        <div className={styles.picked}>
          <p className={styles.how}>{say('story.picked')}</p>
          <Quote voice="person" words="" picked={cards.flatMap((card) => told.phrases(card))} />
        </div>
      )}
    </Card>
  )
}
