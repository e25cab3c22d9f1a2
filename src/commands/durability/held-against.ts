import { says, type Found, type Mark, type Start } from './mark.ts'

/** What became of what was acknowledged, when something else than a crash came over it. Everything acknowledged is one of: whole, brought back, said to be lost, lost, altered or unopened. */
export interface Outcome {
  readonly acknowledged: number
  /** There at the first start. */
  readonly whole: number
  /** There at the last start, and not at the first. */
  readonly broughtBack: number
  /** Not there, and the app said so. */
  readonly said: number
  /** Not there, and the app said nothing, or not of so much. */
  readonly lost: readonly string[]
  /** There, with other words than were said. */
  readonly altered: readonly string[]
  /** In a vault that the last start could not open, which the app said. */
  readonly unopened: number
  /** What the app said at each start that could not open it. */
  readonly problems: readonly string[]
  /** The app said that something is missing for good, where nothing is. */
  readonly saidForNothing: boolean
}

/** A statement and the note that it was asked for. */
const partsOfOne = 2

/** Holds the starts after a damage, one after the other, against what was acknowledged before it. */
export function heldAgainst(acknowledged: Iterable<Mark>, starts: readonly Start[]): Outcome {
  const [first, last] = [starts[0]!.before, starts.at(-1)!.found]
  const marks = [...new Map([...acknowledged].map(({ what, id }) => [id, what]))]
  const isIn = (found: Found) => {
    const [statements, drafts] = [new Set(found.statements), new Set(found.drafts)]
    return ([id, what]: (typeof marks)[number]) => statements.has(id) || (what === 'draft' && drafts.has(id))
  }
  const altered = [...new Set(starts.flatMap(({ before, found }) => [...before.altered, ...found.altered]))]
  const whole = marks.filter(isIn(first))
  const there = marks.filter(isIn(last))
  const absent = marks.filter((mark) => !isIn(last)(mark) && !altered.includes(mark[0])).map(([id]) => id)
  const missing = Math.max(...starts.map((start) => start.missing))
  const isShut = last.problem !== undefined
  const told = isShut ? 0 : last.unreadable > 0 ? absent.length : missing > 0 ? wordsToldOf(missing, absent, marks) : 0
  return {
    acknowledged: marks.length,
    whole: whole.length,
    broughtBack: there.filter((mark) => !whole.includes(mark)).length,
    said: told,
    lost: isShut ? [] : absent.slice(0, absent.length - told),
    altered,
    unopened: isShut ? absent.length : 0,
    problems: starts.flatMap(({ found: { problem } }) => problem ?? []),
    saidForNothing: absent.length === 0 && last.unreadable === 0 && missing > 0,
  }
}

/** Of how many of these a person knows who is told that so many parts are missing. What was only being written is no part. */
function wordsToldOf(missing: number, absent: readonly string[], marks: readonly (readonly [id: string, what: Mark['what']])[]): number {
  const kinds = new Map(marks)
  const drafts = absent.filter((id) => kinds.get(id) === 'draft').length
  return Math.min(absent.length, drafts + Math.floor(missing / partsOfOne))
}

/** Whether this start was like any other: the app had nothing to say. */
export function isOrdinary({ before, found }: Start): boolean {
  return !says(before) && !says(found)
}

/** What became of it, in one line. */
export function inWords({ acknowledged, whole, broughtBack, said, lost, altered, problems, unopened }: Outcome): string {
  const beside = [`${broughtBack} brought back`, `${said} said to be lost`, `${lost.length} lost`, `${altered.length} altered`, `${unopened} not opened`].filter((each) => !each.startsWith('0 '))
  return [`${whole} of ${acknowledged}`, ...beside, ...problems].join(', ')
}
