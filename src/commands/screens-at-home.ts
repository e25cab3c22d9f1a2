import type { Page } from '@playwright/test'
import { answer, answerAll, arrived, chooseStatins, finishPreparing, prepareAtHome, press, startPreparing, type AtStop } from './walk.ts'

const everyOther = (question: string) => `About “${question}”: my own words.`

/** Before anything is told: the doors, who it is about, nothing kept, and the pages outside the app. */
export async function beginning(page: Page, at: AtStop): Promise<void> {
  await page.goto('/')
  await arrived(page, /What matters to you/)
  await at('welcome')
  await press(page, 'Display')
  await page.getByRole('dialog').waitFor()
  await at('display-menu')
  await press(page, 'Done')
  await page.goto('/story')
  await arrived(page, 'Nothing is kept here yet')
  await at('nothing-kept')
  await press(page, 'Get ready for a visit')
  await arrived(page, 'Before we start')
  await at('start')
  await page.getByRole('radio', { name: 'My child' }).check({ force: true })
  await at('start-child')
  await page.getByRole('radio', { name: /Someone I help/ }).check({ force: true })
  await page.getByRole('radio', { name: /as family or carer/ }).check({ force: true })
  await page.getByText(/full name and date of birth/).click()
  await at('start-someone-else')
  await page.goto('/away.html')
  await at('away')
  await page.goto('/404.html')
  await at('no-such-page')
}

/** Somebody comes back, and somebody else uses the same device. */
export async function comingBack(page: Page, at: AtStop): Promise<void> {
  await startPreparing(page, 'Joan')
  await page.goto('/')
  await page.getByRole('link', { name: /Get ready for a visit/ }).click()
  await arrived(page, 'Welcome back')
  await at('welcome-back')
  await press(page, /somebody else/)
  await arrived(page, 'Before we start')
  await at('start-screen-known')
  await page.getByRole('radio', { name: 'My child' }).check({ force: true })
  await page.getByRole('textbox', { name: /like to be called/ }).fill('Sam')
  await press(page, 'Go on')
  await arrived(page, 'What is this visit about?')
  await chooseStatins(page)
  await at('question-about-a-child')
  await page.goto('/')
  await page.getByRole('link', { name: /We are together now/ }).click()
  await arrived(page, 'Whose visit is this?')
  await at('whose-visit')
}

/** Getting ready at home, for the first time. */
export async function gettingReady(page: Page, at: AtStop): Promise<void> {
  await startPreparing(page, 'Joan')
  await at('topic-at-home')
  await chooseStatins(page)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await at('question-empty')
  await press(page, 'No, stay here')
  await page.getByText('Pick phrases').click()
  await page.getByRole('checkbox').first().check({ force: true })
  await at('question-phrases')
  await page.getByText('Write it').click()
  await answerAll(page, everyOther, at)
  await finishPreparing(page, at, async () => {
    await press(page, / Change /)
    await press(page, /^Take it back/)
    await page.getByRole('dialog').waitFor()
    await at('preview-take-back')
    await page.getByRole('dialog').getByRole('button', { name: 'No, keep them' }).last().click()
    const only = page.getByRole('radio', { name: 'Only me' }).last()
    if (!(await only.isVisible())) await page.getByRole('button', { name: / Change /, expanded: false }).last().click()
    await only.click({ force: true })
    await at('preview-only-me')
  })
}

/** What a person meets who tells more, and comes back after more than a year. */
export async function lookingBack(page: Page, at: AtStop): Promise<void> {
  await prepareAtHome(page)
  await press(page, 'I have more to say')
  await page.getByText(/^Question \d+ of \d+$/).waitFor()
  while (!(await page.getByText(/You can skip this\./).isVisible())) await answer(page, 'something more')
  await at('question-tender')

  await tellTwoNames(page)
  await page.clock.setSystemTime(Date.now() + 800 * 24 * 60 * 60 * 1000)
  await page.goto('/')
  await page.getByRole('link', { name: /Get ready for a visit/ }).click()
  await press(page, /Get ready for a new visit/)
  await press(page, /statin/i)
  await arrived(page, /You told us both/)
  await at('contradiction')
  await press(page, /This one is right/)
  await arrived(page, 'Is this still true?')
  await at('still-true')
  await press(page, 'It has changed')
  await at('question-changed')
}

/** Two windows of my story, in each of which the name is changed: both names stand. */
async function tellTwoNames(page: Page): Promise<void> {
  const windows = [page, await page.context().newPage()]
  for (const each of windows) {
    await each.goto('/story')
    await arrived(each, /story$/)
    await each.getByRole('button', { name: / Change / }).first().waitFor()
  }
  for (const each of windows) {
    const item = each.locator('div', { has: each.getByRole('heading', { level: 3, name: 'Name to use' }) }).last()
    await item.getByRole('button', { name: / Change / }).click()
    await each.getByRole('button', { name: 'Change the words' }).filter({ visible: true }).first().click()
  }
  // Both began with the same words; what the first one keeps must not take from the second what is being written there.
  for (const [index, each] of windows.entries()) {
    await each.getByRole('dialog').getByRole('textbox').fill(['Joanie', 'Mrs Whitfield'][index]!)
    await each.getByRole('dialog').getByRole('button', { name: 'Keep these words' }).click()
    await each.getByText(['Joanie', 'Mrs Whitfield'][index]!).first().waitFor()
  }
  await windows[1]!.close()
}

/** Everything that was told, and what can be done with it. */
export async function myStory(page: Page, at: AtStop): Promise<void> {
  await prepareAtHome(page)
  await page.goto('/story')
  await arrived(page, 'Joan’s story')
  await at('my-story')
  await press(page, / Change /)
  await at('my-story-open')
  await press(page, 'Change the words')
  await at('my-story-change')
  await page.getByRole('dialog').getByRole('button', { name: 'No, keep them' }).first().click()
  await press(page, 'Take it back')
  await at('my-story-take-back')
  await page.getByRole('dialog').getByRole('button', { name: 'No, keep them' }).last().click()
  await press(page, 'Erase everything')
  await at('my-story-erase')
}

/** The blank sheets to print for when nothing works: the list, one to get ready on, and one to decide on. */
export async function onPaper(page: Page, at: AtStop): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: /Print blank sheets/ }).click()
  await arrived(page, 'Sheets to print')
  await at('sheets')
  await press(page, 'Getting ready for a visit')
  await arrived(page, 'Getting ready for a visit')
  await at('sheet-to-get-ready')
  await press(page, 'Other sheets')
  await press(page, /Sore throat/)
  await arrived(page, 'Deciding side by side')
  await page.getByRole('radio', { name: 'Score 4 or 5' }).check({ force: true })
  await at('sheet-to-decide')
}
