import { useTranslation } from 'react-i18next'
import { conceptOf, type AboutMeHeading } from '../../domain/concepts.ts'
import type { ConsultationNow } from '../../domain/consultation.ts'
import { lastFollowedUp } from '../../domain/follow-up.ts'
import type { Topic, TopicTitle } from '../../domain/scenario.ts'
import { cardChosenIn, ownWordsOf, type ConsultationId, type Instant } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import { topicSays, topicWords } from '../../domain/topic-words.ts'
import { bands, idsOf } from '../../domain/values.ts'
import { dayInWords } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/languages.ts'
import { Quote } from '../../ui/quote/quote.tsx'
import styles from './take-away-page.module.css'

interface StoryPageProps {
  /** What is to be on paper: whoever holds the page can read it. */
  readonly seen: readonly Statement[]
  readonly visit: ConsultationNow
  readonly visitId: ConsultationId
  /** Earlier visits at which something was settled, newest first, as whoever holds the page may see them. */
  readonly earlier: readonly ConsultationNow[]
  readonly topics: readonly TopicTitle[]
  readonly topic?: Topic
  readonly name: string
  readonly lang: string
  readonly now: Instant
}

const identity = ['call-me', 'full-name', 'born']
/** In the order of the story in a minute: how to talk, what was said for this visit, what matters, what to do and not to do; then the rest. */
const before = ['how-i-communicate', 'this-visit'] as const
const after = ['most-important', 'please-do', 'worth-knowing', 'people', 'wellness'] as const

/** What somebody said while getting ready, to bring along on paper: every word whole, under the headings of About Me. */
export function StoryPage({ seen, visit, visitId, earlier, topics, topic, name, lang, now }: StoryPageProps) {
  const { t } = useTranslation('plan')
  const ordered = visit.order ? idsOf(visit.order) : []
  const said = seen.filter((each) => !identity.includes(each.concept) && each.attribute === undefined && !ordered.includes(`statement:${each.id}`))
  const lookedBack = Object.values(lastFollowedUp(earlier)?.followUp?.told ?? {}).flat()
  // What was said for a visit that is over is past, but for what was told in looking back at it.
  const isNow = (each: Statement) => conceptOf(each.concept).heading !== 'this-visit' || each.visit === visitId || lookedBack.includes(each.id)
  const partsOf = (headings: readonly AboutMeHeading[]) =>
    headings.flatMap((heading) => {
      const under = said.filter((each) => conceptOf(each.concept).heading === heading && isNow(each))
      return under.length === 0 ? [] : [<Part key={heading} heading={heading} said={under} name={name} lang={lang} now={now} />]
    })
  return (
    <article className={styles.page} lang={lang}>
      <Head seen={seen} visit={visit} name={name} lang={lang} now={now} {...(topic && { topic })} />
      {said.length === 0 && ordered.length === 0 && <p>{t('story-page.nothing')}</p>}
      {partsOf(before)}
      {visit.order && <Order seen={seen} visit={visit} {...(topic && { topic })} />}
      {partsOf(after)}
      <Settled earlier={earlier} topics={topics} lang={lang} />
      <p className={styles.facts}>
        {t('story-page.foot')} {t('story-page.check')}
      </p>
    </article>
  )
}

function Head({ seen, visit, topic, name, lang, now }: Pick<StoryPageProps, 'seen' | 'visit' | 'topic' | 'name' | 'lang' | 'now'>) {
  const { t } = useTranslation('plan')
  const told = (concept: string) => seen.find((each) => each.concept === concept)?.words
  const [fullName, born] = [told('full-name') ?? name, told('born')]
  return (
    <header className={styles.head}>
      <h1>{t('story-page.title')}</h1>
      {topic?.scenario.status === 'draft' && <p className={styles.mark}>{t('page.draft')}</p>}
      {languageOf(lang).status === 'draft' && <p className={styles.mark}>{t('page.draft-language')}</p>}
      {topic && <p className={styles.topic}>{t('story-page.topic', { topic: topicWords(topic, 'topic.title') })}</p>}
      <p>
        {fullName !== '' && <b>{t('story-page.of', { name: fullName })}. </b>}
        {born !== undefined && `${t('page.born', { born })}. `}
        {t('story-page.day', { day: dayInWords(lang, now) })}.
      </p>
      {visit.about !== 'me' && <p>{t(`story-page.about.${visit.about}`)}.</p>}
      {visit.typist.typedBy !== undefined && <p>{t('story-page.typed', { name: visit.typist.typedBy })}.</p>}
    </header>
  )
}

/** What was settled at earlier visits, when to look again, and whether the person has. */
function Settled({ earlier, topics, lang }: Pick<StoryPageProps, 'earlier' | 'topics' | 'lang'>) {
  const { t } = useTranslation(['together', 'plan'])
  if (earlier.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{t('plan:story-page.earlier')}</h2>
      <ul className={styles.list}>
        {earlier.map(({ opened, topic, settled, plan: { review } }, index) => (
          <li key={index}>
            <b>{topics.find((each) => each.topic === topic)?.title}</b> {t(`decision.${settled?.outcome ?? 'open'}`, { day: dayInWords(lang, opened) })}.{' '}
            {review !== undefined && review !== 'none-needed' && `${t('decision.review', { day: dayInWords(lang, review.on) })}.`}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface PartProps {
  readonly heading: AboutMeHeading
  readonly said: readonly Statement[]
  readonly name: string
  readonly lang: string
  readonly now: Instant
}

function Part({ heading, said, name, lang, now }: PartProps) {
  const { t, i18n } = useTranslation(['plan', 'concepts'])
  const phrases = usePhrases()
  const who = ({ by }: Statement) => (by.voice === 'person' ? name || t('story-page.me') : (by.name ?? t(`page.voice.${by.voice}`)))
  const dayOf = ({ freshSince, at }: Statement) => dayInWords(lang, freshSince ?? at)
  // The head of the page says by whom and when: what is said otherwise says so itself.
  const isAsHead = (each: Statement) => each.by.voice === 'person' && dayOf(each) === dayInWords(lang, now)
  return (
    <section className={styles.part}>
      <h2>{t(`concepts:heading.${heading}`)}</h2>
      {said.map((each) => (
        <div key={each.id} className={styles.who}>
          {i18n.exists(`concepts:short.${each.concept}`) && <h3>{t(`concepts:short.${each.concept}`)}</h3>}
          <Quote
            voice={each.by.voice}
            words={ownWordsOf(each)}
            picked={[...phrases(each), ...cardChosenIn(each)]}
            lang={each.lang}
            {...(!isAsHead(each) && { when: t('story-page.told', { day: dayOf(each), who: who(each) }) })}
          />
        </div>
      ))}
    </section>
  )
}

/** The order of what matters, as far as its cards are among what may be read. */
function Order({ seen, visit, topic }: Pick<StoryPageProps, 'seen' | 'visit' | 'topic'>) {
  const { t } = useTranslation('plan')
  const { order } = visit
  if (!order || idsOf(order).length === 0) return null
  const shown = (card: string) => {
    const id = card.slice(card.indexOf(':') + 1)
    const statement = seen.find((each) => `statement:${each.id}` === card)
    if (statement) return <Words statement={statement} />
    const key = `attribute.${id}`
    return topic && topicSays(topic.text, key) && seen.some((each) => each.attribute === id) ? topicWords(topic, key) : undefined
  }
  return (
    <section className={styles.part}>
      <h2>{t('story-page.order')}</h2>
      {bands.map((band) => {
        const items = order[band].map((card) => ({ card, words: shown(card) })).filter(({ words }) => words !== undefined)
        return (
          items.length > 0 && (
            <div key={band} className={styles.who}>
              <h3>{t(`story-page.${band}`)}</h3>
              <ul className={styles.list}>
                {items.map(({ card, words }) => (
                  <li key={card}>{words}</li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </section>
  )
}

/** A statement's words in quotation marks, and the phrases picked beside them. */
function Words({ statement }: { readonly statement: Statement }) {
  const phrases = usePhrases()
  const { words, lang } = statement
  return (
    <>
      {words !== '' && <q lang={lang}>{words}</q>} {phrases(statement).join('; ')}
    </>
  )
}

/** The phrases picked, as words; one that this app does not know yet by its id, which is better than silence. */
function usePhrases(): (statement: Statement) => readonly string[] {
  const { t, i18n } = useTranslation('concepts')
  return ({ concept, picked }) => picked.map((phrase) => (i18n.exists(`concepts:phrase.${concept}.${phrase}`) ? t(`phrase.${concept}.${phrase}`) : phrase))
}
