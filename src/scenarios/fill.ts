import type { Evidence } from '../domain/evidence.ts'
import { ScenarioError } from './scenario-error.ts'

/** What fills the gaps in words: the name of a gap, such as `ST07.score` or `call.emergency`, to what is said there. */
export type Gaps = Readonly<Record<string, string>>

/** The numbers to call that a topic's words name, as they are said: they differ between nations and practices. */
export interface Calls {
  /** For danger to life. */
  readonly emergency: string
  /** When the practice is closed. */
  readonly urgent: string
}

const gap = /\{\{([^{}]*)\}\}/g

/** The words with every {{gap}} filled. Throws a ScenarioError where a gap has nothing to fill it. */
export function fill(words: string, gaps: Gaps): string {
  return words.replace(gap, (_, name: string) => {
    const filling = gaps[name]
    if (filling === undefined) throw new ScenarioError(`Nothing fills the gap {{${name}}} in “${words}”`)
    return filling
  })
}

/** The names of the gaps in words, in their order. */
export function gapsIn(words: string): readonly string[] {
  return [...words.matchAll(gap)].map((match) => match[1] ?? '')
}

/** Everything that can fill a gap in a topic's words: `<row>.<gap>` from its evidence, and the numbers to call. */
export function gapsOf(evidence: Evidence, calls: Calls, lang: string): Gaps {
  const figures = [...evidence].flatMap(([id, row]) =>
    Object.entries(row.gaps).map(([name, figure]) => [`${rowOf(id)}.${name}`, sayFigure(figure, lang)] as const),
  )
  return { ...Object.fromEntries<string>(figures), 'call.emergency': calls.emergency, 'call.urgent': calls.urgent }
}

/** `ST07` of `statins/ST07`. */
export function rowOf(evidenceId: string): string {
  return evidenceId.slice(evidenceId.indexOf('/') + 1)
}

/** A whole number with its thousands set apart as the language does; anything else as it is printed. */
function sayFigure(figure: string, lang: string): string {
  return /^\d+$/.test(figure) ? new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).format(Number(figure)) : figure
}
