import { newConsultation, uniteConsultations, type Consultation } from '../domain/consultation.ts'
import type { ConsultationId, Instant, PersonId } from '../domain/statement.ts'
import { addEntries, newStory, type Story } from '../domain/story.ts'
import { draftKey, hasNothing } from './change.ts'
import type { Change, Draft, Vault } from './vault.ts'

interface Held {
  readonly story: Story
  readonly visits: ReadonlyMap<ConsultationId, Consultation>
  readonly drafts: ReadonlyMap<string, Draft>
  readonly lastKept: Instant
}

/** A vault that writes nothing to disk: what it holds is gone when the page is. */
export function openMemoryVault(now: () => Instant = Date.now): Vault {
  const held = new Map<PersonId, Held>()
  return {
    where: 'memory',
    async people() {
      return [...held].map(([person, { lastKept }]) => ({ person, lastKept }))
    },
    async open(person) {
      const found = held.get(person)
      return {
        story: found?.story ?? newStory(person),
        consultations: [...(found?.visits.values() ?? [])],
        drafts: [...(found?.drafts.values() ?? [])],
        unreadable: 0,
      }
    },
    async keep(change) {
      if (!hasNothing(change)) held.set(change.person, withChange(held.get(change.person), change, now()))
    },
    // No other window can see this one's memory.
    watch: () => () => undefined,
    async erase(person) {
      held.delete(person)
    },
    close: () => held.clear(),
  }
}

function withChange(before: Held | undefined, change: Change, at: Instant): Held {
  const visits = new Map(before?.visits)
  for (const { id, entries } of change.visits ?? []) {
    if (entries.length === 0) continue
    const added: Consultation = { id, person: change.person, entries: new Map(entries.map((entry) => [entry.id, entry])) }
    visits.set(id, uniteConsultations(visits.get(id) ?? newConsultation(id, change.person), added))
  }
  const drafts = new Map(before?.drafts)
  for (const draft of change.draftsDone ?? []) drafts.delete(draftKey(draft))
  for (const draft of change.drafts ?? []) drafts.set(draftKey(draft), draft)
  return { story: addEntries(before?.story ?? newStory(change.person), change.entries ?? []), visits, drafts, lastKept: at }
}
