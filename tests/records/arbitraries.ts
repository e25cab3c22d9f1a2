import fc from 'fast-check'
import { outcomes, type ConsultationEntry, type ValueCardId } from '../../src/domain/consultation.ts'
import { helps } from '../../src/domain/present.ts'
import { audiences, statementPlaces, voices, type Entry, type Speaker } from '../../src/domain/statement.ts'
import { abouts } from '../../src/domain/story.ts'
import type { RecordedDraft } from '../../src/records/record.ts'

/** Any words at all: every script, control characters, halves of characters, what looks like code. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))).map((units) => units.join('')),
  fc.constantFrom('é', 'é', 'ﬁ', '\u0000', '\ud800', '__proto__', '{"version":2}', ' \n spaced \t ', '؟ نعم'),
)

const anyId = fc.uuid()
const at = fc.integer({ min: -8.64e15, max: 8.64e15 })
const optional = { requiredKeys: [] as [] }

/** Whatever fields of these there are: absent is absent, never undefined. */
function maybe<T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(fields, optional) as fc.Arbitrary<Partial<T>>
}

function both<A, B>(one: fc.Arbitrary<A>, other: fc.Arbitrary<B>): fc.Arbitrary<A & B> {
  return fc.tuple(one, other).map(([a, b]) => ({ ...a, ...b }))
}

export const anySpeaker: fc.Arbitrary<Speaker> = both(
  fc.record({ voice: fc.constantFrom(...voices) }),
  maybe({ name: anyWords, typedBy: anyWords, speakingFor: fc.boolean() }),
)

const stamped = { id: anyId, at, by: anySpeaker }
const audience = fc.constantFrom(...audiences)

export const anySaid = both(
  fc.record({
    ...stamped,
    kind: fc.constant('said' as const),
    concept: anyWords,
    words: anyWords,
    picked: fc.array(anyWords, { maxLength: 3 }),
    lang: fc.constantFrom('en-GB', 'ur', 'pl'),
    place: fc.constantFrom(...statementPlaces),
    audience,
    supersedes: fc.array(anyId, { maxLength: 2 }),
  }),
  maybe({ visit: anyId, attribute: anyWords }),
)

/** Any entry of a story. */
export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  anySaid,
  fc.record({ kind: fc.constant('erased' as const), id: anyId }),
  fc.record({ ...stamped, kind: fc.constant('confirmed' as const), target: anyId }),
  fc.record({ ...stamped, kind: fc.constant('declined' as const), concept: anyWords, until: at }),
  fc.record({ ...stamped, kind: fc.constant('audience-set' as const), target: anyId, audience, supersedes: fc.array(anyId, { maxLength: 2 }) }),
  fc.record({ ...stamped, kind: fc.constant('withdrawn' as const), target: anyId }),
  fc.record({ ...stamped, kind: fc.constant('linked' as const), target: anyId, attribute: anyWords }),
)

const noted = { id: anyId, seq: fc.integer({ min: 0, max: 1e6 }), at }
const kind = <K extends string>(...kinds: readonly K[]) => fc.constantFrom(...kinds)
const card = fc.oneof(anyWords.map((id): ValueCardId => `attribute:${id}`), anyId.map((id): ValueCardId => `statement:${id}`))
const cards = fc.array(card, { maxLength: 3 })
const voice = fc.constantFrom(...voices)
const agendaItem = both(fc.record({ id: anyId, voice, words: anyWords }), maybe({ statement: anyId }))
const step = both(fc.record({ id: anyId, who: kind('person', 'practice', 'together') }), maybe({ words: anyWords, on: fc.constant('2027-01-04') }))
const plan = both(
  fc.record({ goal: anyWords, steps: fc.array(step, { maxLength: 3 }) }),
  maybe({ review: fc.oneof(fc.constant('none-needed' as const), fc.record({ on: fc.constant('2027-02-01') })), confidence: fc.integer({ min: 0, max: 10 }) }),
)
const differing = maybe({ person: anyWords, gp: anyWords, gpChange: anyWords, agreed: anyWords, secondOpinion: fc.constant(true as const) })
const settled = both(
  fc.record({ outcome: fc.constantFrom(...outcomes) }),
  maybe({ option: anyWords, reason: kind('very-unwell', 'high-risk', 'outbreak', 'other'), until: anyWords, watch: anyWords, differing }),
)
const people = fc.array(both(fc.record({ voice }), maybe({ name: anyWords, relation: anyWords, help: fc.constantFrom(...helps) })), { maxLength: 3 })

/** Any entry of a visit's record. */
export const anyConsultationEntry: fc.Arbitrary<ConsultationEntry> = fc.oneof(
  both(fc.record({ ...noted, kind: kind('opened') }), maybe({ topic: anyWords, version: anyWords })),
  fc.record({ ...noted, kind: kind('typing'), about: fc.constantFrom(...abouts), by: anySpeaker }),
  fc.record({ ...noted, kind: kind('moved'), part: kind('prepare', 'together', 'follow-up'), place: anyWords }),
  fc.record({ ...noted, kind: kind('sitting-started', 'prepared', 'person-checked', 'fit-shown', 'view-asked') }),
  fc.record({ ...noted, kind: kind('asked'), concept: anyWords, answer: kind('said', 'skipped', 'declined') }),
  fc.record({ ...noted, kind: kind('shown-back'), target: anyId, answer: kind('still-true', 'changed', 'not-now') }),
  fc.record({ ...noted, kind: kind('ordered'), order: fc.record({ most: cards, matters: cards, couldWait: cards }), where: kind('home', 'room') }),
  both(fc.record({ ...noted, kind: kind('present'), present: people }), maybe({ outside: people })),
  fc.record({ ...noted, kind: kind('agenda'), items: fc.array(agendaItem, { maxLength: 3 }) }),
  fc.record({ ...noted, kind: kind('gate-passed'), found: fc.array(anyWords, { maxLength: 3 }) }),
  fc.record({ ...noted, kind: kind('group-read'), group: anyWords, by: anySpeaker }),
  fc.record({ ...noted, kind: kind('option-opened'), option: anyWords }),
  fc.record({ ...noted, kind: kind('view-given'), by: anySpeaker, words: anyWords }),
  fc.record({ ...noted, kind: kind('view-agreed'), view: anyId, agrees: fc.boolean() }),
  both(fc.record({ ...noted, kind: kind('reservation'), by: anySpeaker, words: anyWords }), maybe({ agreed: fc.constant(true as const) })),
  fc.record({ ...noted, kind: kind('settled'), settled }),
  fc.record({ ...noted, kind: kind('plan-changed'), plan }),
  fc.record({ ...noted, kind: kind('copied', 'printed', 'taken-home') }),
  fc.record({ ...noted, kind: kind('closed'), how: kind('valid', 'not-used', 'put-off') }),
  both(fc.record({ ...noted, kind: kind('follow-up-began') }), maybe({ review: fc.constant('2027-02-01') })),
  fc.record({ ...noted, kind: kind('looked-back'), concept: anyWords, statements: fc.array(anyId, { maxLength: 2 }) }),
  fc.record({ ...noted, kind: kind('confidence-now'), confidence: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ ...noted, kind: kind('followed-up') }),
)

/** Any words that are still being written. */
export const anyDraft: fc.Arbitrary<RecordedDraft> = fc.record({ visit: anyId, concept: anyWords, words: anyWords, picked: fc.array(anyWords, { maxLength: 3 }) })
