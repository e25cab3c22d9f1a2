import type { Voice } from './statement.ts'

export const helps = ['listen', 'remind', 'when-asked', 'alone-first'] as const
/** How the person would like somebody they brought to help today. */
export type Help = (typeof helps)[number]

/** One of those in the room. */
export interface Present {
  readonly voice: Voice
  readonly name?: string
  readonly relation?: string
  /** Said by the person, of family or friends. */
  readonly help?: Help
}

/** Who is in the room, and who waits outside it for a while. */
export interface Room {
  readonly present: readonly Present[]
  readonly outside?: readonly Present[]
}

/** The person alone with those who work here: everybody they brought waits outside. Nothing changes where they brought nobody. */
export function aloneIn({ present, outside = [] }: Room): Room {
  const out = present.filter(isBrought)
  return out.length === 0 ? { present, ...(outside.length > 0 && { outside }) } : { present: present.filter((each) => !isBrought(each)), outside: [...outside, ...out] }
}

/** Everybody together again. */
export function togetherIn({ present, outside = [] }: Room): Room {
  return { present: [...present, ...outside] }
}

/** Whether the person would like to be alone first with whoever works here. */
export function isAloneFirst({ present }: Room): boolean {
  return present.some((each) => isBrought(each) && each.help === 'alone-first')
}

/** An interpreter stays: without one there is no talk. */
function isBrought({ voice }: Present): boolean {
  return voice === 'family'
}

/** Whether two people in the room are one. What they are here to do may change. */
export function isSame(one: Present, other: Present): boolean {
  return one.voice === other.voice && one.name === other.name
}
