import type { Page } from '@playwright/test'
import { copiesHaveFollowed } from '../../src/commands/screens-keeping.ts'
import { prepareAtHome, press } from '../../src/commands/walk.ts'
import { expect, phone, test } from './closed-house.ts'
import { everythingKept, mirrorsKept, rowsKept } from './what-is-kept.ts'

test.use({ viewport: phone })

/** What is kept about a person, anywhere in the browser. */
async function keptOfAnybody(page: Page) {
  const { storage } = await everythingKept(page)
  return { rows: await rowsKept(page), mirrors: await mirrorsKept(page), storage: storage.filter((text) => text.startsWith('alongside.')) }
}

const nothing = { rows: { meta: 1, keys: 0, batches: 0, drafts: 0, stamps: 0 }, mirrors: [], storage: [] }

test('everything is erased, keys first, and said when it was looked for and not found', async ({ page }) => {
  await prepareAtHome(page)
  await copiesHaveFollowed(page)
  const before = await keptOfAnybody(page)
  expect([before.mirrors.length > 0, before.storage.length >= 3, before.rows['batches']! > 0]).toEqual([true, true, true])
  await page.goto('/story')
  await press(page, 'Erase everything')
  await expect(page.getByRole('dialog').getByText(/Somebody with special tools may find traces/)).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, erase everything' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is erased')
  expect(await keptOfAnybody(page)).toEqual(nothing)
  await page.goto('/prepare')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before we start')
  expect(await keptOfAnybody(page)).toEqual(nothing)
})

test('erasing that is broken off is finished when the app is opened again', async ({ page }) => {
  await prepareAtHome(page)
  await copiesHaveFollowed(page)
  await page.addInitScript(() => {
    const remove = IDBObjectStore.prototype.delete
    const broken = () => localStorage.getItem('broken') !== null
    IDBObjectStore.prototype.delete = function (this: IDBObjectStore, ...given) {
      if (broken()) throw new DOMException('Broken off', 'UnknownError')
      return Reflect.apply(remove, this, given)
    }
  })
  await page.evaluate(() => localStorage.setItem('broken', 'yes'))
  await page.goto('/story')
  await press(page, 'Erase everything')
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, erase everything' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/lost touch/)
  await page.evaluate(() => localStorage.removeItem('broken'))
  await page.goto('/story')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is kept here yet')
  expect(await keptOfAnybody(page)).toEqual(nothing)
})
