import type { Instant } from '../domain/statement.ts'
import type { Summary } from '../domain/summary.ts'
import type { RecordWords } from './record-words.ts'

/** One day in a calendar. */
export interface CalendarDay {
  /** The same for the same thing at every saving, and nothing about anybody. */
  readonly uid: string
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly title: string
  /** What it is about, where the person would like to have that in their calendar. */
  readonly details?: string
}

/** How much a calendar says: `plain` names no topic and nobody, because others may see it. */
export type CalendarWords = 'plain' | 'in-words'

/** The days of a plan: when to look again, and the steps that have a day. */
export function daysOf(summary: Pick<Summary, 'visit' | 'review' | 'steps' | 'topic' | 'settled' | 'options'>, how: CalendarWords, words: RecordWords): readonly CalendarDay[] {
  const { visit, review, steps } = summary
  const dated = steps.flatMap(({ id, on, words: step }) => (on === undefined ? [] : [{ uid: `${visit}-${id}`, on, title: how === 'plain' ? words.say('calendar.step') : step }]))
  if (review === undefined || review === 'none-needed') return dated
  const title = how === 'in-words' && summary.topic ? words.say('calendar.review-of', { topic: summary.topic.short }) : words.say('calendar.review')
  const details = how === 'in-words' ? detailsOf(summary, words) : ''
  return [{ uid: `${visit}-review`, on: review.on, title, ...(details !== '' && { details }) }, ...dated]
}

function detailsOf({ settled, options, steps }: Pick<Summary, 'settled' | 'options' | 'steps'>, words: RecordWords): string {
  const option = options.find(({ id }) => id === settled?.option)
  return [...(option ? [`${words.say('calendar.settled')} ${option.name}`] : []), ...steps.map((step) => `- ${step.words}`)].join('\n')
}

/**
 * These days as a calendar file (RFC 5545), each with a reminder at nine in the morning three days before.
 * Saved again, they take the place of those saved earlier. Words come through whole, but for signs that no calendar may hold.
 */
export function calendarOf(days: readonly CalendarDay[], made: Instant): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Alongside//Alongside 0.1//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', ...days.flatMap((day) => linesOf(day, made)), 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function linesOf({ uid, on, title, details }: CalendarDay, made: Instant): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${inText(uid)}`,
    `DTSTAMP:${new Date(made).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    // In seconds: a later saving counts as newer for as long as whole numbers of 31 bits last.
    `SEQUENCE:${Math.min(Math.max(0, Math.floor(made / 1000)), 2 ** 31 - 1)}`,
    `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    `SUMMARY:${inText(title)}`,
    ...(details === undefined ? [] : [`DESCRIPTION:${inText(details)}`]),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${inText(title)}`,
    // A day begins at midnight: two days and fifteen hours before it is nine in the morning of the third.
    'TRIGGER:-P2DT15H',
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** Words as a calendar holds them: signs that mean something there are marked, ends of lines too, and what may not be there is left out. */
function inText(words: string): string {
  return words
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
}

/** No line is longer than this many bytes, the break not counted. */
const lineBytes = 75

/** A long line goes on in the next one, which begins with a space; no character is ever cut in two. */
function folded(line: string): string {
  let [whole, bytes] = ['', 0]
  for (const character of line) {
    const more = bytesIn(character.codePointAt(0) ?? 0)
    if (bytes + more > lineBytes) [whole, bytes] = [`${whole}\r\n `, 1]
    whole += character
    bytes += more
  }
  return whole
}

function bytesIn(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
