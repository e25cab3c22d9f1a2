import type { Page } from '@playwright/test'
import { arrived, press } from '../../src/commands/walk.ts'
import { desk, expect, test } from './closed-house.ts'

test.use({ viewport: desk })

interface Look {
  readonly paper: string
  readonly letters: string
  readonly button: number
}

/** How the page really looks: its colour, the size of its letters, and how high its first button is. */
async function lookNow(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.body)
    const button = document.querySelector('main button')
    return { paper: backgroundColor, letters: fontSize, button: button?.getBoundingClientRect().height ?? 0 }
  })
}

async function choose(page: Page, name: string): Promise<void> {
  await press(page, 'Display')
  const dialog = page.getByRole('dialog')
  await (name === 'Bigger buttons, for unsteady hands' ? dialog.getByRole('checkbox') : dialog.getByRole('radio', { name, exact: true })).check({ force: true })
  await dialog.getByRole('button', { name: 'Done' }).click()
}

const [light, dark, white] = ['rgb(251, 248, 242)', 'rgb(16, 25, 29)', 'rgb(255, 255, 255)']

test('every choice of how it looks shows at once, and is remembered on the device', async ({ page }) => {
  await page.goto('/')
  const usual = await lookNow(page)
  expect(usual.paper).toBe(light)
  const colours = { Dark: dark, 'High contrast': white, Light: light } as const
  for (const [name, paper] of Object.entries(colours)) {
    await choose(page, name)
    expect((await lookNow(page)).paper).toBe(paper)
    await page.reload()
    expect((await lookNow(page)).paper, `${name}, after it was opened again`).toBe(paper)
  }
  // What the person chose stays, whatever the system likes.
  await page.emulateMedia({ colorScheme: 'dark' })
  expect((await lookNow(page)).paper).toBe(light)
  await choose(page, 'As this device')
  for (const [colorScheme, paper] of [['dark', dark], ['light', light]] as const) {
    await page.emulateMedia({ colorScheme })
    await page.reload()
    expect((await lookNow(page)).paper, `as the system: ${colorScheme}`).toBe(paper)
  }

  for (const [name, times] of [['Large', 1.25], ['Larger', 1.5], ['Largest', 2]] as const) {
    await choose(page, name)
    await page.reload()
    expect(Number.parseFloat((await lookNow(page)).letters) / Number.parseFloat(usual.letters), name).toBeCloseTo(times, 2)
  }
  await choose(page, 'Normal')
  await choose(page, 'Bigger buttons, for unsteady hands')
  await page.reload()
  expect((await lookNow(page)).button).toBeGreaterThanOrEqual(72)

  // It holds in every room, and through another start.
  await page.goto('/paper')
  await arrived(page, 'Sheets to print')
  expect((await lookNow(page)).button).toBeGreaterThanOrEqual(72)
})

test('nothing fades where the system asks for less movement', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.locator('html[data-at=welcome]').waitFor()
  const moving = () =>
    page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => ['', '::before', '::after'].some((part) => /[1-9]/.test(getComputedStyle(element, part || null).transitionDuration) || getComputedStyle(element, part || null).animationName !== 'none')).length)
  expect(await moving()).toBe(0)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await moving()).toBeGreaterThan(0)
})
