import type { Page } from '@playwright/test'

/** Told of every stop on a walk through the app, by the name of the place. */
export type AtStop = (name: string) => Promise<void>

/** Waits for the page with this heading. */
export async function arrived(page: Page, heading: RegExp | string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

/** Presses the first button of that name. */
export async function press(page: Page, name: RegExp | string): Promise<void> {
  await page.getByRole('button', { name }).first().click()
}

/** From the first screen to the first question, on one's own device. */
export async function startPreparing(page: Page, name: string, keep = true, address = ''): Promise<void> {
  await page.goto(`${address}/`)
  await page.getByRole('link', { name: /Get ready for a visit/ }).click()
  await arrived(page, 'Before we start')
  await page.getByRole('textbox', { name: /What would you like us to call you/ }).fill(name)
  await press(page, keep ? /This screen is mine/ : /It is not mine/)
  await arrived(page, 'What is this visit about?')
}

/** Chooses the topic on statins, at home. */
export async function chooseStatins(page: Page): Promise<void> {
  await press(page, /statin/i)
  await page.getByText('Question 1 of 6').waitFor()
}

/** The question on the screen, and its number. */
export async function questionNow(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText()
}

/** Answers the question on the screen with these words, or by picking where it is a choice among a few. */
export async function answer(page: Page, words: string): Promise<void> {
  const before = await questionNow(page)
  const box = page.getByRole('main').getByRole('textbox')
  if ((await box.count()) > 0) await box.fill(words)
  else await page.getByRole('radio').nth(1).check({ force: true })
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, before)
}

/** Answers every question that is asked, and tells which they were. */
export async function answerAll(page: Page, words: (question: string) => string, at?: AtStop): Promise<readonly string[]> {
  const asked: string[] = []
  while (await page.getByText(/^Question \d+ of \d+$/).isVisible()) {
    const question = await questionNow(page)
    asked.push(question)
    await at?.(`question-${asked.length}`)
    await answer(page, words(question))
  }
  return asked
}

/** From the cards to the end of getting ready; `atPreview` is done on the way, at the preview. */
export async function finishPreparing(page: Page, at?: AtStop, atPreview?: () => Promise<void>): Promise<void> {
  if (await page.getByRole('heading', { level: 1, name: /matters most to you\?$/ }).isVisible()) {
    await at?.('cards-most')
    await page.getByRole('radio').first().check({ force: true })
    await press(page, 'Next')
    await arrived(page, /could most easily wait/)
    await at?.('cards-could-wait')
    await page.getByRole('radio').last().check({ force: true })
    await press(page, 'Next')
    await arrived(page, 'Is this right for you now?')
    await at?.('cards-review')
    await press(page, /this is right/)
    await page.getByRole('button', { name: 'Show me the numbers' }).waitFor()
    await at?.('options-at-home')
    await press(page, 'Show me the numbers')
    await at?.('options-at-home-numbers')
    await press(page, 'Next')
  }
  await arrived(page, 'Who may see what you said?')
  await at?.('audience')
  await page.getByRole('radio', { name: /My GP team and the people I bring/ }).check({ force: true })
  await press(page, 'Next')
  await arrived(page, 'Is this what you want your GP to see?')
  await at?.('preview')
  await atPreview?.()
  await page.getByRole('button', { name: 'Ready', exact: true }).click()
  await arrived(page, 'You are ready')
  await at?.('ready')
}

/** The whole of getting ready, from the first screen. */
export async function prepareAtHome(page: Page, at?: AtStop, words: (question: string) => string = (question) => `About “${question}”: my own words.`, address = ''): Promise<readonly string[]> {
  await startPreparing(page, 'Joan', true, address)
  await at?.('topic-at-home')
  await chooseStatins(page)
  const asked = await answerAll(page, words, at)
  await finishPreparing(page, at)
  return asked
}

/** From "we are together now" to the sixty-second story, with just the two of them in the room, or those whom `others` adds. */
export async function meet(page: Page, at?: AtStop, others?: () => Promise<void>): Promise<void> {
  await arrived(page, /Please tell me your full name/)
  await at?.('person')
  await press(page, 'This is their story')
  await arrived(page, 'Who is in the room today?')
  await at?.('present')
  await others?.()
  // The way on stands last, at the bottom of the window.
  if (others) await page.getByRole('button', { name: /^(Go on|Start with the two of you)$/ }).last().click()
  else await press(page, 'The two of you')
  await page.getByText(/Start with their own words/).waitFor()
  await at?.('story')
}

/** From the story to a settled plan: the group, the option, the copy. */
export async function decide(page: Page, at?: AtStop): Promise<void> {
  await press(page, /About 10 in 100/)
  await arrived(page, /side by side/)
  await at?.('options')
  await press(page, /Choose C/)
  await arrived(page, 'Our plan')
  await at?.('plan')
}
