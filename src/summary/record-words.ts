import type { ConceptId, Instant } from '../domain/statement.ts'

/** The words that a summary is written with. People's own words never pass through them. */
export interface RecordWords {
  /** Words of the `summary` namespace. Throws where there are none. */
  say(key: string, gaps?: Readonly<Record<string, string | number>>): string
  /** What a phrase says that was picked instead of writing. */
  phrase(concept: ConceptId, phrase: string): string
  /** A calendar day: "22 November 2026". Takes milliseconds or `YYYY-MM-DD`. */
  day(day: Instant | string): string
  /** A whole number as people read it: "1,000". */
  count(n: number): string
}
