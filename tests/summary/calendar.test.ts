import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf, daysOf, type CalendarDay } from '../../src/summary/calendar.ts'
import { summaryOf } from '../../src/summary/summary.ts'
import { parseCalendar, textOf, type Component } from '../helpers/calendar-parser.ts'
import { drOkafor, inputOf, joan, joansStory, joansVisit, settledOn, shippedWords, statins, talkedAt } from './a-visit.ts'

const topic = await statins()
const shipped = await shippedWords()
const [settled, planned] = settledOn(topic, 'atorvastatin')
const plan = planned?.kind === 'plan-changed' ? planned.plan : { goal: '', steps: [] }
const withSteps = { kind: 'plan-changed', plan: { ...plan, goal: 'strong legs', steps: [...plan.steps, { id: 'own-1', who: 'person', words: 'Walk; with Claire, daily', on: '2026-12-24' }] } } as const
const summary = summaryOf(inputOf(joansStory(), joansVisit(topic, [joan, drOkafor], 'qrisk-10', settled!, withSteps), topic))

const parsed = (days: readonly CalendarDay[], made = talkedAt) => parseCalendar(new TextEncoder().encode(calendarOf(days, made)))
const value = ({ lines }: Component, name: string) => lines.filter((line) => line.name === name).map((line) => line.value)
const plainOf = (component: Component) => Object.fromEntries(component.lines.map(({ name, params, value: said }) => [[name, ...Object.entries(params).map((each) => each.join('='))].join(';'), said]))

describe('the days of a plan', () => {
  test('name no topic, no person and none of anybody’s words, unless the person chooses the words', () => {
    expect(daysOf(summary, 'plain', shipped)).toEqual([
      { uid: 'v1-review', on: '2027-02-22', title: 'A day to look again' },
      { uid: 'v1-own-1', on: '2026-12-24', title: 'Something I planned to do' },
    ])
    const file = calendarOf(daysOf(summary, 'plain', shipped), talkedAt)
    expect(file).not.toMatch(/statin|joan|claire|legs|tablet|walk|GP|okafor/i)
  })

  test('say what they are about where the person chooses so', () => {
    expect(daysOf(summary, 'in-words', shipped)).toEqual([
      {
        uid: 'v1-review',
        on: '2027-02-22',
        title: 'Look again: Statins',
        details: ['What I chose: Take a statin each day', ...summary.steps.map((step) => `- ${step.words}`)].join('\n'),
      },
      { uid: 'v1-own-1', on: '2026-12-24', title: 'Walk; with Claire, daily' },
    ])
  })

  test('are none where no day was set, or none is needed', () => {
    const open = { ...summary, steps: [] }
    delete open.review
    expect(daysOf(open, 'plain', shipped)).toEqual([])
    expect(daysOf({ ...open, review: 'none-needed' }, 'in-words', shipped)).toEqual([])
  })
})

describe('the calendar file', () => {
  test('is a calendar with one event for each day, and a reminder three days before', () => {
    const calendar = parsed(daysOf(summary, 'plain', shipped))
    expect([calendar.name, plainOf(calendar)]).toEqual(['VCALENDAR', { VERSION: '2.0', PRODID: '-//Alongside//Alongside 0.1//EN', CALSCALE: 'GREGORIAN', METHOD: 'PUBLISH' }])
    expect(calendar.inside.map(({ name }) => name)).toEqual(['VEVENT', 'VEVENT'])
    const [event] = calendar.inside
    expect(plainOf(event!)).toEqual({
      UID: 'v1-review',
      DTSTAMP: '20261122T100000Z',
      SEQUENCE: String(talkedAt / 1000),
      'DTSTART;VALUE=DATE': '20270222',
      SUMMARY: 'A day to look again',
      CLASS: 'PRIVATE',
      TRANSP: 'TRANSPARENT',
    })
    expect(event!.inside.map((alarm) => [alarm.name, plainOf(alarm)])).toEqual([['VALARM', { ACTION: 'DISPLAY', DESCRIPTION: 'A day to look again', TRIGGER: '-P2DT15H' }]])
  })

  test('saved again later takes the place of what was saved before: the same names, and counted higher', () => {
    const [before, after] = [talkedAt, talkedAt + 5000].map((made) => parsed(daysOf(summary, 'plain', shipped), made).inside[0]!)
    expect(value(after!, 'UID')).toEqual(value(before!, 'UID'))
    expect(Number(value(after!, 'SEQUENCE')[0])).toBeGreaterThan(Number(value(before!, 'SEQUENCE')[0]))
  })

  const anyWords = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
    fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }),
    fc.array(fc.constantFrom('\\', ';', ',', '\n', '\r\n', '\r', ':', '"', '😀', 'é', 'ہ', ' ', '\t', '\u0000', '\ud800', 'BEGIN:VEVENT', '\\n'), { maxLength: 120, size: 'max' }).map((parts) => parts.join('')),
  )
  const anyDay = fc.record({
    uid: fc.uuid(),
    on: fc.date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    title: anyWords,
    details: anyWords,
  })

  test('keeps the rules of RFC 5545 whatever anybody says, and every word comes out as it went in', () => {
    const out = (words: string) => Buffer.from(words.replaceAll(/\r\n|\r/g, '\n').replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''), 'utf8').toString('utf8')
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 4 }), fc.integer({ min: 0, max: 8e12 }), (days, made) => {
        const events = parsed(days, made).inside
        expect(events.map((event) => [value(event, 'UID')[0], value(event, 'DTSTART')[0], textOf(value(event, 'SUMMARY')[0]!), textOf(value(event, 'DESCRIPTION')[0]!)])).toEqual(
          days.map(({ uid, on, title, details }) => [uid, on.replaceAll('-', ''), out(title), out(details)]),
        )
        for (const event of events) {
          expect(value(event, 'DTSTAMP')[0]).toMatch(/^\d{8}T\d{6}Z$/)
          expect(Number(value(event, 'SEQUENCE')[0])).toBeLessThan(2 ** 31)
          expect(event.inside).toHaveLength(1)
        }
      }),
      { numRuns: 1500 },
    )
  })
})

test('the parser of these tests is strict: it takes no file that breaks a rule', () => {
  const file = calendarOf(daysOf(summary, 'plain', shipped), talkedAt)
  const broken = [
    file.replaceAll('\r\n', '\n'),
    file.slice(0, -2),
    file.replace('SUMMARY:', `SUMMARY:${'x'.repeat(80)}`),
    file.replace('SUMMARY:', 'SUM MARY:'),
    file.replace('END:VALARM\r\n', ''),
    file.replace('SUMMARY:', 'SUMMARY:\u0007'),
    `${file}MORE:x\r\n`,
  ]
  for (const each of broken) expect(() => parseCalendar(new TextEncoder().encode(each))).toThrow()
  for (const each of ['a;b', 'a,b', 'a\\b', 'a\\']) expect(() => textOf(each)).toThrow()
})
