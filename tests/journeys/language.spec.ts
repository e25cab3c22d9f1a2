import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as openHouse, type Page } from '@playwright/test'
import { chooseStatins, decide, meet, press, startPreparing } from '../../src/commands/walk.ts'
import { expect, phone, desk, test } from './closed-house.ts'
import { topicIn, wordsIn } from './words-in.ts'

const urdu = wordsIn('ur')
const english = wordsIn('en-GB')
const statins = { urdu: topicIn('ur'), english: topicIn('en-GB') }

/** Changes the language by the globe in the bar. */
async function speak(page: Page, from: typeof urdu, to: 'English' | 'اردو'): Promise<void> {
  await page.getByRole('button', { name: from('common', 'language.button').replace('{{now}}', '') }).click()
  await page.getByRole('dialog').getByRole('radio', { name: new RegExp(`^${to}(?! \\+)`) }).click({ force: true })
  const next = to === 'English' ? english : urdu
  await page.getByRole('dialog').getByRole('button', { name: next('common', 'language.done') }).click()
}

test.describe('at home', () => {
  test.use({ viewport: phone })

  test('the language changes in the middle of a question, and neither place nor typed words are lost', async ({ page }) => {
    await startPreparing(page, 'Joan')
    await chooseStatins(page)
    const [question, box] = [page.getByRole('heading', { level: 1 }), page.getByRole('main').getByRole('textbox')]
    await expect(question).toHaveText(english('concepts', 'prompt.what-matters'))
    await box.fill('  My own words,\nas I put them ')

    await speak(page, english, 'اردو')
    await expect(question).toHaveText(urdu('concepts', 'prompt.what-matters'))
    await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(box).toHaveValue('  My own words,\nas I put them ')
    expect(new URL(page.url()).pathname).toBe('/ur/prepare/asking')
    await expect(page).toHaveTitle(urdu('common', 'title.start'))

    await page.getByText(urdu('common', 'saving.saved')).waitFor()
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(urdu('welcome', 'heading'))
    expect(new URL(page.url()).pathname).toBe('/ur')
    await page.getByRole('link', { name: urdu('welcome', 'prepare') }).click()
    await page.getByRole('button', { name: urdu('start', 'carry-on', { name: 'Joan' }) }).click()
    await expect(box).toHaveValue('  My own words,\nas I put them ')
    await speak(page, urdu, 'English')
    await expect(question).toHaveText(english('concepts', 'prompt.what-matters'))
    expect(new URL(page.url()).pathname).toBe('/prepare/asking')
  })

  test('the browser’s own way back is one place back, however often the language changed', async ({ page }) => {
    await startPreparing(page, 'Joan')
    await chooseStatins(page)
    await speak(page, english, 'اردو')
    await speak(page, urdu, 'English')
    await speak(page, english, 'اردو')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(urdu('prepare', 'topic.heading'))
    expect(new URL(page.url()).pathname).toBe('/ur/prepare/topic')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(urdu('welcome', 'heading'))
    expect(new URL(page.url()).pathname).toBe('/ur')
  })
})

test.describe('in the room', () => {
  test.use({ viewport: desk })

  test('the visit that is in memory alone goes on in the other language, with its topic', async ({ page }) => {
    await page.goto('/')
    await press(page, english('welcome', 'made-up'))
    await meet(page)
    await decide(page)
    await page.getByRole('button', { name: english('together', 'frame.step.options') }).first().click()
    await page.getByRole('main').getByText(statins.english('option.atorvastatin.name')).first().waitFor()

    await speak(page, english, 'اردو')
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(urdu('options', 'heading.3'))
    await expect(main.getByRole('heading', { level: 2, name: statins.urdu('option.atorvastatin.name') })).toBeVisible()
    await expect(page.getByText(urdu('common', 'nothing-kept.made-up'))).toBeVisible()
    await expect(main).toContainText('1,000 میں سے 75')
    await expect(main).not.toContainText(/[٠-٩۰-۹]/)
    await page.getByRole('button', { name: urdu('together', 'frame.step.plan') }).first().click()
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(urdu('plan', 'plan.heading'))
    await expect(main.getByText(statins.urdu('option.atorvastatin.name')).first()).toBeVisible()
  })
})

// Its own face was never fetched, and the browser says so aloud: a face of the device stands in for it.
openHouse('a language that was never opened is there with no network', async ({ page, context }) => {
  await page.goto('/')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await context.setOffline(true)
  await page.getByRole('link', { name: 'اردو' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(urdu('welcome', 'heading'))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(urdu('welcome', 'heading'))
})

test('the language that is made up for developing is in no build', async ({ request }) => {
  const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|html)$/.test(file))
  expect(built.length).toBeGreaterThan(10)
  expect(built.filter((file) => readFileSync(join('dist', file), 'utf8').includes('⟦'))).toEqual([])
  expect((await request.get('/xx')).status()).toBe(404)
})
