import type { Page } from '@playwright/test'
import { expect } from './closed-house.ts'
import { everyWordIn, topicIn, wordsIn } from './words-in.ts'

export const urdu = wordsIn('ur')

/** Presses the first button whose name begins with what the app says here in Urdu. */
export async function press(page: Page, ...said: Parameters<typeof urdu>): Promise<void> {
  await pressNamed(page, urdu(...said))
}

/** Presses the first button whose name begins so. */
export async function pressNamed(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: beginningWith(name) }).first().click()
}

/** Waits for the page of this heading. */
export async function arrived(page: Page, ...said: Parameters<typeof urdu>): Promise<void> {
  await page.getByRole('heading', { level: 1, name: urdu(...said) }).waitFor()
}

/** A letter of the other direction is set apart by marks that nobody sees: they may stand around any word. */
function beginningWith(words: string): RegExp {
  const marks = '[\u2066-\u2069\u200e\u200f]*'
  return new RegExp(`^${[...words].map((letter) => marks + letter.replace(/[.*+?^${}()|[\]\\]/, String.raw`\$&`)).join('')}`)
}

/** The whole of getting ready in Urdu, from the first screen; tells which questions were asked. */
export async function prepareInUrdu(page: Page, topic: string, words: (question: string) => string): Promise<readonly string[]> {
  await page.goto('/ur')
  await page.getByRole('link', { name: beginningWith(urdu('welcome', 'prepare')) }).click()
  await arrived(page, 'start', 'heading')
  await page.getByRole('textbox', { name: urdu('start', 'call-me') }).fill('نسرین')
  await press(page, 'start', 'screen.mine')
  await arrived(page, 'prepare', 'topic.heading')
  await pressNamed(page, topicIn('ur', topic)('topic.title'))
  const asked = await answerAll(page, words)
  await putInOrder(page)
  await arrived(page, 'prepare', 'audience.heading')
  await noneInEnglish(page)
  await page.getByRole('radio').nth(1).check({ force: true })
  await press(page, 'prepare', 'audience.next')
  await arrived(page, 'prepare', 'preview.heading')
  await noneInEnglish(page)
  await press(page, 'prepare', 'preview.ready')
  await arrived(page, 'prepare', 'ready.heading')
  await noneInEnglish(page)
  return asked
}

async function answerAll(page: Page, words: (question: string) => string): Promise<readonly string[]> {
  const asked: string[] = []
  const heading = page.getByRole('heading', { level: 1 })
  await page.getByText(urdu('prepare', 'asking.progress', { number: 1, total: 6 })).waitFor()
  while (await page.getByText(urdu('prepare', 'asking.progress', { number: asked.length + 1, total: 6 })).isVisible()) {
    const question = await heading.innerText()
    asked.push(question)
    await noneInEnglish(page)
    const box = page.getByRole('main').getByRole('textbox')
    if ((await box.count()) > 0) await box.fill(words(question))
    else await page.getByRole('radio').nth(1).check({ force: true })
    await page.getByRole('button', { name: urdu('prepare', 'asking.next'), exact: true }).click()
    await expect(heading).not.toHaveText(question)
  }
  return asked
}

async function putInOrder(page: Page): Promise<void> {
  for (const [stage, radio] of [['most', 'first'], ['could-wait', 'last']] as const) {
    await arrived(page, 'prepare', `cards.${stage}`)
    await noneInEnglish(page)
    await page.getByRole('radio')[radio]().check({ force: true })
    await press(page, 'prepare', 'cards.next')
  }
  await arrived(page, 'prepare', 'cards.review')
  await noneInEnglish(page)
  await press(page, 'prepare', 'cards.done')
  await press(page, 'prepare', 'options.numbers')
  await noneInEnglish(page)
  await press(page, 'prepare', 'options.next')
}

/** From "we are together now" to the story, with just the two of them in the room. */
export async function meetInUrdu(page: Page): Promise<void> {
  await press(page, 'prepare', 'ready.together')
  await arrived(page, 'together', 'person.heading')
  await noneInEnglish(page)
  await press(page, 'together', 'person.right')
  await arrived(page, 'together', 'present.heading')
  await noneInEnglish(page)
  await press(page, 'together', 'present.two')
  await page.getByText(urdu('together', 'story.opener')).waitFor()
}

const english = everyWordIn('en-GB')
const same = everyWordIn('ur')

/** Says that nothing of what the app or a topic says in English is left on the page, to be read or to be heard. */
export async function noneInEnglish(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const said: string[] = []
    while (texts.nextNode()) if (!texts.currentNode.parentElement?.closest('script, style, [data-face=system]')) said.push(texts.currentNode.nodeValue ?? '')
    for (const element of document.querySelectorAll('[aria-label],[title],[placeholder]')) said.push(...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''))
    return said.map((each) => each.trim())
  })
  expect(found.length).toBeGreaterThan(5)
  expect(found.filter((each) => english.has(each) && !same.has(each))).toEqual([])
}
