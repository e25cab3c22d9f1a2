import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { prepareAtHome, press } from '../../src/commands/walk.ts'
import { expect, phone, test } from './closed-house.ts'
import { everythingKept, rowsKept } from './what-is-kept.ts'

test.use({ viewport: phone, permissions: ['clipboard-write'] })

const words = 'to dance at the wedding in May'

/** Saves a copy from where the story is kept; gives the file and the code that opens it. */
async function saveCopy(page: Page, open = 'Save a copy'): Promise<{ readonly file: string; readonly code: string }> {
  await page.getByRole('button', { name: open, exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  const shown = dialog.getByRole('group', { name: 'Write this code down' }).locator('span')
  await expect(shown).toHaveCount(5)
  const code = (await shown.allInnerTexts()).join('-')
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /I have written it down/ }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^copy-\d{4}-\d\d-\d\d\.alongside$/)
  const file = test.info().outputPath(download.suggestedFilename())
  await download.saveAs(file)
  await expect(dialog.getByRole('heading', { name: 'Your copy is saved' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
  return { file, code }
}

async function openFile(page: Page, file: string, typed: string): Promise<void> {
  await page.getByLabel(/its name ends in/).setInputFiles(file)
  await page.getByLabel(/that open/).fill(typed)
  await press(page, 'Open the copy')
}

test('a copy that was saved brings the story to another browser, says before and after what it brings, and can be undone', async ({ page, browser }) => {
  await prepareAtHome(page, undefined, () => words)
  await expect(page.getByText('There is no copy outside this browser yet.')).toBeVisible()
  const { file, code } = await saveCopy(page)
  await expect(page.getByText('Last copy outside this browser: today.')).toBeVisible()
  expect(readFileSync(file).toString('latin1')).not.toContain('wedding')

  const context = await browser.newContext({ viewport: phone })
  const other = await context.newPage()
  await other.goto('/')
  await other.evaluate(() => localStorage.setItem('alongside', JSON.stringify({ screen: 'mine' })))
  await other.goto('/story')
  await press(other, 'Bring back from a file')
  await openFile(other, file, code.replace(/^./, (sign) => (sign === '7' ? '8' : '7')))
  await expect(other.getByRole('alert')).toHaveText(/There is a slip in this code.*Nothing was changed here\./)
  await openFile(other, file, 'AAAA-AAAA-AAAA-AAAA-AAAA'.replace(/.$/, 'A'))
  await expect(other.getByRole('alert')).toBeVisible()
  expect((await rowsKept(other))['batches'] ?? 0).toBe(0)

  await openFile(other, file, code.toLowerCase().replaceAll('-', ' '))
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('What this copy holds')
  await expect(other.getByRole('heading', { name: 'Joan’s story' })).toBeVisible()
  const [, parts] = /(\d+) parts/.exec(await other.getByRole('main').innerText()) ?? []
  await expect(other.getByText(`${parts} of them are not here yet.`)).toBeVisible()
  expect((await rowsKept(other))['batches'] ?? 0).toBe(0)
  await press(other, 'Add it to what is here')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(`${parts} parts were added`)
  await press(other, 'Undo')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Nothing is kept here yet')
  expect(await rowsKept(other)).toMatchObject({ batches: 0, drafts: 0, stamps: 0, keys: 0 })

  await press(other, 'Bring back from a file')
  await openFile(other, file, code)
  await press(other, 'Add it to what is here')
  await press(other, 'Go on')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Joan’s story')
  await expect(other.getByText(words).first()).toBeVisible()

  await press(other, 'Bring back from a file')
  await openFile(other, file, code)
  await expect(other.getByText('0 of them are not here yet.')).toBeVisible()
  await press(other, 'Add it to what is here')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('0 parts were added')
  await context.close()
})

test('files that are none, or are hostile, are refused with one plain sentence, and nothing is written', async ({ page }) => {
  await prepareAtHome(page, undefined, () => words)
  const { file, code } = await saveCopy(page)
  await page.goto('/story')
  const before = await rowsKept(page)
  await press(page, 'Bring back from a file')
  const whole = readFileSync(file)
  const end = whole.indexOf(10)
  const line = JSON.parse(whole.subarray(0, end).toString()) as Record<string, unknown>
  const withLine = (changed: object) => Buffer.concat([Buffer.from(JSON.stringify(changed)), whole.subarray(end)])
  const hostile: readonly (readonly [string, Buffer, RegExp])[] = [
    ['no-copy', Buffer.from('PK\u0003\u0004'), /is not a copy of a story/],
    ['newer', withLine({ ...line, version: 2 }), /made by a newer version/],
    ['large', Buffer.alloc(17 * 1024 * 1024, 65), /too large to be a copy/],
    ['no-way', withLine({ ...line, wraps: [] }), /damaged and cannot be read/],
  ]
  for (const [name, bytes, sentence] of hostile) {
    const bad = test.info().outputPath(`${name}.alongside`)
    writeFileSync(bad, bytes)
    await page.getByLabel(/its name ends in/).setInputFiles(bad)
    await expect(page.getByRole('alert')).toHaveText(sentence)
  }
  const flipped = Buffer.from(whole)
  flipped[flipped.length - 9]! ^= 1
  const bad = test.info().outputPath('flipped.alongside')
  writeFileSync(bad, flipped)
  await openFile(page, bad, code)
  await expect(page.getByRole('alert')).toHaveText(/damaged and cannot be read/)
  expect(await rowsKept(page)).toEqual(before)
})

test('the page that opens a copy without the app does so from the server, and from a disk with no network', async ({ page, browser }) => {
  await prepareAtHome(page, undefined, () => words)
  const { file, code } = await saveCopy(page)
  const context = await browser.newContext({ offline: true })
  const disk = await context.newPage()
  for (const [where, address] of [[page, '/open-a-copy.html'], [disk, pathToFileURL(resolve('dist/open-a-copy.html')).href]] as const) {
    await where.goto(address)
    await where.getByLabel(/The copy/).setInputFiles(file)
    await where.getByLabel(/The code or the passphrase/).fill('AAAA BBBB CCCC DDDD EEEE')
    await where.getByRole('button', { name: 'Open' }).click()
    await expect(where.getByRole('status')).toHaveText(/This did not open/)
    await where.getByLabel(/The code or the passphrase/).fill(code.toLowerCase())
    await where.getByRole('button', { name: 'Open' }).click()
    await expect(where.getByRole('status')).toHaveText(/^Opened\./)
    await expect(where.getByText(words, { exact: true }).first()).toBeVisible()
  }
  await context.close()
})

test('words chosen for a copy open it, in the app and without it', async ({ page }) => {
  await prepareAtHome(page, undefined, () => words)
  await page.getByRole('button', { name: 'Save a copy', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Words that I choose' }).check({ force: true })
  await dialog.getByRole('textbox').fill('heron')
  await dialog.getByRole('button', { name: 'Save the file' }).click()
  await expect(dialog.getByText('Please use at least 10 letters.')).toBeVisible()
  await dialog.getByRole('textbox').fill('three quiet herons')
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save the file' }).click()
  const file = test.info().outputPath('words.alongside')
  await (await downloading).saveAs(file)
  await page.goto('/open-a-copy.html')
  await page.getByLabel(/The copy/).setInputFiles(file)
  await page.getByLabel(/The code or the passphrase/).fill(' Three  Quiet HERONS')
  await page.getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('status')).toHaveText(/^Opened\./)
  await page.goto('/story')
  await press(page, 'Bring back from a file')
  await openFile(page, file, 'THREE quiet herons')
  await expect(page.getByText('0 of them are not here yet.')).toBeVisible()
})

test('a copy can be saved from the page of a problem, without the database', async ({ page }) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (this: IDBFactory, ...given) {
      if (localStorage.getItem('broken')) throw new DOMException('Broken', 'UnknownError')
      return Reflect.apply(open, this, given) as IDBOpenDBRequest
    }
  })
  await prepareAtHome(page, undefined, () => words)
  await expect.poll(async () => (await everythingKept(page)).storage.some((text) => text.startsWith('alongside.copy.'))).toBe(true)
  await page.evaluate(() => localStorage.setItem('broken', 'yes'))
  await page.goto('/story')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This browser has lost touch with its own storage')
  const { file, code } = await saveCopy(page, 'Save a copy now')
  await page.goto('/open-a-copy.html')
  await page.getByLabel(/The copy/).setInputFiles(file)
  await page.getByLabel(/The code or the passphrase/).fill(code)
  await page.getByRole('button', { name: 'Open' }).click()
  await expect(page.getByText(words, { exact: true }).first()).toBeVisible()
})
