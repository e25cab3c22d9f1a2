import { answerAll, chooseStatins, finishPreparing, prepareAtHome } from '../../src/commands/walk.ts'
import { expect, phone, test } from './closed-house.ts'

test.use({ viewport: phone })

test('what was told for one visit is not asked at the next, with or without a topic', async ({ page }) => {
  const first = await prepareAtHome(page)

  await page.goto('/')
  await page.getByRole('link', { name: /Get ready for a visit/ }).click()
  await page.getByRole('button', { name: /Get ready for a new visit as Joan/ }).click()
  await chooseStatins(page)
  const second = await answerAll(page, (question) => `Now on ${question}`)
  await finishPreparing(page)

  await page.goto('/')
  await page.getByRole('link', { name: /Get ready for a visit/ }).click()
  await page.getByRole('button', { name: /Get ready for a new visit as Joan/ }).click()
  await page.getByRole('button', { name: /Something else, or I am not sure/ }).click()
  const third = await answerAll(page, (question) => `Then on ${question}`)

  console.log(`asked at the first visit: ${first.join(' | ')}`)
  console.log(`asked at the second: ${second.join(' | ')}`)
  console.log(`asked at a third, with no topic: ${third.join(' | ')}`)
  // What belongs to one visit or one decision is new each time. Everything else was told once.
  const eachTime = ['What do you hope will come from this visit?', 'What would you like to ask?', 'How would you like this choice to be made?']
  const lasting = (questions: readonly string[]) => questions.filter((question) => !eachTime.includes(question))
  expect(lasting(second).filter((question) => first.includes(question))).toEqual([])
  expect(lasting(third).filter((question) => [...first, ...second].includes(question))).toEqual([])
  expect(first).toHaveLength(6)
})

test('my story shows what was told, and lets it be changed, taken back and erased', async ({ page }) => {
  await prepareAtHome(page, undefined, (question) => (/on your mind/.test(question) ? 'a worry of mine' : `On ${question}`))
  await page.goto('/')
  await page.getByRole('link', { name: /I have been here before/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Joan’s story' })).toBeVisible()

  const worry = page.getByRole('blockquote').filter({ hasText: 'a worry of mine' })
  await expect(worry).toBeVisible()
  await page.getByRole('button', { name: /Change What is on your mind/ }).click()
  await page.getByRole('button', { name: 'Change the words' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('a smaller worry')
  await page.getByRole('dialog').getByRole('button', { name: 'Keep these words' }).click()
  await expect(page.getByRole('blockquote').filter({ hasText: 'a smaller worry' })).toBeVisible()
  await expect(worry).toHaveCount(0)

  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, erase everything' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'It is erased' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing is kept here yet' })).toBeVisible()
})
