import { meet, press } from '../../src/commands/walk.ts'
import { desk, expect, test } from './closed-house.ts'
import { copyTheRecord, everyTalk, talk } from './in-the-room.ts'
import { givenAway, wordsOnPaper } from './what-is-shown.ts'

const byClaire = 'numbat, as Claire sees it'
const doubtOfClaire = 'quoll, a doubt of Claire’s'
const alone = 'okapi, said with the door closed'
const halfWritten = 'tapir, still in the box'

test.use({ viewport: desk, permissions: ['clipboard-write'] })

test('what family said is put away while the person is alone, and what is said then stays alone when they are back', async ({ page }) => {
  const found: string[] = []
  const lookOutFor = (words: readonly string[]) => async (stop: string) => {
    const paper = stop === 'plan' || stop === 'close' ? await wordsOnPaper(page) : ''
    found.push(...(await givenAway(page, words)).map((each) => `${stop}: ${each}`), ...words.filter((each) => paper.includes(each)).map((each) => `${stop}: ${each}, on paper`))
  }

  await page.goto('/')
  await press(page, /made-up person/)
  await meet(page, undefined, async () => {
    await press(page, 'Family or friend')
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Claire')
  })
  await talk(page, 'Decide and plan')
  await page.getByRole('textbox', { name: 'What Claire (family) thinks' }).fill(byClaire)
  await lookOutFor([byClaire])('not agreed')
  expect(found.filter((each) => !/in the (written|markup|accessibility|print)$/.test(each))).toEqual([])
  found.length = 0

  await talk(page, 'Your story')
  await lookOutFor([byClaire])('not agreed, elsewhere')
  expect(found).toEqual([])
  await talk(page, 'Decide and plan')
  await press(page, 'Look at it together')
  await page.getByRole('checkbox', { name: /agrees that this is written down/ }).check({ force: true })
  await page.getByText('Write down a doubt').click()
  await page.getByRole('radio', { name: 'Claire (family)' }).check({ force: true })
  await page.getByRole('textbox', { name: 'In their own words', exact: true }).fill(doubtOfClaire)
  await page.getByRole('checkbox', { name: /agrees that this is written down/ }).last().check({ force: true })
  await press(page, 'Write it down')
  await talk(page, 'Your story')
  await expect(page.getByText(byClaire)).toBeVisible()

  await press(page, 'The two of you alone')
  await page.getByText('The two of you, alone.').waitFor()
  await everyTalk(page, lookOutFor([byClaire, doubtOfClaire]))
  expect(found).toEqual([])
  expect(await copyTheRecord(page)).not.toContain(byClaire)
  await page.getByText('Add a step').click()
  await page.getByRole('textbox', { name: 'What is the step?' }).fill(alone)
  await press(page, 'Add it')
  await expect(page.getByText(alone).first()).toBeVisible()
  await press(page, 'Change this')
  await press(page, 'What does my GP think?')
  await page.getByRole('textbox', { name: 'What GP team thinks' }).fill(halfWritten)
  // As a finger does it on some devices: the box keeps the focus.
  await page.getByRole('button', { name: 'Ask Claire back in' }).dispatchEvent('click')
  await page.getByText('The two of you, alone.').waitFor({ state: 'detached' })

  await lookOutFor([alone, halfWritten])('back')
  await everyTalk(page, lookOutFor([alone, halfWritten]))
  expect(found).toEqual([])
  const record = await copyTheRecord(page)
  expect([byClaire, doubtOfClaire, alone, halfWritten].filter((each) => record.includes(each))).toEqual([byClaire, doubtOfClaire])
})
