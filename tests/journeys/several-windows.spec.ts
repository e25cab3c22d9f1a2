import { answer, chooseStatins, prepareAtHome, press, startPreparing } from '../../src/commands/walk.ts'
import { expect, phone, test } from './closed-house.ts'
import { changeRows, rowsKept } from './what-is-kept.ts'

test.use({ viewport: phone, permissions: ['clipboard-write'] })

test('an older window in the way of opening is said within three seconds, and trying again works once it is closed', async ({ page, context }) => {
  const older = await context.newPage()
  await older.goto('/away.html')
  // An older version of the app, which does not make way.
  await older.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('alongside', 1)
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result })
          resolve()
        }
      }),
  )
  await page.goto('/')
  await page.evaluate(() => localStorage.setItem('alongside', JSON.stringify({ screen: 'mine' })))
  await page.goto('/story')
  const started = Date.now()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another window of this app is in the way', { timeout: 6000 })
  expect(Date.now() - started).toBeLessThan(5000)
  await expect(page.getByRole('button', { name: 'Save a copy now' })).toBeVisible()
  await older.close()
  await press(page, 'Try again')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is kept here yet')
})

test('an older page never writes over what a newer one keeps: it says so, and what was being written can be taken out', async ({ page }) => {
  await startPreparing(page, 'Joan')
  await chooseStatins(page)
  await answer(page, 'the first answer')
  await changeRows(page, 'meta', 'kept by a newer app')
  const before = await rowsKept(page)
  const box = page.getByRole('main').getByRole('textbox')
  await box.fill('half a sentence')
  await expect(page.getByText('This story was kept by a newer version of this app')).toBeVisible()
  await expect(box).toHaveValue('half a sentence')
  expect(await rowsKept(page)).toEqual(before)
  await press(page, 'Save a copy now')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /I have written it down/ }).click()
  expect((await downloading).suggestedFilename()).toMatch(/\.alongside$/)
  expect(await rowsKept(page)).toEqual(before)
})

test('what one window keeps the other shows, and neither loses what the other wrote', async ({ page, context }) => {
  await prepareAtHome(page, undefined, (question) => `At first, on “${question}”`)
  const other = await context.newPage()
  await other.goto('/story')
  await expect(other.getByText('At first, on').first()).toBeVisible()
  await press(page, 'I have more to say')
  await page.getByText(/^Question \d+ of \d+$/).waitFor()
  await answer(page, 'said in the first window')
  await expect(other.getByText('said in the first window')).toBeVisible()
  await other.getByRole('button', { name: / Change / }).first().click()
  await other.getByRole('button', { name: 'Change the words' }).first().click()
  await other.getByRole('dialog').getByRole('textbox').fill('changed in the second window')
  await other.getByRole('dialog').getByRole('button', { name: 'Keep these words' }).click()
  await answer(page, 'said after that in the first')
  for (const words of ['said in the first window', 'changed in the second window', 'said after that in the first']) await expect(other.getByText(words)).toBeVisible()
  await page.goto('/story')
  for (const words of ['said in the first window', 'changed in the second window', 'said after that in the first']) await expect(page.getByText(words)).toBeVisible()
})
