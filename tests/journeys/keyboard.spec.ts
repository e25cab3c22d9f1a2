import type { Page } from '@playwright/test'
import { everyScreen } from '../../src/commands/every-screen.ts'
import { desk, expect, phone, test } from './closed-house.ts'
import { focusNow, keys, tabTo } from './focus.ts'

for (const [name, viewport] of Object.entries({ phone, desk })) {
  test.describe(name, () => {
    test.use({ viewport, permissions: ['clipboard-write'] })

    test('the whole thread goes by keyboard alone, from home to the copied record', async ({ page }) => {
      const heading = page.getByRole('heading', { level: 1 })
      const arrive = async (words: RegExp | string) => {
        await expect(heading).toHaveText(words)
        await expect(heading).toBeFocused()
      }
      const go = async (button: RegExp | string, words: RegExp | string) => {
        await tabTo(page, button)
        await page.keyboard.press('Enter')
        await arrive(words)
      }

      await page.goto('/')
      await go(/^Get ready for a visit/, 'Before we start')
      await tabTo(page, 'What would you like us to call you?')
      await page.keyboard.type('Joan')
      await go(/^This screen is mine/, 'What is this visit about?')
      await go(/statin/, /What matters most to you/)

      // Next with nothing written asks first, in its own place, and gives the focus back.
      await tabTo(page, 'Next')
      expect((await keys(page, 'Enter')).name).toBe('No, stay here')
      expect((await keys(page, 'Enter')).name).toBe('Next')
      await tabTo(page, 'Write it', 'Shift+Tab')
      expect((await keys(page, 'ArrowRight')).name).toBe('Pick phrases')
      await keys(page, 'Tab', 'Space')
      await expect(page.getByRole('checkbox').first()).toBeChecked()
      await go('Next', /What is on your mind/)
      for (;;) {
        const question = await heading.innerText()
        if ((await page.getByRole('main').getByRole('textbox').count()) > 0) {
          await tabTo(page, question)
          await page.keyboard.type('my own words')
        } else if ((await page.getByRole('checkbox').count()) > 0) {
          await tabTo(page, { kind: 'checkbox' })
          await keys(page, 'Space')
        } else {
          await tabTo(page, { kind: 'radio' })
          await keys(page, 'ArrowDown')
        }
        await tabTo(page, 'Next')
        await page.keyboard.press('Enter')
        await expect(heading).not.toHaveText(question)
        await expect(heading).toBeFocused()
        if (!(await page.getByText(/^Question \d/).isVisible())) break
      }

      await arrive(/matters most to you\?$/)
      await keys(page, 'Tab', 'Space')
      await go('Next', /could most easily wait/)
      await keys(page, 'Tab', 'ArrowUp')
      await go('Next', 'Is this right for you now?')
      await tabTo(page, /^Less/)
      await keys(page, 'Enter')
      await tabTo(page, 'Undo')
      await keys(page, 'Enter')
      await go('Yes, this is right', /statin/)
      await tabTo(page, 'Show me the numbers')
      expect((await keys(page, 'Enter')).name).toBe('Hide the numbers')
      await go('Next', 'Who may see what you said?')
      await keys(page, 'Tab', 'Space')
      await go('Next', 'Is this what you want your GP to see?')
      await tabTo(page, /Change/)
      await keys(page, 'Enter')
      await tabTo(page, /^Take it back/)
      const before = await focusNow(page)
      expect((await keys(page, 'Enter')).name).toBe('Take these words back for ever?')
      expect(await keys(page, 'Escape')).toEqual(before)
      await go('Ready', 'You are ready')

      await go('We are together now', /Please tell me your full name/)
      await go('This is their story', 'Who is in the room today?')
      await tabTo(page, 'Family or friend')
      expect((await keys(page, 'Enter')).name).toBe('Name')
      await page.keyboard.type('Claire')
      await tabTo(page, 'Not here', 'Shift+Tab')
      expect((await keys(page, 'Enter')).name).toBe('Somebody else is here')
      await tabTo(page, 'The two of you', 'Shift+Tab')
      await page.keyboard.press('Enter')
      await arrive(/Joan/)
      await go(/^About 10 in 100/, /side by side/)
      for (const opener of [/^Show the picture larger/, /^Source and date/, 'Change']) {
        await tabTo(page, opener, opener === 'Change' ? 'Shift+Tab' : 'Tab')
        const { id } = await focusNow(page)
        await keys(page, 'Enter')
        await expect(page.getByRole('dialog')).toBeVisible()
        await keys(page, 'Tab', 'Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
        expect((await focusNow(page)).id).toBe(id)
      }
      await tabTo(page, 'How does each fit?')
      expect((await keys(page, 'Enter')).name).toBe('Hide how each fits')
      await tabTo(page, 'Day to day')
      await keys(page, 'Enter')
      await go(/Choose C/, 'Our plan')
      await tabTo(page, '3 months')
      expect((await keys(page, 'ArrowRight')).name).toBe('6 months')
      await tabTo(page, 'Copy')
      await keys(page, 'Enter')
      await expect(page.getByText('Copied. Paste it into the record now.')).toBeVisible()
      await go('On to the end', 'Before you go')
      await go('Finish', 'This visit has ended')
    })
  })
}

/** Stops at which the way back is tried too: between them they hold every kind of thing that takes the focus. */
const thereAndBack = ['display-menu', 'question-phrases', 'preview-only-me', 'my-story', 'story', 'options-fit', 'options-values', 'plan-open']

for (const [name, part] of Object.entries(everyScreen)) {
  test(`every control is reached, and its focus is seen: ${name}`, async ({ page }) => {
    await page.setViewportSize(phone)
    await part(page, async (stop) => {
      for (const way of thereAndBack.includes(stop) ? ['Tab', 'Shift+Tab'] : ['Tab']) {
        const wanted = await controlsToReach(page)
        const met = new Set<number>()
        const wrong = new Set<string>()
        // A field for a day has a few places of its own; and past the end the focus is with the browser itself.
        for (let presses = 0; presses < wanted * 2 + 10 && met.size < wanted; presses += 1) {
          await page.keyboard.press(way)
          const focus = await focusNow(page)
          if (focus.id === 0) continue
          met.add(focus.id)
          for (const each of focus.wrong) wrong.add(each)
        }
        expect.soft([...wrong], `${stop}, ${way}`).toEqual([])
        expect.soft(met.size, `${stop}, ${way}: controls met`).toBe(wanted)
      }
    })
  })
}

/** How many stops Tab makes on this page, from its heading on, all the way round. */
async function controlsToReach(page: Page): Promise<number> {
  return page.evaluate(() => {
    const top = document.querySelector('dialog[open]') ?? document.body
    top.querySelector<HTMLElement>('h1,h2')?.focus()
    const groups = new Set<string>()
    return [...top.querySelectorAll<HTMLElement>('a[href],button,summary,input,textarea,select,[tabindex="0"]')].filter((element) => {
      if (element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true })) return false
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      // Of radios that belong together, Tab reaches one.
      if (groups.has(element.name)) return false
      groups.add(element.name)
      return true
    }).length
  })
}
