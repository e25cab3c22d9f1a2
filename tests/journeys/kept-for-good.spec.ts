import { answer, chooseStatins, finishPreparing, answerAll, startPreparing, prepareAtHome } from '../../src/commands/walk.ts'
import { expect, phone, test } from './closed-house.ts'

test.use({ viewport: phone })

interface Asked {
  readonly asked: number
  readonly persists: boolean
}

test('the browser is asked to keep the story once the first answer is kept, and not before', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0 })
    StorageManager.prototype.persist = async () => ((window as unknown as { asked: number }).asked += 1) > 99
  })
  const asked = () => page.evaluate(() => (window as unknown as Asked).asked)
  await startPreparing(page, 'Joan')
  await chooseStatins(page)
  expect(await asked()).toBe(0)
  await answer(page, 'to dance at the wedding')
  await expect.poll(asked).toBe(1)
  await answer(page, 'and more')
  await answerAll(page, () => 'more')
  expect(await asked()).toBe(1)
})

test('it says plainly that the browser may delete it, what helps, and when a copy last left: getting ready and in my story', async ({ page }) => {
  await prepareAtHome(page)
  for (const path of [undefined, '/story']) {
    if (path) await page.goto(path)
    await expect(page.getByText('This browser may delete it, for example when the device is full.')).toBeVisible()
    await expect(page.getByText('What helps: install this app, and save a copy.')).toBeVisible()
    await expect(page.getByText('There is no copy outside this browser yet.')).toBeVisible()
  }
})

test('where the browser keeps it, it says so; on Safari it gives the day until which it is kept', async ({ page }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = async () => (window as unknown as Asked).persists ?? localStorage.getItem('persists') !== null
    if (localStorage.getItem('apple') !== null) Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' })
  })
  await page.clock.setSystemTime(new Date('2026-11-30T10:00:00Z'))
  await prepareAtHome(page)
  await page.evaluate(() => localStorage.setItem('apple', 'yes'))
  await page.goto('/story')
  await expect(page.getByText('This browser keeps it until about 7 December 2026, unless you open it before.')).toBeVisible()
  await expect(page.getByText(/add this app to your home screen, and save a copy/)).toBeVisible()
  await page.evaluate(() => localStorage.setItem('persists', 'yes'))
  await page.reload()
  await expect(page.getByText('This browser keeps it until you erase it.')).toBeVisible()
})

test('where the app can be installed it offers that, and asks again to keep the story once it is', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0, prompted: 0 })
    StorageManager.prototype.persist = async () => ((window as unknown as { asked: number }).asked += 1) > 0
    StorageManager.prototype.persisted = async () => (window as unknown as Asked).asked > 1
  })
  await startPreparing(page, 'Joan')
  await chooseStatins(page)
  await answerAll(page, () => 'more')
  await finishPreparing(page)
  await page.evaluate(() => {
    const question = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: async () => Object.assign(window, { prompted: 1 }) })
    dispatchEvent(question)
  })
  await page.getByRole('button', { name: 'Install this app' }).click()
  await expect.poll(() => page.evaluate(() => (window as unknown as { prompted: number }).prompted)).toBe(1)
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')))
  await expect(page.getByText('This browser keeps it until you erase it.')).toBeVisible()
})
