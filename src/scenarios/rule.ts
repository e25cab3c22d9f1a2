import type { TopicText } from '../domain/scenario.ts'
import type { TopicFiles } from './topic-files.ts'

/** Something in a topic's files that a rule does not allow. */
export interface Finding {
  /** Within the topic's folder, for example `text/en-GB.json`. */
  readonly file: string
  readonly key: string
  readonly problem: string
}

/** One thing that every topic must satisfy. */
export interface Rule {
  readonly id: string
  /** What it asks for, in a sentence for authors. */
  readonly what: string
  /** What does not satisfy it. `today` is `YYYY-MM-DD`. */
  check(files: TopicFiles, today: string): readonly Finding[]
}

/** Something wrong in `scenario.json`. */
export function inScenario(key: string, problem: string): Finding {
  return { file: 'scenario.json', key, problem }
}

/** Something wrong in `evidence.json`. */
export function inEvidence(key: string, problem: string): Finding {
  return { file: 'evidence.json', key, problem }
}

/** Something wrong in the words of one language. */
export function inText(text: TopicText, key: string, problem: string): Finding {
  return { file: `text/${text.lang}.json`, key, problem }
}

/** Findings about every word of every language, as one check of key and words sees them. */
export function overWords(files: TopicFiles, check: (key: string, words: string, text: TopicText) => readonly string[]): readonly Finding[] {
  return files.texts.flatMap((text) =>
    Object.entries(text.words).flatMap(([key, words]) => check(key, words, text).map((problem) => inText(text, key, problem))),
  )
}
