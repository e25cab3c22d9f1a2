import type { i18n } from 'i18next'
import { consultationNow } from '../domain/consultation.ts'
import type { ConsultationId } from '../domain/statement.ts'
import { personAlone, seenBy } from '../domain/story.ts'
import type { VisitThen } from '../screens/follow-up/settled-then.tsx'
import { summaryOf } from '../summary/summary.ts'
import { now } from './clock.ts'
import { nameIn, type Folder } from './desk.ts'
import { openVisit } from './records.ts'

/** What came of a visit in this folder, for the person alone to read, with its topic where that can be read; absent where there is no such visit. */
export async function visitThen(folder: Folder, visitId: ConsultationId, words: i18n): Promise<VisitThen | undefined> {
  const { story, consultations } = folder.kept
  const consultation = consultations.find((each) => each.id === visitId)
  if (!consultation) return undefined
  const { topic } = await openVisit(folder, consultation, words)
  const seen = seenBy(story, personAlone)
  const visit = consultationNow(consultation)
  const at = { name: nameIn(story), lang: words.language, now: now(), seen, visit, ...(topic && { topic }) }
  return { ...at, summary: summaryOf({ ...at, visitId }) }
}
