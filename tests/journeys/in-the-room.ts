import { expect, type Page } from '@playwright/test'
import type { AtStop } from '../../src/commands/walk.ts'

async function press(page: Page, name: RegExp | string): Promise<void> {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).first().click()
}

async function arrived(page: Page, heading: RegExp | string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

async function atTheStory(page: Page): Promise<void> {
  await page.getByText(/Start with their own words/).waitFor()
}

/** Says that the two are here, and nobody else. */
export async function theTwo(page: Page): Promise<void> {
  await press(page, 'The two of you')
  await atTheStory(page)
}

/** Says that somebody of the family is here as well. */
export async function withFamily(page: Page, name: string): Promise<void> {
  await press(page, 'Family or friend')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('textbox', { name: /What they are to you/ }).fill('daughter')
  await press(page, 'Go on')
  await atTheStory(page)
}

/** Says that somebody came in or went out; who is here is asked anew. */
export async function theRoomChanged(page: Page): Promise<void> {
  await talk(page, 'Your story')
  await atTheStory(page)
  await press(page, 'Who is here has changed')
  await arrived(page, 'Who is in the room today?')
}

/** Goes to one of the four talks, and is there: the page before stands until the next one is drawn. */
export async function talk(page: Page, name: 'Your story' | 'There is a choice' | 'Options' | 'Decide and plan'): Promise<void> {
  const step = page.getByRole('navigation', { name: 'Parts of this talk' }).getByRole('button', { name })
  await step.click()
  await expect(step).toHaveAttribute('aria-current', 'step')
}

/** Through every talk and every way out, with all that opens on the way opened; ends on the plan. */
export async function everyTalk(page: Page, at: AtStop): Promise<void> {
  await talk(page, 'Your story')
  await atTheStory(page)
  await at('story')
  await press(page, 'Talk about something else first')
  await arrived(page, 'What shall we talk about today?')
  await at('agenda')
  await talk(page, 'There is a choice')
  await at('choice')
  await talk(page, 'Your story')
  await press(page, /About 10 in 100/)
  await everyOption(page, at)
  await press(page, 'Talk it through first')
  await at('outcome')
  await everyEnding(page, at)
}

async function everyOption(page: Page, at: AtStop): Promise<void> {
  await arrived(page, /side by side/)
  await at('options')
  const fit = page.getByRole('button', { name: /How does each fit|Hide how each fits/ }).first()
  if ((await fit.getAttribute('aria-expanded')) === 'false') await fit.click()
  await at('fit')
  await press(page, 'Change')
  await at('values')
  await press(page, 'Done')
}

async function everyEnding(page: Page, at: AtStop): Promise<void> {
  await arrived(page, /Where have we got to/)
  await press(page, /We see it differently/)
  await at('differ')
  await talk(page, 'Options')
  await press(page, /Choose C/)
  await arrived(page, 'Our plan')
  await page.getByText('Read the text').click()
  await at('plan')
  await press(page, /Take it home/)
  await arrived(page, 'Take it home')
  await at('take home')
  await press(page, 'Not the right tool today')
  await at('not used')
  await talk(page, 'Decide and plan')
  await press(page, /On to the end/)
  await arrived(page, 'Before you go')
  await at('close')
  await talk(page, 'Decide and plan')
  await arrived(page, 'Our plan')
}

/** Copies the text for the record, and gives what comes out where it is pasted. */
export async function copyTheRecord(page: Page): Promise<string> {
  await press(page, /^Copy( again)?$/)
  await page.getByText('Copied. Paste it into the record now.').waitFor()
  return whatWasCopied(page)
}

/** What lies on the clipboard, as it comes out where it is pasted. */
export async function whatWasCopied(page: Page): Promise<string> {
  const record = await page.context().newPage()
  await record.setContent('<textarea></textarea>')
  await record.locator('textarea').focus()
  await record.keyboard.press('Control+V')
  const pasted = await record.locator('textarea').inputValue()
  await record.close()
  return pasted
}

/** Adds something of the person's to what is to be talked about. */
export async function addToAgenda(page: Page, words: string): Promise<void> {
  await talk(page, 'Your story')
  await press(page, 'Talk about something else first')
  await page.getByRole('textbox', { name: 'What would you like to talk about?' }).fill(words)
  await press(page, 'Add to the list')
  await page.getByRole('listitem').filter({ hasText: words }).waitFor()
}

/** Says, over the options, what matters in the person's own words. */
export async function sayWhatMatters(page: Page, words: string): Promise<void> {
  await talk(page, 'Options')
  await press(page, 'Change')
  await page.getByRole('dialog').getByRole('textbox').fill(words)
  await press(page, 'Keep these words')
  await page.getByRole('dialog').getByText(words).first().waitFor()
  await press(page, 'Done')
}
