import { useRef, type ReactNode } from 'react'
import { ownWordsOn } from '../../domain/differing.ts'
import type { Present } from '../../domain/present.ts'
import type { Mattering, Summary } from '../../domain/summary.ts'
import { useNumberedLines } from '../../ui/page/numbered-lines.ts'
import { Quote } from '../../ui/quote/quote.tsx'
import type { Tongue } from '../say/tongue.ts'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTold } from '../together/use-told.ts'
import { DifferingWords } from './differing-words.tsx'
import { PrintedQuote } from './printed-quote.tsx'
import { Sources } from './sources.tsx'
import styles from './take-away-page.module.css'
import { TakeAwayNumbers } from './take-away-numbers.tsx'
import { TakeAwayPlan } from './take-away-plan.tsx'
import { WhomToCall } from './safety-net.tsx'

/** The page to take home: what was talked about, the numbers, what was settled, the plan, and whom to call. For print, A4, large. */
export function TakeAwayPage(props: ConsultationProps) {
  const say = useSay('plan')
  const { summary, practice } = props
  const page = useRef<HTMLElement>(null)
  useNumberedLines(page, say.isPair)
  return (
    <article ref={page} className={styles.page} lang={props.lang}>
      <Head props={props} />
      <div className={styles.two}>
        <div className={styles.side}>
          {summary.matters.length > 0 && (
            <Part heading={say('page.matters')}>
              {summary.matters.map((each, index) => (
                <Matters key={index} props={props} each={each} index={index} />
              ))}
            </Part>
          )}
          <Part heading={say('page.outcome')}>
            <Outcome props={props} />
          </Part>
        </div>
        <div className={styles.side}>
          <Part heading={say('safety.heading')} look="boxed">
            <ul className={styles.list}>
              {summary.safetyNet.length === 0 && <li data-line>{say('safety.usual')}</li>}
              {summary.safetyNet.map((_, index) => (
                <li key={index} data-line>{say.in((tongue) => tongue.summary(summary).safetyNet[index] ?? '')}</li>
              ))}
            </ul>
            <WhomToCall practice={practice} onPaper />
          </Part>
        </div>
      </div>
      <Part heading={say('page.plan')}>
        <TakeAwayPlan summary={summary} />
      </Part>
      {summary.rows.length > 0 && <TakeAwayNumbers summary={summary} />}
      <Sources summary={summary} />
    </article>
  )
}

interface PartProps {
  readonly heading: ReactNode
  readonly look?: 'boxed'
  readonly children: ReactNode
}

function Part({ heading, look, children }: PartProps) {
  return (
    <section className={styles.part} data-look={look}>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}

/** Whose page it is, when it was made, who was there, and how far it may be leant on. */
function Head({ props: { summary } }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const { whose, madeUp, topic, status, on, present } = summary
  const name = whose.fullName ?? whose.callMe
  return (
    <header className={styles.head}>
      <h1>{say('page.title')}</h1>
      {madeUp && <p className={styles.mark}>{say('page.made-up')}</p>}
      {topic?.draft && <p className={styles.mark}>{say('page.draft')}</p>}
      {say.drafts.length > 0 && <p className={styles.mark}>{say('page.draft-language')}</p>}
      {status === 'in-progress' && <p className={styles.mark}>{say('page.provisional')}</p>}
      {topic && <p className={styles.topic}>{say.in((tongue) => tongue.summary(summary).topic?.title ?? '')}</p>}
      <p className={styles.facts}>
        {say.rich(
          name === undefined ? 'page.facts' : whose.born === undefined ? 'page.facts-of' : 'page.facts-of-born',
          ({ t, day }) => ({ of: t('page.of', { name: name ?? '' }), born: t('page.born', { born: whose.born ?? '' }), day: t('page.day', { day: day(on) }) }),
          { b: <b /> },
        )}
        {present && <br />}
        {present &&
          say('page.who-was-there', (tongue) => ({ who: tongue.t('page.who'), people: tongue.list(present.map((each) => personWords(each, tongue.t(`page.voice.${each.voice}`), whose.callMe))) }))}
      </p>
    </header>
  )
}

/** "Claire (daughter)"; the person by the name they like. */
function personWords({ voice: kind, name: given, relation }: Present, voice: string, callMe: string | undefined): string {
  const name = given ?? (kind === 'person' ? callMe : undefined)
  if (name === undefined) return relation ?? voice
  return relation === undefined ? name : `${name} (${relation})`
}

function Matters({ props, each, index }: { readonly props: ConsultationProps; readonly each: Mattering; readonly index: number }) {
  const say = useSay('plan')
  if (each.kind === 'own-words') return <PrintedQuote props={props} statement={each.statement} />
  return <p>{say.in((tongue) => (tongue.summary(props.summary).matters[index] as Extract<Mattering, { kind: 'card' }>).words)}</p>
}

/** What was settled, why, and what everyone thought: all voices alike. */
function Outcome({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const told = useTold(props)
  const { summary } = props
  const { settled, options, guidance, reservations } = summary
  const option = options.find((each) => each.id === settled?.option)
  const outcome = settled === undefined ? 'open' : settled.outcome === 'you-decide' && !option ? 'you-decide-open' : settled.outcome
  return (
    <>
      <p>
        {say(`page.settled.${outcome}`)} {option && say.rich('page.option', (tongue) => optionIn(tongue, summary, option.id), { b: <b /> })}
      </p>
      {settled?.until !== undefined && <Quoted label={say('plan.until')} words={settled.until} />}
      {settled?.watch !== undefined && <Quoted label={say('plan.watch')} words={settled.watch} />}
      {guidance !== undefined && (
        <p>{say.in((tongue) => [tongue.summary(summary).guidance, settled?.reason && tongue.t(`page.chosen-because.${settled.reason}`)].filter(Boolean).join(' '))}</p>
      )}
      {settled?.outcome === 'differ' ? <DifferingWords summary={summary} name={props.name} /> : <Voices props={props} />}
      {reservations.length > 0 && <h3>{say('page.reservations')}</h3>}
      {reservations.map((each, index) => (
        <Quote key={index} voice={each.by.voice} who={told.who(each.by)} words={each.words} />
      ))}
      <p>{say('page.change-mind')}</p>
    </>
  )
}

/** The person's words on it first, then those of family and friends, then the GP's. */
function Voices({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const told = useTold(props)
  const { views, viewAsked } = props.summary
  const own = ownWordsOn(props.summary)
  const inOrder = [...views.filter(({ by }) => by.voice !== 'professional'), ...views.filter(({ by }) => by.voice === 'professional')]
  return (
    <>
      {own && <PrintedQuote props={props} statement={own} />}
      {inOrder.map(({ id, by, words }) => (
        <Quote key={id} voice={by.voice} who={told.who(by)} words={words}>
          {viewAsked && by.voice === 'professional' && <span>{say('page.asked')}</span>}
        </Quote>
      ))}
    </>
  )
}

/** An option's letter, name and what it is, in one language. */
function optionIn(tongue: Tongue, own: Summary, id: string): { readonly letter: string; readonly name: string; readonly subtitle: string } {
  return tongue.summary(own).options.find((each) => each.id === id)!
}

function Quoted({ label, words }: { readonly label: ReactNode; readonly words: string }) {
  return (
    <p>
      {label} <q>{words}</q>
    </p>
  )
}
