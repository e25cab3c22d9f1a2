import fc from 'fast-check'
import { planAsking, quietAfterDeclining, sittingOf, day, type Need } from '../../src/domain/asking.ts'
import { conceptOf } from '../../src/domain/concepts.ts'
import { consultationNow, newConsultation, noteIn, uniteConsultations, type Consultation } from '../../src/domain/consultation.ts'
import type { ConceptId, ConsultationId, Instant, Speaker } from '../../src/domain/statement.ts'
import { newStory, statementsNow, unite, type Statement, type Story } from '../../src/domain/story.ts'
import { confirm, decline, say, settleContradiction, withdraw } from '../../src/domain/telling.ts'
import { askable, comesBefore, isDeclined, isMissing, isStillFresh, nothingTold, together, type Memory } from './asking-oracle.ts'
import { claire, evening, joan } from './stories.ts'

const answers = ['said', 'said', 'said', 'said-by-family', 'skipped', 'skipped', 'declined', 'still-true', 'changed', 'not-now'] as const
type Answer = (typeof answers)[number]

/** Something that happens in the life of one person's story on two devices. */
export type Step =
  | { readonly do: 'open'; readonly device: 0 | 1; readonly needs: readonly Need[] }
  | { readonly do: 'sit'; readonly device: 0 | 1; readonly anew: boolean; readonly answers: readonly Answer[]; readonly stopAfter: number }
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'tell'; readonly device: 0 | 1; readonly concept: ConceptId; readonly by: Speaker }
  | { readonly do: 'withdraw'; readonly device: 0 | 1; readonly which: number }
  | { readonly do: 'merge'; readonly from: 0 | 1 }

const device = fc.constantFrom<0 | 1>(0, 0, 0, 1)
export const anyAnswers = fc.array(fc.constantFrom(...answers), { minLength: 12, maxLength: 12 })
const anyNeeds: fc.Arbitrary<readonly Need[]> = fc.uniqueArray(
  fc.record({ concept: fc.constantFrom(...askable.map((concept) => concept.id)), weight: fc.constantFrom<1 | 2 | 3>(1, 2, 3) }),
  { maxLength: 8, selector: (need) => need.concept },
)

/** Any life of a story: topics, sittings whole and broken off, clocks that jump either way, two devices. */
export const anyHistory: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('open' as const), device, needs: anyNeeds }) },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('sit' as const), device, anew: fc.boolean(), answers: anyAnswers, stopAfter: fc.constantFrom(99, 99, 99, 2, 4) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(0.01, 1, 30, 89, 91, 179, 181, 366, 800, -1, -40, -400) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('tell' as const), device, concept: fc.constantFrom(...askable.map((each) => each.id)), by: fc.constantFrom(joan, claire) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), device, which: fc.nat({ max: 9 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('merge' as const), from: fc.constantFrom<0 | 1>(0, 1) }) },
  ),
  { minLength: 4, maxLength: 16 },
)

/** One time that somebody sat down with the questions. */
export interface SittingLog {
  readonly device: 0 | 1
  readonly visit: ConsultationId
  /** Needs that the person had told nothing on when they sat down, and had not been asked at this visit. */
  readonly missing: readonly ConceptId[]
  /** Those of them that are still missing, and have not been asked, at its end. */
  readonly left: readonly ConceptId[]
  readonly asked: readonly ConceptId[]
  /** Whether they went on until nothing more was asked. */
  readonly whole: boolean
  /** Questions of this sitting that are used up at its end. */
  readonly spent: number
}

interface Device {
  readonly story: Story
  readonly visits: ReadonlyMap<ConsultationId, Consultation>
  readonly current?: { readonly visit: ConsultationId; readonly needs: readonly Need[] }
  readonly memory: Memory
}

interface World {
  now: Instant
  count: number
  devices: [Device, Device]
  readonly sittings: SittingLog[]
  /** Every promise that was broken, in words. */
  readonly broken: string[]
  /** By device and sitting as the record has it, the questions asked and the statements shown back. */
  readonly counts: Map<string, { asked: number; shown: number }>
}

/** Lives through a history as the app would: plans, asks the first, notes it, and plans again. */
export function live(steps: readonly Step[]): Pick<World, 'sittings' | 'broken'> {
  const empty: Device = { story: newStory('joan'), visits: new Map(), memory: nothingTold }
  const world: World = { now: evening, count: 0, devices: [empty, empty], sittings: [], broken: [], counts: new Map() }
  for (const step of steps) take(world, step)
  return world
}

function take(world: World, step: Step): void {
  if (step.do === 'wait') world.now += step.days * day
  else if (step.do === 'merge') world.devices[1 - step.from] = mergedInto(world.devices[1 - step.from]!, world.devices[step.from]!)
  else if (step.do === 'open') open(world, step.device, step.needs)
  else if (step.do === 'sit') sit(world, step)
  else if (step.do === 'tell') tell(world, step.device, step.concept, step.by)
  else {
    const each = world.devices[step.device]
    const target = statementsNow(each.story)[step.which]
    if (!target) return
    const gone = withdraw(each.story, stamp(world), target.id, joan)
    const erased = [...gone.entries.values()].filter((entry) => entry.kind === 'erased').map((entry) => entry.id)
    world.devices[step.device] = { ...each, story: gone, memory: { ...each.memory, withdrawn: new Set([...each.memory.withdrawn, ...erased]) } }
  }
}

function stamp(world: World): { readonly at: Instant; readonly id: string } {
  world.count += 1
  return { at: world.now, id: `e${world.count}` }
}

function open(world: World, device: 0 | 1, needs: readonly Need[]): void {
  const each = world.devices[device]
  const id = `visit-${(world.count += 1)}`
  const visit = noteIn(newConsultation(id, 'joan'), stamp(world), { kind: 'opened', topic: 'any' })
  const memory = { ...each.memory, opened: new Map(each.memory.opened).set(id, world.now) }
  world.devices[device] = { ...each, visits: new Map(each.visits).set(id, visit), current: { visit: id, needs }, memory }
}

function mergedInto(to: Device, from: Device): Device {
  const visits = new Map(to.visits)
  for (const [id, visit] of from.visits) visits.set(id, visits.has(id) ? uniteConsultations(visits.get(id)!, visit) : visit)
  return { ...to, story: unite(to.story, from.story), visits, memory: together(to.memory, from.memory), ...(!to.current && from.current && { current: from.current }) }
}

function tell(world: World, device: 0 | 1, concept: ConceptId, by: Speaker, supersedes?: readonly string[]): void {
  const each = world.devices[device]
  if (!each.current) return
  const { visit } = each.current
  const { at, id } = stamp(world)
  const telling = { concept, words: `words ${id}`, picked: [], lang: 'en-GB', by, place: 'home' as const, visit, ...(supersedes && { supersedes }) }
  const told = by.voice === 'person' ? new Map(each.memory.told).set(id, { concept, visit, last: at }) : each.memory.told
  world.devices[device] = { ...each, story: say(each.story, { at, id }, telling), memory: { ...each.memory, told } }
}

function sit(world: World, { device, anew, answers: given, stopAfter }: Extract<Step, { do: 'sit' }>): void {
  const current = world.devices[device].current
  if (!current) return
  if (anew) note(world, device, { kind: 'sitting-started' })
  const { visit, needs } = current
  const concepts = [...new Set(needs.map((need) => need.concept))].map(conceptOf)
  const before = world.devices[device].memory
  const missing = concepts.filter((concept) => isMissing(before, concept, visit, world.now)).map((concept) => concept.id)
  const soon = missing.map((id) => ({ id, ahead: comesBefore(before, conceptOf(id), visit, needs, world.now).length }))
  const spentBefore = spentOn(world, device)
  const asked: ConceptId[] = []
  let turn = 0
  while (turn < stopAfter && takeTurn(world, device, given[turn % given.length]!, asked)) turn += 1
  const whole = turn < stopAfter
  const retold = spentOn(world, device) - spentBefore - asked.length
  for (const { id, ahead } of soon) {
    if (whole && !asked.includes(id) && spentBefore + retold + ahead < 6) world.broken.push(`${id} was not asked, with only ${ahead} before it`)
  }
  const left = missing.filter((id) => isMissing(world.devices[device].memory, conceptOf(id), visit, world.now))
  world.sittings.push({ device, visit, missing, left, asked, whole, spent: spentOn(world, device) })
}

function visitOf({ devices }: World, device: 0 | 1): Consultation {
  const { visits, current } = devices[device]
  return visits.get(current!.visit)!
}

function spentOn(world: World, device: 0 | 1): number {
  return consultationNow(visitOf(world, device)).asked.length
}

function note(world: World, device: 0 | 1, entry: Parameters<typeof noteIn>[2]): void {
  const each = world.devices[device]
  const visit = visitOf(world, device)
  world.devices[device] = { ...each, visits: new Map(each.visits).set(visit.id, noteIn(visit, stamp(world), entry)) }
}

/** One turn of a sitting, as the machine takes it. False when nothing more is asked. */
function takeTurn(world: World, device: 0 | 1, answer: Answer, asked: ConceptId[]): boolean {
  const { story, visits, current } = world.devices[device]
  const plan = planAsking(story, sittingOf(visitOf(world, device), world.now, current!.needs, visits.values()))
  const [both] = plan.contradictions
  const [stale] = plan.confirm
  const [missing] = plan.ask
  if (both) settle(world, device, both)
  else if (stale) showBack(world, device, stale, answer)
  else if (missing !== undefined) {
    checkQuestion(world, device, missing)
    asked.push(missing)
    answerQuestion(world, device, missing, answer)
  } else return false
  return true
}

function settle(world: World, device: 0 | 1, both: readonly Statement[]): void {
  const each = world.devices[device]
  const [right, ...wrong] = both.map((statement) => statement.id)
  const { at, id } = stamp(world)
  const told = new Map(each.memory.told).set(id, { concept: both[0]!.concept, visit: both[0]!.visit!, last: at })
  world.devices[device] = { ...each, story: settleContradiction(each.story, { at, id }, right!, wrong, joan), memory: { ...each.memory, told } }
}

function showBack(world: World, device: 0 | 1, stale: Statement, answer: Answer): void {
  const { memory, current } = world.devices[device]
  const { visit } = current!
  const concept = conceptOf(stale.concept)
  const isQuiet = isDeclined(memory, concept, world.now) || memory.dealtWith.has(`${visit} ${concept.id}`) || memory.dealtWith.has(`${visit} ${stale.id}`)
  if (isQuiet || isStillFresh(memory, concept, visit, world.now)) world.broken.push(`${concept.id} was shown back though it was fresh or quiet`)
  if (countIn(world, device, 'shown') > 3) world.broken.push('more than three were shown back in one sitting')
  dealWith(world, device, stale.id)
  const how = answer === 'changed' || answer === 'not-now' ? answer : 'still-true'
  note(world, device, { kind: 'shown-back', target: stale.id, answer: how })
  const each = world.devices[device]
  if (how === 'still-true') {
    const told = new Map(each.memory.told)
    told.set(stale.id, { ...told.get(stale.id)!, last: Math.max(told.get(stale.id)!.last, world.now) })
    world.devices[device] = { ...each, story: confirm(each.story, stamp(world), stale.id, joan), memory: { ...each.memory, told } }
  } else if (how === 'changed') {
    dealWith(world, device, concept.id)
    tell(world, device, concept.id, joan, [stale.id])
    note(world, device, { kind: 'asked', concept: concept.id, answer: 'said' })
  }
}

function checkQuestion(world: World, device: 0 | 1, id: ConceptId): void {
  const { memory, current } = world.devices[device]
  const concept = conceptOf(id)
  if (isStillFresh(memory, concept, current!.visit, world.now)) world.broken.push(`${id} was asked again inside its freshness`)
  if (isDeclined(memory, concept, world.now)) world.broken.push(`${id} was asked although the person would rather not say`)
  if (memory.dealtWith.has(`${current!.visit} ${id}`)) world.broken.push(`${id} was asked twice at one visit`)
  if (countIn(world, device, 'asked') > 6) world.broken.push('more than six were asked in one sitting')
}

function answerQuestion(world: World, device: 0 | 1, concept: ConceptId, answer: Answer): void {
  dealWith(world, device, concept)
  const kind = answer === 'skipped' || answer === 'declined' ? answer : 'said'
  if (kind === 'said') tell(world, device, concept, answer === 'said-by-family' ? claire : joan)
  if (kind === 'declined') {
    const each = world.devices[device]
    const declined = [...each.memory.declined, { concept, until: world.now + quietAfterDeclining }]
    world.devices[device] = { ...each, story: decline(each.story, stamp(world), concept, joan), memory: { ...each.memory, declined } }
  }
  note(world, device, { kind: 'asked', concept, answer: kind })
}

function dealWith(world: World, device: 0 | 1, what: string): void {
  const each = world.devices[device]
  world.devices[device] = { ...each, memory: { ...each.memory, dealtWith: new Set([...each.memory.dealtWith, `${each.current!.visit} ${what}`]) } }
}

function countIn(world: World, device: 0 | 1, what: 'asked' | 'shown'): number {
  const starts = [...visitOf(world, device).entries.values()].filter((entry) => entry.kind === 'sitting-started' || entry.kind === 'opened')
  const sitting = starts.reduce((last, entry) => (entry.seq > last.seq || (entry.seq === last.seq && entry.id > last.id) ? entry : last)).id
  const counts = world.counts.get(`${device} ${sitting}`) ?? { asked: 0, shown: 0 }
  counts[what] += 1
  world.counts.set(`${device} ${sitting}`, counts)
  return counts[what]
}
