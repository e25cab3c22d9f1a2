import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ownProfile } from '../../src/commands/own-profile.ts'
import { copiesHaveFollowed, loseStorage } from '../../src/commands/screens-keeping.ts'
import { startServer } from '../../src/commands/server.ts'
import { prepareAtHome } from '../../src/commands/walk.ts'
import { expect, phone, test } from './closed-house.ts'
import { changeRows, mirrorsKept } from './what-is-kept.ts'

test.use({ viewport: phone })

const words = 'to dance at the wedding in May'
const doors = [/Get ready for a visit/, /We are together now/, /I have been here before/]

/** Gets ready, and waits until the copies beside the database have followed. */
async function prepared(page: Page, address = ''): Promise<void> {
  await prepareAtHome(page, undefined, () => words, address)
  await copiesHaveFollowed(page)
  await page.goto(`${address}/away.html`)
}

/** From any door: says what is lost, brings it back, and shows the words again. */
async function bringItBack(page: Page, door: RegExp, address = ''): Promise<void> {
  await page.goto(`${address}/`)
  await page.getByRole('link', { name: door }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your story is safe: we found a copy')
  const [, parts] = /(\d+) of \1 parts can be brought back/.exec(await page.getByRole('main').innerText()) ?? []
  expect(Number(parts)).toBeGreaterThan(20)
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${parts} of ${parts} parts are here`)
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  await page.goto(`${address}/story`)
  await expect(page.getByText(words).first()).toBeVisible()
  await page.goto(`${address}/prepare`)
  await expect(page.getByRole('button', { name: 'See what Joan got ready' })).toBeVisible()
}

test('the database thrown away, as by a tidying program: every door finds the copy, and brings all of it back', async ({ page }) => {
  await prepared(page)
  for (const door of doors) {
    await loseStorage(page, 'indexeddb')
    await bringItBack(page, door)
    await copiesHaveFollowed(page)
    await page.goto('/away.html')
  }
})

test('everything evicted but the shelf, as when the disk is full: the emergency copy brings it back', async ({ page }) => {
  await prepared(page)
  await loseStorage(page, 'indexeddb,file_systems,cache_storage,service_workers')
  expect(await mirrorsKept(page)).toEqual([])
  await bringItBack(page, doors[0]!)
})

test('thrown away by the browser before any copy had reached the disk, but for the journal: every word that was said to be saved comes back', async ({ page }) => {
  await prepared(page)
  await loseStorage(page, 'file_systems,local_storage')
  await page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('alongside').onsuccess = resolve)))
  await bringItBack(page, doors[0]!)
})

test('part of it damaged: the part comes back from the copy, and what does not open stays where it lies', async ({ page }) => {
  await prepared(page)
  await changeRows(page, 'batches', 'flip a bit')
  await bringItBack(page, doors[2]!)
})

test('everything gone but the marker: it is never taken for a new beginning', async ({ page }) => {
  await prepared(page)
  await loseStorage(page, 'indexeddb,file_systems')
  await page.evaluate(() => localStorage.removeItem(Object.keys(localStorage).find((name) => name.startsWith('alongside.copy.'))!))
  await page.goto('/')
  await page.getByRole('link', { name: doors[0]! }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was kept here is gone')
  await page.getByRole('button', { name: 'Go on without it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before we start')
})

test('one byte of the browser’s own files changed: the browser begins anew without a word, and the story is brought back', async () => {
  const server = await startServer()
  const own = ownProfile()
  try {
    const before = await own.open()
    await prepared(await before.newPage(), server.address)
    await before.close()
    damage(own.folder)

    const after = await own.open()
    const page = await after.newPage()
    await bringItBack(page, doors[2]!, server.address)
    await after.close()
  } finally {
    server.stop()
    own.forget()
  }
})

/** Changes one byte in the log of the browser's database, as a failing disk does. */
function damage(profile: string): void {
  const folder = readdirSync(profile, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.indexeddb.leveldb'))!
  const files = readdirSync(join(profile, folder)).filter((name) => name.endsWith('.log')).map((name) => join(profile, folder, name))
  const log = files.sort((one, other) => statSync(other).size - statSync(one).size)[0]!
  const bytes = readFileSync(log)
  bytes[bytes.length >> 1]! ^= 1
  writeFileSync(log, bytes)
}
