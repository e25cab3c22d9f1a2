import { readFileSync } from 'node:fs'
import { decide, meet, press } from '../../src/commands/walk.ts'
import { parseCalendar } from '../helpers/calendar-parser.ts'
import { desk, expect, test } from './closed-house.ts'

test.use({ viewport: desk })

test('the day to look again is given as a file, made here and sent nowhere', async ({ page }) => {
  await page.goto('/')
  await press(page, /made-up person/)
  await meet(page)
  await decide(page)
  await page.getByText('Put it in a calendar').click()
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save the day alone')])
  expect(download.suggestedFilename()).toBe('reminder.ics')
  const bytes = readFileSync((await download.path())!)
  expect(parseCalendar(bytes).inside.map(({ name }) => name)).toEqual(['VEVENT'])
  expect(bytes.toString('utf8')).not.toMatch(/statin|joan/i)
  const [inWords] = await Promise.all([page.waitForEvent('download'), press(page, 'Save it with the words')])
  expect(readFileSync((await inWords.path())!, 'utf8')).toMatch(/Statins/)
})
