import type { Page } from '@playwright/test'
import { speak } from '../../src/commands/in-language.ts'
import { arrived, meet, press } from '../../src/commands/walk.ts'
import { desk, expect, phone, test } from './closed-house.ts'
import { whatWasCopied } from './in-the-room.ts'
import { wordsIn } from './words-in.ts'

const urdu = wordsIn('ur')
const english = wordsIn('en-GB')

for (const [name, viewport] of Object.entries({ desk, phone })) {
  test.describe(name, () => {
    test.use({ viewport, permissions: ['clipboard-read', 'clipboard-write'] })

    test('with an interpreter, every screen stands in two languages, line by line, with the same digits', async ({ page }) => {
      await page.goto('/')
      await press(page, /made-up person/)
      await meetWithInterpreter(page)
      await checked(page, 'story')
      await press(page, /Is there something else/)
      await arrived(page, /What shall we talk about/)
      await checked(page, 'agenda')
      await press(page, /There is a choice/)
      await arrived(page, /There is a choice/)
      await checked(page, 'choice')
      await press(page, /Your story/)
      await press(page, /About 10 in 100/)
      await arrived(page, /side by side/)
      await everythingOnTheOptions(page)
      await press(page, /Talk it through first/)
      await arrived(page, /Where have we got to/)
      for (const tile of [/Not yet/, /We see it differently/, /I would like you to decide/]) {
        await page.getByRole('main').getByRole('button', { name: tile }).first().click()
        await checked(page, `outcome: ${tile.source}`)
      }
      await page.getByRole('main').getByRole('button', { name: /Take a statin each day/ }).first().click()
      await arrived(page, /Our plan/)
      await page.getByText('How sure are you that you can do this?').first().click()
      await checked(page, 'plan')
      await page.getByRole('button', { name: new RegExp(`${english('plan', 'record.copy')}$`) }).first().click()
      await page.getByText(english('plan', 'record.copied')).waitFor()
      const record = await whatWasCopied(page)
      expect(record).toContain(english('summary', 'title'))
      expect(record).toContain('I want strong legs for the allotment')
      expect(record).not.toMatch(/\p{Script=Arabic}/u)
      await press(page, /Take it home/)
      await arrived(page, /Take it home/)
      await checked(page, 'take home')
      await press(page, /Not the right tool today/)
      await arrived(page, /right tool today/)
      await checked(page, 'not used')
      await press(page, /Decide and plan/)
      await page.emulateMedia({ media: 'print' })
      await checked(page, 'paper', 'article')
      await page.emulateMedia({ media: null })
      await press(page, /On to the end/)
      await arrived(page, /Before you go/)
      await checked(page, 'close')
      await press(page, /Finish/)
      await arrived(page, /This visit has ended/)
      await checked(page, 'ended')

      await press(page, /Another person/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(english('welcome', 'heading'))
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(english('welcome', 'heading'))
    })
  })
}

test('a second language is offered side by side alone, and goes when it is taken away', async ({ page }) => {
  await page.goto('/')
  expect(await speak(page, 'اردو + English')).toBe(false)
  await press(page, /made-up person/)
  await meet(page)
  expect(await speak(page, 'اردو + English')).toBe(true)
  await expect(page.getByRole('navigation').getByText(urdu('together', 'frame.step.plan'))).toBeVisible()
  await expect(page.getByRole('navigation').getByText(english('together', 'frame.step.plan'))).toBeVisible()
  await page.getByRole('button', { name: urdu('common', 'language.button').replace('{{now}}', '') }).click()
  await page.getByRole('dialog').getByRole('radio', { name: english('common', 'language.one') }).click({ force: true })
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation').getByText(urdu('together', 'frame.step.plan'))).toHaveCount(0)
})

test('two who come unprepared choose, check and give their reason in two languages', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /We are together now/ }).click()
  await arrived(page, 'Which choice shall we look at?')
  await speak(page, 'اردو + English')
  await checked(page, 'topic')
  await page.getByRole('main').getByRole('textbox').fill('sore')
  await checked(page, 'topic found')
  await page.getByRole('main').getByRole('textbox').press('Enter')
  await page.getByText('None of these apply.').waitFor()
  await checked(page, 'gate')
  await press(page, /Something here applies/)
  await page.getByRole('checkbox').first().check({ force: true })
  await page.getByRole('checkbox').last().check({ force: true })
  await checked(page, 'gate found')
  await press(page, /Stop comparing/)
  await arrived(page, /Something else comes first today/)
  await checked(page, 'not used, found')
  await press(page, /Go back/)
  await press(page, /Score 0 or 1/)
  await arrived(page, /side by side/)
  await checked(page, 'options of the second topic')
  await page.getByRole('main').getByRole('button', { name: /An antibiotic now/ }).last().click()
  await arrived(page, /Guidance says something else/)
  await press(page, /Another reason/)
  await checked(page, 'reason')
})

/** From the door to the story, with an interpreter: then the screen is asked to speak both languages. */
async function meetWithInterpreter(page: Page): Promise<void> {
  await arrived(page, /Please tell me your full name/)
  await press(page, 'This is their story')
  await arrived(page, 'Who is in the room today?')
  await press(page, 'Interpreter')
  await page.getByRole('textbox', { name: 'Name or service' }).fill('Farah')
  await page.getByRole('radio', { name: 'اردو + English' }).click({ force: true })
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('textbox', { name: /Name or service/ })).toHaveValue('Farah')
  await checked(page, 'present')
  await press(page, /Go on/)
  await page.getByText(/Start with their own words/).waitFor()
}

async function everythingOnTheOptions(page: Page): Promise<void> {
  await page.getByRole('button', { name: /How does each fit\?/ }).click()
  await page.getByRole('button', { name: /Hide how each fits/ }).waitFor()
  await page.getByRole('button', { name: new RegExp(urdu('options', 'table.show')) }).first().click()
  const folds = page.getByRole('region', { name: urdu('options', 'also.heading') }).locator('summary')
  for (let each = 0; each < (await folds.count()); each += 1) await folds.nth(each).click()
  await checked(page, 'options')
  await page.getByRole('button', { name: new RegExp(urdu('options', 'source.button')) }).first().click()
  await checked(page, 'source', 'dialog')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /Change$/ }).first().click()
  await checked(page, 'values', 'dialog')
  await page.keyboard.press('Escape')
}

/** What stands in two languages stands so properly: nothing in one alone, each run in its own language and direction, the same digits, and lines numbered through. */
async function checked(page: Page, stop: string, inside = 'body'): Promise<void> {
  await expect(page.getByText(urdu('common', 'draft.mark')).first(), stop).toBeAttached()
  expect.soft(await page.evaluate(notInTwo, inside), stop).toEqual([])
}

function notInTwo(inside: string): readonly string[] {
  const found: string[] = []
  const place = document.querySelector<HTMLElement>(inside === 'dialog' ? 'dialog[open]' : inside)!
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden,[class$=skip-link_skip],[class$=app-bar_actions],[class$=app-bar_mark],.print-only')
  const isOnPaper = inside === 'article'
  const arabic = /\p{Script=Arabic}/u
  const digits = (words: string) => (words.match(/\d+/g) ?? []).toSorted().join(' ')

  const pairs = [...place.querySelectorAll('[class$=pair-text_pair]')]
  if (pairs.length === 0) found.push('nothing stands in two languages')
  for (const pair of pairs) {
    const [first, beneath] = [...pair.children] as [HTMLElement, HTMLElement]
    const said = `${first.lang} ${first.dir}, ${beneath.lang} ${beneath.dir}`
    if (said !== 'ur rtl, en-GB ltr') found.push(`${said}: ${pair.textContent}`)
    if (digits(first.textContent) !== digits(beneath.textContent)) found.push(`other digits: ${first.textContent} | ${beneath.textContent}`)
    if (/[٠-٩۰-۹]/.test(pair.textContent)) found.push(`digits of another script: ${first.textContent}`)
  }

  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    const parent = text.parentElement
    if (!parent || !arabic.test(text.data) || parent.closest('script,[class$=pair-text_first],[data-face]') || (!isOnPaper && !isShown(parent))) continue
    // A name of a language is the same in every language.
    if (text.data.trim() !== 'اردو' && !parent.closest('[class$=pair-text_beneath]')) found.push(`in one language alone: ${text.data}`)
  }

  const lines = [...place.querySelectorAll<HTMLElement>('main [data-line]')].map((line) => line.dataset['line'])
  lines.forEach((line, index) => {
    if (line !== 'own' && line !== String(index + 1)) found.push(`line ${index + 1} is numbered ${line}`)
  })
  return [...new Set(found)]
}
