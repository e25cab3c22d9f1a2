import type { Consultation, ConsultationEntry } from '../domain/consultation.ts'
import type { ConsultationId, Entry, PersonId } from '../domain/statement.ts'
import { addEntries, newStory } from '../domain/story.ts'
import type { RecordedDraft } from '../records/record.ts'
import type { OpenedRow } from './rows.ts'
import type { Draft, Kept } from './vault.ts'

/** Everything that these rows hold, put together; what cannot be read is counted. */
export function keptFrom(person: PersonId, rows: readonly OpenedRow[]): Kept {
  const entries: Entry[] = []
  const visits = new Map<ConsultationId, Map<string, ConsultationEntry>>()
  const drafts: Draft[] = []
  let unreadable = 0
  for (const { records } of rows) {
    if (!records) unreadable += 1
    for (const { reading } of records ?? []) {
      if (!reading.ok) unreadable += 1
      else if (reading.value.what === 'entry') entries.push(reading.value.entry)
      else if (reading.value.what === 'draft') drafts.push(draftIn(reading.value.draft))
      else visitIn(visits, reading.value.visit).set(reading.value.entry.id, reading.value.entry)
    }
  }
  const consultations = [...visits].map(([id, found]): Consultation => ({ id, person, entries: found }))
  return { story: addEntries(newStory(person), entries), consultations, drafts, unreadable }
}

/** The words alone: when they were kept is the vault's own affair. */
export function draftIn({ visit, concept, words, picked }: RecordedDraft): Draft {
  return { visit, concept, words, picked }
}

function visitIn(visits: Map<ConsultationId, Map<string, ConsultationEntry>>, id: ConsultationId): Map<string, ConsultationEntry> {
  const entries = visits.get(id) ?? new Map<string, ConsultationEntry>()
  visits.set(id, entries)
  return entries
}
