import { newConsultation, noteIn, type Consultation, type NewConsultationEntry } from '../../src/domain/consultation.ts'
import { evening } from './stories.ts'

/** Joan's visit of November, prepared at home for a talk about statins, with what is noted next. */
export function aConsultation(...noted: readonly NewConsultationEntry[]): Consultation {
  return aVisit('november', { kind: 'opened', topic: 'statins', version: '1' }, { kind: 'sitting-started' }, ...noted)
}

/** A visit of Joan's in which this was noted, and nothing else. */
export function aVisit(id: string, ...noted: readonly NewConsultationEntry[]): Consultation {
  return noteIn(newConsultation(id, 'joan'), { at: evening, id: `${id}-note` }, ...noted)
}
