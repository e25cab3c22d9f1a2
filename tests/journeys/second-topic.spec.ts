import type { Page } from '@playwright/test'
import { answerAll, chooseStatins, finishPreparing, meet, startPreparing, type AtStop } from '../../src/commands/walk.ts'
import { desk, expect, phone, test } from './closed-house.ts'

/** Chooses the topic on sore throats, at home, and waits for the first question or what was told. */
async function chooseThroat(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Sore throat/ }).first().click()
  await page.getByText(/^Question 1 of \d/).waitFor()
}

/** From the first screen to the sixty-second story, with just the two of them in the room. */
async function prepareAndMeet(page: Page, words: (question: string) => string, at?: AtStop): Promise<readonly string[]> {
  await startPreparing(page, 'Joan')
  await chooseThroat(page)
  const asked = await answerAll(page, words)
  await finishPreparing(page, at)
  await page.getByRole('button', { name: 'We are together now' }).click()
  await meet(page, at)
  return asked
}

/** Passes the gate with the score that the GP picked after examining. */
async function pickScore(page: Page, score: string): Promise<void> {
  await page.getByRole('button', { name: score, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Three ways forward, side by side' }).waitFor()
}

const choose = (page: Page, letter: string) => page.getByRole('button', { name: new RegExp(`^Choose ${letter}`) }).click()
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

for (const [name, viewport] of Object.entries({ phone, desk })) {
  test.describe(name, () => {
    test.use({ viewport, permissions: ['clipboard-write'] })

    test('a sore throat is told at home, read against the numbers, decided and copied', async ({ page }) => {
      const own = 'I sing on Saturday.\n  I cannot let the choir down.'
      const asked = await prepareAndMeet(page, (question) => (/matters most/.test(question) ? own : `On ${question}`))
      expect(asked).toHaveLength(6)
      await expect(page.getByRole('blockquote').filter({ hasText: 'the choir' }).first()).toHaveText(own, { useInnerText: true })

      await pickScore(page, 'Score 4 or 5')
      const grid = page.getByRole('region', { name: 'The options, side by side' })
      for (const number of ['about 66', 'about 45', '27', '38']) await expect(grid).toContainText(number)
      await expect(grid).toContainText('NICE says to consider an antibiotic now, or a back-up prescription.')
      await choose(page, 'B')

      await expect(heading(page)).toHaveText('Our plan')
      await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: /^Agree from which day to use it/ }).first()).toBeVisible()
      await page.evaluate(() => {
        const copied = { text: '' }
        Object.assign(window, { copied })
        navigator.clipboard.writeText = (text) => {
          copied.text = text
          return Promise.resolve()
        }
      })
      await page.getByRole('button', { name: 'Copy', exact: true }).click()
      await expect(page.getByText('Copied', { exact: false }).first()).toBeVisible()
      const text = await page.evaluate(() => (window as unknown as { copied: { text: string } }).copied.text)
      for (const part of [own, 'DRAFT', 'Sore throat', 'people with a FeverPAIN score of 4 or 5', 'A about 66, B not known, C about 45', 'A 27, B 27, C 38', 'Call 999 for trouble breathing']) expect(text).toContain(part)
      const inAWeek = await page.evaluate(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.now() + 7 * 86_400_000))
      expect(text).toContain(`Review ${inAWeek}`)
    })
  })
}

test.describe('the score', () => {
  test.use({ viewport: desk })

  test('brings guidance into view and locks nothing: choosing against it asks the clinician why', async ({ page }) => {
    await prepareAndMeet(page, (question) => `On ${question}`)
    await pickScore(page, 'Score 0 or 1')
    for (const letter of ['B', 'C']) {
      await choose(page, letter)
      await expect(heading(page)).toHaveText('Guidance says something else here')
      await expect(page.getByRole('main').getByText(/^Chosen: .* NICE says to offer no antibiotic prescription, so no back-up one/)).toBeVisible()
      await page.getByRole('button', { name: /Options/ }).first().click()
    }
    await choose(page, 'C')
    await page.getByRole('button', { name: 'Very unwell today' }).click()
    await expect(heading(page)).toHaveText('Our plan')
    await page.getByText('Read the text').click()
    await expect(page.getByRole('region', { name: 'Text for the record' })).toContainText('Chosen because very unwell.')
  })

  test('changes how likely strep is, and none of the other numbers; not scored is not low', async ({ page }) => {
    await prepareAndMeet(page, (question) => `On ${question}`)
    await page.getByRole('button', { name: 'Not scored', exact: true }).click()
    const grid = page.getByRole('region', { name: 'The options, side by side' })
    const more = page.getByRole('region', { name: 'More outcomes' })
    await page.getByText('More outcomes').first().click()
    const likely = more.getByRole('listitem').filter({ hasText: /^Score/ })
    await expect(likely).toHaveText(Array(3).fill(['Score 0 or 1: 13 to 18 in 100, whatever you choose.', 'Score 2 or 3: 34 to 40 in 100, whatever you choose.', 'Score 4 or 5: 62 to 65 in 100, whatever you choose.']).flat())
    const large = () => grid.locator('[data-evidence] , b').filter({ hasText: /^(about )?\d+$/ }).allInnerTexts()
    const unscored = await large()
    expect(unscored.length).toBeGreaterThan(0)
    await choose(page, 'C')
    await expect(heading(page)).toHaveText('Our plan')
    await page.getByRole('button', { name: /Options/ }).first().click()

    const scores: Readonly<Record<string, string>> = { 'Score 0 or 1': '13 to 18 in 100', 'Score 2 or 3': '34 to 40 in 100', 'Score 4 or 5': '62 to 65 in 100' }
    for (const [score, said] of Object.entries(scores)) {
      await page.getByRole('button', { name: /What is the FeverPAIN score, after examining\?$/ }).click()
      await page.getByRole('dialog').getByRole('button', { name: score, exact: true }).click()
      if (!(await more.isVisible())) await page.getByText('More outcomes').first().click()
      await expect(more).toContainText(said)
      await expect(likely).toHaveCount(0)
      expect(await large()).toEqual(unscored)
    }
  })
})

test.describe('told once, across topics', () => {
  test.use({ viewport: phone })

  test('what was told for statins is known for the sore throat: no question twice, and the same card', async ({ page }) => {
    const own = 'Thursdays with my granddaughter.'
    await startPreparing(page, 'Joan')
    await chooseStatins(page)
    const first = await answerAll(page, (question) => (/matters most/.test(question) ? own : `On ${question}`))
    await heading(page).filter({ hasText: 'matters most to you?' }).waitFor()
    if (!(await page.getByRole('radio', { name: 'Take fewer medicines' }).isVisible())) await page.getByRole('button', { name: 'Show more cards' }).click()
    await page.getByRole('radio', { name: 'Take fewer medicines' }).check({ force: true })
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('radio').last().check({ force: true })
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: /this is right/ }).click()
    await page.getByRole('button', { name: 'Next' }).click()
    await finishPreparing(page)

    await page.goto('/')
    await page.getByRole('link', { name: /Get ready for a visit/ }).click()
    await page.getByRole('button', { name: /Get ready for a new visit as Joan/ }).click()
    await chooseThroat(page)
    const second = await answerAll(page, (question) => `Now on ${question}`)
    console.log(`asked for statins: ${first.join(' | ')}`)
    console.log(`asked for the sore throat: ${second.join(' | ')}`)
    const eachTime = ['What do you hope will come from this visit?', 'What would you like to ask?', 'How would you like this choice to be made?']
    expect(second.filter((question) => first.includes(question) && !eachTime.includes(question))).toEqual([])

    const cards = page.getByRole('main').getByRole('radio')
    await heading(page).filter({ hasText: 'matters most to you?' }).waitFor()
    await expect(page.getByRole('radio', { name: own })).toBeAttached()
    await expect(page.getByRole('radio', { name: 'Take fewer medicines' })).toBeAttached()
    await expect(page.getByRole('radio', { name: 'Feel better sooner' })).toBeAttached()
    expect(await cards.count()).toBeLessThanOrEqual(8)
    await page.getByRole('radio', { name: 'Take fewer medicines' }).check({ force: true })
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('radio').last().check({ force: true })
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: /this is right/ }).click()
    await page.getByRole('button', { name: 'Next' }).click()
    await finishPreparing(page)

    await page.getByRole('button', { name: 'We are together now' }).click()
    await meet(page)
    await expect(page.getByRole('blockquote').filter({ hasText: own }).first()).toBeVisible()
    await pickScore(page, 'Not scored')
    await expect(page.getByText('Take fewer medicines').first()).toBeVisible()
    await page.getByRole('button', { name: 'How does each fit?' }).click()
    await expect(page.getByText('You put taking fewer medicines first.')).toBeVisible()
    await expect(page.getByText('No antibiotic is added.')).toBeVisible()
  })
})

test.describe('a child', () => {
  test.use({ viewport: phone })

  test('has a story of their own: the words are the child’s, whoever typed them', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: /Get ready for a visit/ }).click()
    await page.getByRole('radio', { name: 'My child' }).check({ force: true })
    await page.getByRole('textbox', { name: 'Your name, and what you are to them' }).fill('Ann, mum')
    await page.getByRole('textbox', { name: /What do they like to be called/ }).fill('Mia')
    await page.getByRole('button', { name: /This screen is mine/ }).click()
    await chooseThroat(page)
    await expect(page.getByText('What did Mia say? Write those words, not yours.', { exact: false })).toBeVisible()
    const own = 'I want to go to Zoe’s party.'
    await answerAll(page, (question) => (/matters most/.test(question) ? own : `On ${question}`))
    await finishPreparing(page)
    await page.getByRole('button', { name: 'We are together now' }).click()
    await meet(page)
    await expect(page.getByRole('blockquote').filter({ hasText: own }).first()).toBeVisible()
    await expect(page.getByText('Is a child under 5 with a fever: use the pathway for fever')).toBeVisible()
    await pickScore(page, 'Score 2 or 3')
    await choose(page, 'A')
    await expect(heading(page)).toHaveText('Our plan')
    await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'or a child worries you' }).first()).toBeVisible()
    await page.getByText('Read the text').click()
    await expect(page.getByRole('region', { name: 'Text for the record' })).toContainText(`"${own}" (typed by Ann, mum)`)
  })
})
