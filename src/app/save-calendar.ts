import type { i18n } from 'i18next'
import type { Summary } from '../domain/summary.ts'
import { recordWordsIn } from '../i18n/record-words.ts'
import { calendarOf, daysOf, type CalendarWords } from '../summary/calendar.ts'
import { now } from './clock.ts'
import { saveFile } from './save-file.ts'

/** Gives the days of a plan as a calendar file. Its name says nothing of what it is about. */
export function saveCalendar(summary: Summary, how: CalendarWords, words: i18n): void {
  saveFile('reminder.ics', 'text/calendar;charset=utf-8', calendarOf(daysOf(summary, how, recordWordsIn(words)), now()))
}
