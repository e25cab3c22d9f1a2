import type { ConsultationNow, Settled } from '../domain/consultation.ts'
import type { SettledNow, Voiced } from '../domain/heard.ts'
import { adviceAgainst } from '../domain/plan.ts'
import { latestViews } from '../domain/room.ts'
import type { Topic } from '../domain/scenario.ts'
import type { ConceptId, ConsultationId, Instant } from '../domain/statement.ts'
import type { Statement } from '../domain/story.ts'
import type { Mattering, Summary, SummaryOption, SummaryStatus, SummaryStep, SummaryTopic, Whose } from '../domain/summary.ts'
import { topicWords } from '../domain/topic-words.ts'
import { whatMatters } from './what-matters.ts'
import { rowsOf, sourcesOf } from './rows.ts'

/** What a summary is made from: only ever what everyone who is looking may see. */
export interface SummaryInput {
  readonly seen: readonly Statement[]
  readonly visit: ConsultationNow
  readonly visitId: ConsultationId
  readonly topic?: Topic
  /** Whether the person is made up, to try it with. */
  readonly madeUp?: boolean
  /** The moment of the talk. */
  readonly now: Instant
}

/** One visit as data, from what everyone in the room may see and nothing else. */
export function summaryOf({ seen, visit, visitId, topic, madeUp, now }: SummaryInput): Summary {
  const said = (concept: ConceptId) => seen.find((each) => each.concept === concept && each.visit === visitId && each.by.voice === 'person')
  const matters = whatMatters(seen, visit, visitId, topic)
  const rows = topic ? rowsOf(topic, visit.group) : []
  const reason = said('reason')
  const leaning = said('leaning')
  const wouldChange = said('would-change')
  const guidance = topic && guidanceAgainst(topic, visit)
  const goal = goalOf(visit, matters)
  return {
    whose: whoseIs(seen),
    ...(madeUp && { madeUp }),
    visit: visitId,
    on: now,
    status: statusOf(visit),
    about: visit.about,
    typist: visit.typist,
    ...(visit.present && { present: visit.present }),
    ...(visit.outside && { outside: visit.outside }),
    ...(topic && { topic: topicOf(topic, visit) }),
    checked: visit.gatePassed,
    matters,
    options: topic ? optionsOf(topic, visit) : [],
    rows,
    sources: topic ? sourcesOf(topic, rows) : [],
    ...(visit.settled && { settled: settledIn(visit.settled) }),
    ...(guidance !== undefined && { guidance }),
    ...(reason && { reason }),
    ...(leaning && { leaning }),
    ...(wouldChange && { wouldChange }),
    viewAsked: visit.viewAsked,
    views: viewsIn(visit),
    reservations: visit.reservations,
    ...(goal && { goal }),
    steps: stepsOf(visit, topic),
    ...(visit.plan.review !== undefined && { review: visit.plan.review }),
    ...(visit.plan.confidence !== undefined && { confidence: visit.plan.confidence }),
    safetyNet: topic ? topic.scenario.safetyNet.map((id) => topicWords(topic, `safety-net.${id}`)) : [],
  }
}

function settledIn({ heardBy: _, ...settled }: SettledNow): Settled {
  return settled
}

/** What those present thought of it. A GP's view is nobody's to read who has not asked for it, but for where the two differ. */
function viewsIn({ views, viewAsked, settled }: ConsultationNow): readonly Voiced[] {
  return latestViews(views).filter(({ by }) => by.voice !== 'professional' || viewAsked || settled?.outcome === 'differ')
}

/** A decision is valid with a review date or a stated "none needed"; "not yet" stays provisional. */
function statusOf({ settled, plan, closed }: ConsultationNow): SummaryStatus {
  if (closed === 'not-used') return 'cancelled'
  if (!settled || plan.review === undefined || settled.outcome === 'not-yet') return 'in-progress'
  return settled.outcome === 'you-decide' && settled.option === undefined ? 'in-progress' : 'valid'
}

function whoseIs(seen: readonly Statement[]): Whose {
  const told = (concept: ConceptId) => seen.find((each) => each.concept === concept && each.words.trim() !== '')?.words
  const [callMe, fullName, born] = [told('call-me'), told('full-name'), told('born')]
  return { ...(callMe !== undefined && { callMe }), ...(fullName !== undefined && { fullName }), ...(born !== undefined && { born }) }
}

function topicOf(topic: Topic, { group }: ConsultationNow): SummaryTopic {
  const { scenario } = topic
  return {
    id: scenario.topic,
    version: scenario.version,
    draft: scenario.status === 'draft',
    title: topicWords(topic, 'topic.title'),
    short: topicWords(topic, 'topic.short'),
    ...(group !== undefined && scenario.groups.includes(group) && { group: { id: group, words: topicWords(topic, `group.${group}.long`) } }),
  }
}

function optionsOf(topic: Topic, { optionsOpened }: ConsultationNow): readonly SummaryOption[] {
  return topic.scenario.options.map(({ id }, index) => ({
    id,
    letter: String.fromCharCode(65 + index),
    name: topicWords(topic, `option.${id}.name`),
    subtitle: topicWords(topic, `option.${id}.subtitle`),
    opened: optionsOpened.includes(id),
  }))
}

function guidanceAgainst(topic: Topic, { settled, group }: ConsultationNow): string | undefined {
  const advice = adviceAgainst(topic.scenario, settled?.option, group)
  return advice === undefined ? undefined : topicWords(topic, `advice.${advice}`)
}

/** What was written in the room; else what the person put first, their own words before a card. */
function goalOf({ plan }: ConsultationNow, matters: readonly Mattering[]): Summary['goal'] {
  if (plan.goal.trim() !== '') return { kind: 'own-words', words: plan.goal }
  const first = matters.filter((each) => each.band === matters[0]?.band)
  const own = first.find((each) => each.kind === 'own-words' && each.statement.words.trim() !== '')
  if (own?.kind === 'own-words') return { kind: 'own-words', words: own.statement.words, statement: own.statement.id }
  const card = first.find((each) => each.kind === 'card')
  return card?.kind === 'card' ? { kind: 'card', words: card.words } : undefined
}

function stepsOf({ plan }: ConsultationNow, topic: Topic | undefined): readonly SummaryStep[] {
  return plan.steps.flatMap(({ id, who, words, on }) => {
    const said = words ?? (topic?.text.words[`step.${id}`] === undefined ? undefined : topicWords(topic, `step.${id}`))
    return said === undefined ? [] : [{ id, who, words: said, own: words !== undefined, ...(on !== undefined && { on }) }]
  })
}
