import { useTranslation } from 'react-i18next'
import { Choice } from '../../ui/choice/choice.tsx'
import { OptionBadge } from '../../ui/option-badge/option-badge.tsx'
import { Boxes, Field, Fields, Lines } from '../../ui/to-write/to-write.tsx'
import { WhomToCall } from '../plan/safety-net.tsx'
import { Sources } from '../plan/sources.tsx'
import { TakeAwayNumbers } from '../plan/take-away-numbers.tsx'
import { useTopicSay } from '../say/use-say.tsx'
import { GateOnPaper } from './gate-on-paper.tsx'
import type { DecisionSheetProps } from './paper-screen.ts'
import { DraftMarks, Part, Sheet } from './sheet.tsx'
import styles from './sheet.module.css'

const whos = ['person', 'practice', 'together'] as const

/** A sheet to decide on by hand: the ways with their numbers, as they are on the page to take home, and room for what is said and settled. */
export function DecisionSheet(props: DecisionSheetProps) {
  const { t } = useTranslation('paper')
  const { topic, summary, practice, group, onGroup, toList, print } = props
  const say = useTopicSay(['plan', 'paper'], topic)
  return (
    <Sheet title={t('decision.title')} toList={toList} print={print}>
      {topic.scenario.groups.length > 0 && (
        <div className={styles.choose}>
          <Choice
            look="pill"
            legend={say.topic('group.question')}
            hint={say.topic('group.help')}
            answers={[...topic.scenario.groups.map((each) => ({ value: each, label: say.topic(`group.${each}.name`) })), { value: 'not-known', label: say.topic('group.not-known') }]}
            chosen={group}
            onChoose={onGroup}
          />
        </div>
      )}
      <div className={styles.head}>
        <DraftMarks topic={topic.scenario.status === 'draft'} />
        <p className={styles.topic}>{say.topic('topic.title')}</p>
        <Fields>
          {['of', 'born', 'today', 'who'].map((each) => (
            <Field key={each} label={each === 'today' ? t('today') : t(`decision.${each}`)} />
          ))}
        </Fields>
      </div>
      <GateOnPaper topic={topic} />
      <Ways {...props} />
      <Part heading={t('decision.matters')}>
        <Lines count={2} />
      </Part>
      <TakeAwayNumbers summary={summary} />
      <Sources summary={summary} />
      <Settled {...props} />
      <Plan />
      <Part heading={say('safety.heading')} look="boxed">
        <ul className={styles.list}>
          {summary.safetyNet.map((words, index) => (
            <li key={index}>{words}</li>
          ))}
        </ul>
        <WhomToCall practice={practice} onPaper />
      </Part>
    </Sheet>
  )
}

/** The ways beside one another, doing nothing new among them, each with room for what speaks for it and against it. */
function Ways({ topic, summary }: DecisionSheetProps) {
  const { t } = useTranslation('paper')
  const say = useTopicSay('plan', topic)
  return (
    <Part heading={say.topic('topic.choice')}>
      <div className={styles.columns}>
        {summary.options.map(({ id, letter }, place) => (
          <div key={id} className={styles.column}>
            <h3 className={styles.option}>
              <OptionBadge place={place} letter={letter} size="small" /> {say.topic(`option.${id}.name`)}
            </h3>
            <p className={styles.lead}>{say.topic(`option.${id}.subtitle`)}</p>
            <Lines count={2} />
          </div>
        ))}
      </div>
      <p className={styles.lead}>{t('decision.ways-lead')}</p>
    </Part>
  )
}

/** Every way to end the talk, to tick; and the reasons and doubts in words. */
function Settled({ topic, summary }: DecisionSheetProps) {
  const { t } = useTranslation(['paper', 'plan'])
  const say = useTopicSay('plan', topic)
  const chosen = summary.options.map(({ id, letter }) => ({ id, label: <>{letter}: {say.topic(`option.${id}.name`)}</> }))
  const endings = ['you-decide', 'differ', 'none-needed'].map((id) => ({ id, label: t(`plan:outcome.${id}`) }))
  return (
    <Part heading={t('plan:page.outcome')}>
      <Boxes items={[...chosen, ...endings, { id: 'not-yet', label: <Field label={t('decision.not-yet')} /> }]} />
      <Field label={t('decision.because')} />
      <Lines count={1} />
      <Field label={t('plan:page.reservations')} />
    </Part>
  )
}

/** Who does what, and when to look again. */
function Plan() {
  const { t } = useTranslation(['paper', 'plan'])
  return (
    <Part heading={t('plan:page.plan')}>
      <div className={styles.columns}>
        {whos.map((who) => (
          <div key={who} className={styles.column}>
            <h3>{t(`plan:page.who-does.${who}`)}</h3>
            <Lines count={2} />
          </div>
        ))}
      </div>
      <Field label={t('decision.look-again')} />
    </Part>
  )
}
