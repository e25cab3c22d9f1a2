import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ownProfile } from '../../src/commands/own-profile.ts'
import { startServer } from '../../src/commands/server.ts'
import { answer, chooseStatins, decide, press, startPreparing } from '../../src/commands/walk.ts'
import { desk, expect, test } from './closed-house.ts'
import { everythingKept, rowsKept } from './what-is-kept.ts'

test.use({ viewport: desk, permissions: ['clipboard-write'] })

const canaries = ['zibeline-said', 'okapi-half-said', 'Quokkaline']

/** Somebody gets ready on a screen that is not theirs, and is in the middle of a sentence. */
async function inTheMiddle(page: Page, address = ''): Promise<void> {
  await startPreparing(page, canaries[2]!, false, address)
  await chooseStatins(page)
  await answer(page, `It is ${canaries[0]} that I said`)
  await page.getByRole('main').getByRole('textbox').pressSequentially(`and ${canaries[1]}`)
}

/** The words in the ways in which a browser may write them down. */
const forms = canaries.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le'), ...[0, 1, 2].map((start) => Buffer.from(Buffer.concat([Buffer.alloc(start), Buffer.from(word)]).toString('base64').slice(4, -4)))])

/** The files in the profile of the browser in which any of these lies. */
function foundIn(profile: string, looked: readonly Buffer[] = forms): readonly string[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file)
      return looked.some((form) => bytes.includes(form))
    })
}

test('nothing of a visit on a screen that is not the person’s own is on the disk, killed in mid-typing', async () => {
  const server = await startServer()
  const own = ownProfile()
  try {
    const before = await own.open()
    const page = await before.newPage()
    await inTheMiddle(page, server.address)
    // The browser writes down, from time to time, what it would open again after a crash: only then is there something to look at.
    await expect.poll(() => foundIn(own.folder, [Buffer.from('prepare/asking')]).some((file) => file.includes('Session')), { timeout: 60_000 }).toBe(true)
    await own.kill(before)
    expect(foundIn(own.folder)).toEqual([])

    const after = await own.open()
    const again = await after.newPage()
    await again.goto(`${server.address}/prepare`)
    await expect(again.getByRole('heading', { level: 1 })).toHaveText('Before we start')
    await after.close()
    expect(foundIn(own.folder)).toEqual([])
  } finally {
    server.stop()
    own.forget()
  }
})

test('it would be found if it were there', async () => {
  const server = await startServer()
  const own = ownProfile()
  try {
    const context = await own.open()
    const page = await context.newPage()
    await page.goto(server.address)
    await page.evaluate((word) => localStorage.setItem('planted', word), canaries[0]!)
    await context.close()
    expect(foundIn(own.folder).length).toBeGreaterThan(0)
  } finally {
    server.stop()
    own.forget()
  }
})

test('nothing of it is in any storage of the browser, its history, its title, or a field that it would fill in again', async ({ page }) => {
  await inTheMiddle(page)
  expect(await rowsKept(page)).toEqual({})
  const kept = JSON.stringify(await everythingKept(page))
  const said = await page.evaluate(() => document.title + location.href + JSON.stringify(history.state) + JSON.stringify(Object.entries(sessionStorage)))
  for (const word of [...canaries, 'worries', 'what-matters']) expect(kept + said).not.toContain(word)
  expect(await page.locator('textarea, input:not([type=radio], [type=checkbox])').evaluateAll((fields) => fields.filter((field) => field.getAttribute('autocomplete') !== 'off' || field.getAttribute('spellcheck') !== 'false').length)).toBe(0)
})

test('the library of the database is not even brought', async ({ page }) => {
  const asked: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) void response.text().then((text) => text.includes('chromeTransactionDurability') && asked.push(response.url()), () => undefined)
  })
  await inTheMiddle(page)
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
})

test('a visit ends at a gate: by copy, by paper, as a file, or knowingly; then nothing remains', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /We are together now/ }).click()
  await page.getByRole('textbox', { name: 'Find a choice' }).fill('sta')
  await page.getByRole('textbox', { name: 'Find a choice' }).press('Enter')
  await page.getByText('None of these apply.').waitFor()
  await decide(page)
  await press(page, 'Another person')
  const gate = page.getByRole('dialog')
  await expect(gate.getByRole('heading')).toHaveText('Before this visit ends here')
  await expect(gate.getByText('Nothing of this visit has left this screen yet.')).toBeVisible()
  await expect(gate.getByRole('button', { name: 'End it and keep nothing' })).toBeVisible()

  await gate.getByRole('button', { name: 'Give it back as a sealed file' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /I have written it down/ }).click()
  expect((await downloading).suggestedFilename()).toMatch(/^copy-.*\.alongside$/)
  await page.getByRole('dialog').filter({ hasText: 'Your copy is saved' }).getByRole('button', { name: 'Close' }).last().click()
  await expect(gate.getByRole('button', { name: 'Given back as a sealed file' })).toBeVisible()
  await gate.getByRole('button', { name: 'Copy the text' }).click()
  await expect(gate.getByRole('button', { name: 'Copied' })).toBeVisible()

  await page.evaluate(() => Object.assign(window, { sameMemory: true }))
  await gate.getByRole('button', { name: 'End the visit' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What matters to you/)
  await expect.poll(() => page.evaluate(() => 'sameMemory' in window)).toBe(false)
  expect(await rowsKept(page)).toEqual({})
  await page.goBack()
  await expect(page.getByText('Our plan')).toHaveCount(0)
  await page.goto('/story')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is kept here yet')
})
