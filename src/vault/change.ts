import type { Change, Draft } from './vault.ts'

/** Which draft this is: there is one for each concept in each visit. */
export function draftKey({ visit, concept }: Pick<Draft, 'visit' | 'concept'>): string {
  return JSON.stringify([visit, concept])
}

/** Whether there is nothing in this change to keep. */
export function hasNothing({ entries = [], visits = [], drafts = [], draftsDone = [] }: Change): boolean {
  return entries.length + drafts.length + draftsDone.length === 0 && visits.every((visit) => visit.entries.length === 0)
}
