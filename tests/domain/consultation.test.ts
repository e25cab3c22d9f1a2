import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  consultationNow,
  entriesInOrder,
  newConsultation,
  noteIn,
  outcomes,
  uniteConsultations,
  type Consultation,
  type ConsultationEntry,
  type NewConsultationEntry,
} from '../../src/domain/consultation.ts'
import { aConsultation, aVisit } from '../helpers/consultations.ts'
import { claire, drOkafor, evening, joan } from '../helpers/stories.ts'

const concept = fc.constantFrom('worries', 'tried', 'people')
const words = fc.string({ unit: 'binary' })
const by = fc.constantFrom(joan, claire, drOkafor)
const anyNote: fc.Arbitrary<NewConsultationEntry> = fc.oneof(
  fc.record({ kind: fc.constant('opened' as const), topic: fc.constantFrom('statins', 'depression') }),
  fc.record({ kind: fc.constant('sitting-started' as const) }),
  fc.record({ kind: fc.constant('moved' as const), part: fc.constantFrom('prepare' as const, 'together' as const), place: words }),
  fc.record({ kind: fc.constant('asked' as const), concept, answer: fc.constantFrom('said' as const, 'skipped' as const, 'declined' as const) }),
  fc.record({ kind: fc.constant('shown-back' as const), target: concept, answer: fc.constantFrom('still-true' as const, 'not-now' as const) }),
  fc.record({ kind: fc.constant('option-opened' as const), option: fc.constantFrom('no-statin', 'atorvastatin') }),
  fc.record({ kind: fc.constant('group-read' as const), group: fc.constantFrom('qrisk-5', 'not-known'), by }),
  fc.record({ kind: fc.constant('view-given' as const), by, words }),
  fc.record({ kind: fc.constant('reservation' as const), by, words }),
  fc.record({ kind: fc.constant('settled' as const), settled: fc.record({ outcome: fc.constantFrom(...outcomes) }) }),
  fc.record({ kind: fc.constant('copied' as const) }),
)

/** Entries of one visit, noted on any device: some of them as the same count of one record. */
const anyRecord: fc.Arbitrary<readonly ConsultationEntry[]> = fc
  .array(fc.tuple(anyNote, fc.integer({ min: 1, max: 8 }), fc.nat({ max: 50 })), { maxLength: 14 })
  .map((notes) => notes.map(([note, seq, at], index) => ({ ...note, id: `note-${index}`, seq, at }) as ConsultationEntry))

function recordOf(entries: readonly ConsultationEntry[]): Consultation {
  return { ...newConsultation('november', 'joan'), entries: new Map(entries.map((entry) => [entry.id, entry])) }
}

const threeCopies = anyRecord.chain((entries) =>
  fc.tuple(fc.constant(entries), fc.array(fc.shuffledSubarray([...entries]).map(recordOf), { minLength: 3, maxLength: 3 })),
)

describe('two copies of one visit’s record', () => {
  test('unite into the same record in whatever order and pairing, and again', () => {
    fc.assert(
      fc.property(threeCopies, ([, [one, other, third]]) => {
        const united = uniteConsultations(uniteConsultations(one!, other!), third!)
        expect(uniteConsultations(one!, uniteConsultations(other!, third!))).toEqual(united)
        expect(uniteConsultations(third!, uniteConsultations(other!, one!))).toEqual(united)
        expect(uniteConsultations(united, united)).toEqual(united)
      }),
    )
  })

  test('keep every entry of both, as it was noted, and nothing else', () => {
    fc.assert(
      fc.property(threeCopies, ([entries, [one, other]]) => {
        const expected = entries.filter(({ id }) => one!.entries.has(id) || other!.entries.has(id))
        expect(uniteConsultations(one!, other!)).toEqual(recordOf(expected))
      }),
    )
  })

  test('leave what is here as it is where another entry comes under its id', () => {
    const here = aVisit('november', { kind: 'view-given', by: joan, words: 'I would like to try it.' })
    const forged = aVisit('november', { kind: 'view-given', by: joan, words: 'I want nothing.' })
    expect(uniteConsultations(here, forged)).toEqual(here)
  })

  test('are of one visit and one person, or are never merged', () => {
    expect(() => uniteConsultations(newConsultation('november', 'joan'), newConsultation('december', 'joan'))).toThrow('Two visits are never merged')
    expect(() => uniteConsultations(newConsultation('november', 'joan'), newConsultation('november', 'john'))).toThrow('Two visits are never merged')
  })
})

describe('what a record says now', () => {
  test('is the same in whatever order the entries came', () => {
    fc.assert(
      fc.property(anyRecord.chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], { minLength: entries.length }))), ([entries, shuffled]) => {
        expect(consultationNow(recordOf(shuffled))).toEqual(consultationNow(recordOf(entries)))
      }),
      { numRuns: 1000 },
    )
  })

  test('goes by the order of what happened, whatever the clocks said', () => {
    const first = noteIn(newConsultation('november', 'joan'), { at: evening, id: 'a' }, { kind: 'group-read', group: 'qrisk-5', by: drOkafor })
    const then = noteIn(first, { at: evening - 1_000_000, id: 'b' }, { kind: 'group-read', group: 'qrisk-10', by: drOkafor })
    expect(entriesInOrder(then).map((entry) => entry.seq)).toEqual([1, 2])
    expect(consultationNow(then).group).toBe('qrisk-10')
  })

  test('begins with nothing', () => {
    expect(consultationNow(newConsultation('november', 'joan'))).toEqual({
      opened: 0,
      topicAsked: false,
      about: 'me',
      typist: { voice: 'person' },
      place: {},
      asked: [],
      skipped: [],
      confirmed: 0,
      shownBack: [],
      prepared: false,
      personChecked: false,
      roomAskedAnew: false,
      agenda: [],
      gatePassed: false,
      found: [],
      optionsOpened: [],
      fitShown: false,
      viewAsked: false,
      views: [],
      reservations: [],
      plan: { goal: '', steps: [] },
      copied: false,
      printed: false,
    })
  })

  test('counts questions and what was shown back anew in each sitting, and forgets neither skips nor what was shown', () => {
    const now = consultationNow(
      aConsultation(
        { kind: 'asked', concept: 'worries', answer: 'skipped' },
        { kind: 'shown-back', target: 'mum-had-a-stroke', answer: 'not-now' },
        { kind: 'sitting-started' },
        { kind: 'asked', concept: 'tried', answer: 'said' },
      ),
    )
    expect({ asked: now.asked, skipped: now.skipped, confirmed: now.confirmed, shownBack: now.shownBack }).toEqual({
      asked: ['tried'],
      skipped: ['worries'],
      confirmed: 0,
      shownBack: ['mum-had-a-stroke'],
    })
  })

  test('lets the gate stand closed while something was found', () => {
    const now = consultationNow(aConsultation({ kind: 'gate-passed', found: ['chest-pain-now'] }))
    expect({ gatePassed: now.gatePassed, found: now.found }).toEqual({ gatePassed: false, found: ['chest-pain-now'] })
  })

  test('remembers who was there to hear each view', () => {
    const now = consultationNow(
      aConsultation(
        { kind: 'view-given', by: joan, words: 'My son pushes me to take it.' },
        { kind: 'present', present: [{ voice: 'person' }, { voice: 'family', name: 'Claire' }] },
        { kind: 'view-given', by: claire, words: 'I would like Mum to decide.' },
      ),
    )
    expect(now.views).toEqual([
      { id: 'november-note.3', by: joan, words: 'My son pushes me to take it.' },
      { id: 'november-note.5', by: claire, words: 'I would like Mum to decide.', heardBy: [{ voice: 'person' }, { voice: 'family', name: 'Claire' }] },
    ])
  })

  test('passes over what this app does not know, and keeps it', () => {
    const newer = { kind: 'drawn', id: 'z', seq: 9, at: evening } as unknown as ConsultationEntry
    const record = recordOf([newer])
    expect(consultationNow(record)).toEqual({ ...consultationNow(recordOf([])), opened: evening })
    expect(noteIn(record, { at: evening, id: 'then' }, { kind: 'copied' }).entries.get('z')).toEqual(newer)
  })
})
