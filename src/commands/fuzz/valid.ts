import type { Recorded } from '../../records/record.ts'
import { writeRecord } from '../../records/record.ts'

const by = { voice: 'person' } as const
const stamp = { at: 1_795_340_000_000, by }

const recorded: readonly Recorded[] = [
  { what: 'entry', entry: { ...stamp, kind: 'said', id: 'e1', concept: 'worries', words: 'the words of e1', picked: ['side-effects'], lang: 'en-GB', place: 'home', audience: 'everyone', supersedes: ['e0'], visit: 'v1' } },
  { what: 'entry', entry: { ...stamp, kind: 'confirmed', id: 'e2', target: 'e1' } },
  { what: 'entry', entry: { ...stamp, kind: 'declined', id: 'e3', concept: 'do-dont', until: 1_810_892_000_000 } },
  { what: 'entry', entry: { ...stamp, kind: 'audience-set', id: 'e4', target: 'e1', audience: 'only-me', supersedes: [] } },
  { what: 'entry', entry: { ...stamp, kind: 'withdrawn', id: 'e5', target: 'e1' } },
  { what: 'entry', entry: { kind: 'erased', id: 'e6' } },
  { what: 'visit-entry', visit: 'v1', entry: { id: 'n1', seq: 1, at: stamp.at, kind: 'opened', topic: 'statins', version: '1.0.0' } },
  { what: 'visit-entry', visit: 'v1', entry: { id: 'n2', seq: 2, at: stamp.at, kind: 'option-opened', option: 'statin' } },
  { what: 'draft', draft: { visit: 'v1', concept: 'people', words: 'half a sent', picked: [] } },
]

/** One record of each kind, as it is written down. */
export const validRecords: readonly unknown[] = recorded.map(writeRecord)

/** A whole story, as it is sealed into a copy or a file. */
export const validStory = { person: 'p1', records: validRecords }
