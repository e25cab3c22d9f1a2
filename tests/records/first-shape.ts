import type { Recorded } from '../../src/records/record.ts'

const by = { voice: 'person' } as const
const stamp = { at: 1795340000000, by }
const noted = { at: 1795340000000 }

/** What the kept examples of version 1 say, in today's shape. This may change; the examples never do. */
export const firstShape: readonly Recorded[] = [
  {
    what: 'entry',
    entry: {
      kind: 'said',
      id: 'e1',
      at: 1795340000000,
      by: { voice: 'family', name: 'Zofia Ż', typedBy: 'Dr Khan', speakingFor: true },
      concept: 'worries',
      words: ' “Café” — boję się؟ \n\t end ',
      picked: ['side-effects'],
      lang: 'pl',
      place: 'room',
      audience: 'gp-team',
      supersedes: ['e0'],
      visit: 'v1',
      attribute: 'fewer-tablets',
    },
  },
  { what: 'entry', entry: { ...stamp, kind: 'said', id: 'e2', concept: 'people', words: '', picked: ['nobody'], lang: 'en-GB', place: 'home', audience: 'only-me', supersedes: [] } },
  { what: 'entry', entry: { kind: 'erased', id: 'e3' } },
  { what: 'entry', entry: { ...stamp, kind: 'confirmed', id: 'e4', target: 'e1' } },
  { what: 'entry', entry: { ...stamp, kind: 'declined', id: 'e5', concept: 'do-dont', until: 1810892000000 } },
  { what: 'entry', entry: { ...stamp, kind: 'audience-set', id: 'e6', target: 'e1', audience: 'everyone', supersedes: [] } },
  { what: 'entry', entry: { ...stamp, kind: 'withdrawn', id: 'e7', target: 'e3' } },
  { what: 'entry', entry: { ...stamp, kind: 'linked', id: 'e8', target: 'e1', attribute: 'fewer-tablets' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n1', seq: 1, kind: 'opened', topic: 'statins', version: '1.0.0' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n2', seq: 2, kind: 'moved', part: 'prepare', place: 'asking' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n3', seq: 3, kind: 'sitting-started' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n4', seq: 4, kind: 'asked', concept: 'worries', answer: 'said' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n5', seq: 5, kind: 'shown-back', target: 'e1', answer: 'still-true' } },
  {
    what: 'visit-entry',
    visit: 'v1',
    entry: { ...noted, id: 'n6', seq: 6, kind: 'ordered', order: { most: ['attribute:fewer-tablets'], matters: ['statement:e1'], couldWait: [] }, where: 'home' },
  },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n7', seq: 7, kind: 'prepared' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n8', seq: 8, kind: 'person-checked' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n9', seq: 9, kind: 'present', present: [{ voice: 'person' }, { voice: 'family', name: 'Zofia', relation: 'córka' }] } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n10', seq: 10, kind: 'agenda', items: [{ id: 'i1', voice: 'person', words: 'My knee', statement: 'e1' }, { id: 'i2', voice: 'professional', words: 'Blood test' }] } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n11', seq: 11, kind: 'gate-passed', found: [] } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n12', seq: 12, kind: 'group-read', group: 'risk-10', by: { voice: 'professional', name: 'Dr Khan' } } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n13', seq: 13, kind: 'option-opened', option: 'statin' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n14', seq: 14, kind: 'fit-shown' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n15', seq: 15, kind: 'view-asked' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n16', seq: 16, kind: 'view-given', by: { voice: 'professional' }, words: 'I would take it' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n17', seq: 17, kind: 'settled', settled: { outcome: 'option', option: 'statin', reason: 'other', until: 'after the blood test' } } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n18', seq: 18, kind: 'reservation', by, words: 'Not for ever' } },
  {
    what: 'visit-entry',
    visit: 'v1',
    entry: {
      ...noted,
      id: 'n19',
      seq: 19,
      kind: 'plan-changed',
      plan: { goal: 'Walk to the shop', steps: [{ id: 's1', who: 'together' }, { id: 's2', who: 'person', words: 'Try it' }], review: { on: '2027-02-01' }, confidence: 7 },
    },
  },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n20', seq: 20, kind: 'plan-changed', plan: { goal: '', steps: [], review: 'none-needed' } } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n21', seq: 21, kind: 'copied' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n22', seq: 22, kind: 'printed' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n23', seq: 23, kind: 'taken-home' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n24', seq: 24, kind: 'closed', how: 'valid' } },
  { what: 'visit-entry', visit: 'v1', entry: { ...noted, id: 'n25', seq: 25, kind: 'typing', about: 'someone-else', by: { voice: 'family', name: 'Zofia' } } },
  { what: 'draft', draft: { visit: 'v1', concept: 'good-day', words: 'half a sent', picked: ['garden'] } },
]
