import type { OptionId } from './scenario.ts'
import type { Speaker } from './statement.ts'
import type { Summary } from './summary.ts'

export const differingSentences = [
  'prefers-because',
  'prefers',
  'says',
  'would-choose-because',
  'would-choose',
  'agreed-and-day',
  'agreed',
  'day',
  'change',
  'second-opinion',
  'second-opinion-wanted',
] as const
/** The sentences in which two views are written down. None of them says who is right. */
export type DifferingSentence = (typeof differingSentences)[number]

/** One sentence: which option, which day, and where its `<who/>` and `<q/>` stand, a name and somebody's own words. */
export interface DifferingLine {
  readonly sentence: DifferingSentence
  readonly gaps: Readonly<Record<string, string>>
  readonly who?: string
  readonly words?: string
  readonly lang?: string
}

/** What everyone is called, and how a day is said. */
export interface DifferingNames {
  who(by: Speaker): string
  day(on: string): string
}

/** "We see it differently", as it is written down: all views alike, what was agreed, what would change a mind. */
export function differingLines(summary: Summary, { who, day }: DifferingNames): readonly DifferingLine[] {
  const { settled, options, views, wouldChange, review } = summary
  const { person, gp, gpChange, agreed, secondOpinion } = settled?.differing ?? {}
  const named = (id: OptionId | undefined) => options.filter((option) => option.id === id).map(({ letter, name }) => `${letter} (${name})`)[0]
  const itself = who({ voice: 'person' })
  const theirs = views.find((view) => view.by.voice === 'professional')
  const doctor = who(theirs?.by ?? { voice: 'professional' })
  return [
    ...viewLine('prefers', itself, named(person), ownWordsOn(summary)),
    ...views.filter((view) => view.by.voice === 'family').flatMap((view) => viewLine('prefers', who(view.by), undefined, view)),
    ...viewLine('would-choose', doctor, named(gp), theirs),
    ...views.filter((view) => view.by.voice === 'professional' && view !== theirs).flatMap((view) => viewLine('would-choose', who(view.by), undefined, view)),
    ...agreedLine(agreed, review === undefined || review === 'none-needed' ? undefined : day(review.on)),
    ...changeLine(itself, wouldChange),
    ...changeLine(doctor, gpChange === undefined ? undefined : { words: gpChange }),
    { sentence: secondOpinion ? 'second-opinion-wanted' : 'second-opinion', gaps: {}, who: itself },
  ]
}

/** What the person said of the decision at this visit: which way they lean where the two differ, or else why. */
export function ownWordsOn({ settled, reason, leaning }: Pick<Summary, 'settled' | 'reason' | 'leaning'>): Summary['reason'] {
  return settled?.outcome === 'differ' ? (leaning ?? reason) : (reason ?? leaning)
}

interface Words {
  readonly words: string
  readonly lang?: string
}

function viewLine(verb: 'prefers' | 'would-choose', who: string, option: string | undefined, said: Words | undefined): readonly DifferingLine[] {
  if (option === undefined) return said ? [{ sentence: 'says', gaps: {}, who, ...quoted(said) }] : []
  return said ? [{ sentence: `${verb}-because`, gaps: { option }, who, ...quoted(said) }] : [{ sentence: verb, gaps: { option }, who }]
}

function agreedLine(words: string | undefined, day: string | undefined): readonly DifferingLine[] {
  if (words === undefined) return day === undefined ? [] : [{ sentence: 'day', gaps: { day } }]
  return day === undefined ? [{ sentence: 'agreed', gaps: {}, words }] : [{ sentence: 'agreed-and-day', gaps: { day }, words }]
}

function changeLine(who: string, said: Words | undefined): readonly DifferingLine[] {
  return said ? [{ sentence: 'change', gaps: {}, who, ...quoted(said) }] : []
}

function quoted({ words, lang }: Words): Words {
  return { words, ...(lang !== undefined && { lang }) }
}
