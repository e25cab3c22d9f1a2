import * as v from 'valibot'
import type { ConsultationEntry } from '../domain/consultation.ts'
import type { ConceptId, ConsultationId, Entry, Instant } from '../domain/statement.ts'
import { consultationEntrySchema } from './consultation-schema.ts'
import { draftSchema } from './draft-schema.ts'
import { entrySchema } from './entry-schema.ts'
import type { Reading } from './reading.ts'
import { climb, currentVersion, type Versioned } from './versions/ladder.ts'

/** What can be written down: an entry of a story, an entry of a visit, or a draft. */
export type Recorded =
  | { readonly what: 'entry'; readonly entry: Entry }
  | { readonly what: 'visit-entry'; readonly visit: ConsultationId; readonly entry: ConsultationEntry }
  | { readonly what: 'draft'; readonly draft: RecordedDraft }

/** Words that are still being written, as they are written down. */
export interface RecordedDraft {
  readonly visit: ConsultationId
  readonly concept: ConceptId
  readonly words: string
  readonly picked: readonly string[]
  /** When they were kept: of two that were written apart, the later ones win. */
  readonly at?: Instant
}

const recordSchema = v.variant('what', [
  v.strictObject({ version: v.literal(currentVersion), what: v.literal('entry'), entry: entrySchema }),
  v.strictObject({ version: v.literal(currentVersion), what: v.literal('visit-entry'), visit: v.string(), entry: consultationEntrySchema }),
  v.strictObject({ version: v.literal(currentVersion), what: v.literal('draft'), draft: draftSchema }),
])

type CurrentRecord = v.InferOutput<typeof recordSchema>

/** The record as it is written down, in the current version. Shares what it was given: to be turned into JSON. */
export function writeRecord(recorded: Recorded): Versioned {
  return { version: currentVersion, ...recorded }
}

/**
 * Reads a record of any age, wherever it comes from: a vault, a backup or a handover. Never throws.
 * Words come back exactly as they were written down.
 */
export function readRecord(written: unknown): Reading<Recorded> {
  const climbed = climb(written)
  if (!climbed.ok) return climbed
  const parsed = v.safeParse(recordSchema, climbed.value, { abortEarly: true })
  return parsed.success ? { ok: true, value: recordedIn(parsed.output) } : { ok: false, reason: 'damaged' }
}

/**
 * Reads a record that was read once already before it was sealed, and has lain under the seal since.
 * One of the current version is taken as it is: reading ten thousand of them closely takes longer than everything else.
 */
export function readChecked(written: unknown): Reading<Recorded> {
  return isCurrent(written) ? { ok: true, value: recordedIn(written) } : readRecord(written)
}

function isCurrent(written: unknown): written is CurrentRecord {
  return typeof written === 'object' && written !== null && 'version' in written && written.version === currentVersion
}

function recordedIn(record: CurrentRecord): Recorded {
  if (record.what === 'entry') return { what: 'entry', entry: record.entry }
  if (record.what === 'draft') return { what: 'draft', draft: record.draft }
  return { what: 'visit-entry', visit: record.visit, entry: record.entry }
}
