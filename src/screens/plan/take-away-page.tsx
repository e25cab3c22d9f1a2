import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Present } from '../../domain/present.ts'
import { ownWordsOn } from '../../domain/differing.ts'
import type { Mattering } from '../../domain/summary.ts'
import { dayInWords } from '../../i18n/dates.ts'
import { Quote } from '../../ui/quote/quote.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTold } from '../together/use-told.ts'
import { DifferingWords } from './differing-words.tsx'
import { PrintedQuote } from './printed-quote.tsx'
import styles from './take-away-page.module.css'
import { TakeAwayNumbers } from './take-away-numbers.tsx'
import { TakeAwayPlan } from './take-away-plan.tsx'
import { WhomToCall } from './safety-net.tsx'

/** The page to take home: what was talked about, the numbers, what was settled, the plan, and whom to call. For print, A4, large. */
export function TakeAwayPage(props: ConsultationProps) {
  const { t } = useTranslation('plan')
  const { summary, practice } = props
  return (
    <article className={styles.page} lang={props.lang}>
      <Head props={props} />
      <div className={styles.two}>
        <div className={styles.side}>
          {summary.matters.length > 0 && (
            <Part heading={t('page.matters')}>
              {summary.matters.map((each, index) => (
                <Matters key={index} props={props} each={each} />
              ))}
            </Part>
          )}
          <Part heading={t('page.outcome')}>
            <Outcome props={props} />
          </Part>
          <Part heading={t('page.plan')}>
            <TakeAwayPlan summary={summary} lang={props.lang} />
          </Part>
        </div>
        <div className={styles.side}>
          <Part heading={t('safety.heading')} look="boxed">
            <ul className={styles.list}>
              {(summary.safetyNet.length > 0 ? summary.safetyNet : [t('safety.usual')]).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <WhomToCall practice={practice} />
          </Part>
        </div>
      </div>
      {summary.rows.length > 0 && <TakeAwayNumbers summary={summary} lang={props.lang} />}
      <Sources props={props} />
    </article>
  )
}

interface PartProps {
  readonly heading: string
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
function Head({ props: { summary, lang } }: { readonly props: ConsultationProps }) {
  const { t } = useTranslation('plan')
  const { whose, madeUp, topic, status, on, present } = summary
  const name = whose.fullName ?? whose.callMe
  return (
    <header className={styles.head}>
      <h1>{t('page.title')}</h1>
      {madeUp && <p className={styles.mark}>{t('page.made-up')}</p>}
      {topic?.draft && <p className={styles.mark}>{t('page.draft')}</p>}
      {status === 'in-progress' && <p className={styles.mark}>{t('page.provisional')}</p>}
      {topic && <p className={styles.topic}>{topic.title}</p>}
      <p className={styles.facts}>
        {name !== undefined && <b>{t('page.of', { name })}. </b>}
        {whose.born !== undefined && `${t('page.born', { born: whose.born })}. `}
        {t('page.day', { day: dayInWords(lang, on) })}
        {present && <br />}
        {present && `${t('page.who')}: ${new Intl.ListFormat(lang).format(present.map((each) => personWords(each, t(`page.voice.${each.voice}`), whose.callMe)))}.`}
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

function Matters({ props, each }: { readonly props: ConsultationProps; readonly each: Mattering }) {
  if (each.kind === 'own-words') return <PrintedQuote props={props} statement={each.statement} />
  return <p>{each.words}</p>
}

/** What was settled, why, and what everyone thought: all voices alike. */
function Outcome({ props }: { readonly props: ConsultationProps }) {
  const { t } = useTranslation('plan')
  const told = useTold(props)
  const { settled, options, guidance, reservations } = props.summary
  const option = options.find((each) => each.id === settled?.option)
  const outcome = settled === undefined ? 'open' : settled.outcome === 'you-decide' && !option ? 'you-decide-open' : settled.outcome
  return (
    <>
      <p>
        {t(`page.settled.${outcome}`)} {option && <b>{`${option.letter}: ${option.name}.`}</b>} {option?.subtitle}
      </p>
      {settled?.until !== undefined && <Quoted label={t('plan.until')} words={settled.until} />}
      {settled?.watch !== undefined && <Quoted label={t('plan.watch')} words={settled.watch} />}
      {guidance !== undefined && (
        <p>
          {guidance} {settled?.reason && t(`page.chosen-because.${settled.reason}`)}
        </p>
      )}
      {settled?.outcome === 'differ' ? <DifferingWords summary={props.summary} name={props.name} lang={props.lang} /> : <Voices props={props} />}
      {reservations.length > 0 && <h3>{t('page.reservations')}</h3>}
      {reservations.map((each, index) => (
        <Quote key={index} voice={each.by.voice} who={told.who(each.by)} words={each.words} />
      ))}
      <p>{t('page.change-mind')}</p>
    </>
  )
}

/** The person's words on it first, then those of family and friends, then the GP's. */
function Voices({ props }: { readonly props: ConsultationProps }) {
  const { t } = useTranslation('plan')
  const told = useTold(props)
  const { views, viewAsked } = props.summary
  const own = ownWordsOn(props.summary)
  const inOrder = [...views.filter(({ by }) => by.voice !== 'professional'), ...views.filter(({ by }) => by.voice === 'professional')]
  return (
    <>
      {own && <PrintedQuote props={props} statement={own} />}
      {inOrder.map(({ id, by, words }) => (
        <Quote key={id} voice={by.voice} who={told.who(by)} words={words}>
          {viewAsked && by.voice === 'professional' && <span>{t('page.asked')}</span>}
        </Quote>
      ))}
    </>
  )
}

function Quoted({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <p>
      {label} <q>{words}</q>
    </p>
  )
}

function Sources({ props: { summary, lang } }: { readonly props: ConsultationProps }) {
  const { t } = useTranslation('plan')
  const { topic, sources } = summary
  if (!topic) return null
  return (
    <footer className={styles.sources}>
      {sources.length > 0 && <b>{t('page.sources')}: </b>}
      {sources.map(({ words, read }) => t('page.source', { words, day: dayInWords(lang, read) })).join(' ')} {t('page.version', { topic: topic.id, version: topic.version })}
    </footer>
  )
}
