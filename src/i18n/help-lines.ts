export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const
export type Nation = (typeof nations)[number]

/** Numbers to call, as they are dialled. Outside England they are marked for checking before use. */
export interface HelpLines {
  readonly emergency: string
  readonly advice?: string
  readonly mentalHealth?: string
  readonly samaritans: string
}

const lines: Readonly<Record<Nation, HelpLines>> = {
  england: { emergency: '999', advice: '111', mentalHealth: '111', samaritans: '116 123' },
  wales: { emergency: '999', advice: '111', mentalHealth: '111', samaritans: '116 123' },
  scotland: { emergency: '999', advice: '111', mentalHealth: '111', samaritans: '116 123' },
  // Northern Ireland has no 111 for health advice: the practice’s own out-of-hours number stands there instead.
  'northern-ireland': { emergency: '999', samaritans: '116 123' },
}

/** The numbers to call in one nation. */
export function helpLinesOf(nation: Nation): HelpLines {
  return lines[nation]
}

/** A number as it is shown: never cut at the end of a line, and in its own order where the words run right to left. */
export function inOnePiece(number: string): string {
  return number.replaceAll(' ', '\u00a0')
}

/** The address that dials a number. */
export function dial(number: string): string {
  return `tel:${number.replaceAll(' ', '')}`
}
