import type { Page } from '@playwright/test'
import { answer, arrived, chooseStatins, prepareAtHome, press, questionNow, startPreparing } from '../../src/commands/walk.ts'
import { expect, phone, test } from './closed-house.ts'
import { everythingKept } from './what-is-kept.ts'

test.use({ viewport: phone, permissions: ['clipboard-write'] })

const passphrase = 'three quiet herons'
const words = 'to dance at the wedding in May'

/** Gives the story on this device a passphrase; gives the code. */
async function setPassphrase(page: Page): Promise<string> {
  await page.goto('/story')
  await press(page, 'Lock it with words')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('herons')
  await dialog.getByRole('button', { name: 'Lock my story with these words' }).click()
  await expect(dialog.getByText('Please use at least 10 letters.')).toBeVisible()
  await dialog.getByRole('textbox').fill(passphrase)
  await dialog.getByRole('button', { name: 'Lock my story with these words' }).click()
  await expect(dialog.getByRole('heading', { name: 'Your story is locked with your words' })).toBeVisible()
  const code = (await dialog.getByRole('group', { name: 'Write this code down' }).locator('span').allInnerTexts()).join('-')
  await dialog.getByRole('button', { name: 'I have written it down' }).click()
  await expect(page.getByText('On this device, locked with your passphrase.')).toBeVisible()
  return code
}

async function unlock(page: Page, typed = passphrase): Promise<void> {
  await page.getByLabel('Your words').fill(typed)
  await page.keyboard.press('Enter')
}

/** Nothing of the story is on the page, in its title, in its address or in its history. */
async function expectNothingShown(page: Page): Promise<void> {
  const shown = await page.evaluate(() => document.documentElement.outerHTML + document.title + location.href + JSON.stringify(history.state) + [...document.querySelectorAll('textarea, input')].map((field) => (field as HTMLInputElement).value).join())
  for (const secret of ['Joan', 'wedding', 'half a sent', 'statin']) expect(shown).not.toContain(secret)
}

test('a story with a passphrase is locked when the page is opened anew, shows nothing, and opens with the words or the code', async ({ page }) => {
  await prepareAtHome(page, undefined, () => words)
  const code = await setPassphrase(page)
  await expect(page.getByText(words).first()).toBeVisible()
  const kept = await everythingKept(page)
  expect(kept.storage.filter((text) => text.includes('.spare.'))).toEqual([])
  expect(JSON.stringify(kept)).not.toContain('wedding')
  for (const door of ['/prepare', '/story', '/together']) {
    await page.goto(door)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open a locked story')
    await expectNothingShown(page)
  }
  await page.goto('/story')
  await unlock(page, 'three quiet swans')
  await expect(page.getByText(/These words do not open a story here/)).toBeVisible()
  await expectNothingShown(page)
  await unlock(page, 'THREE  quiet Herons')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Joan’s story')

  await page.reload()
  await press(page, 'I forgot the words: use the code')
  await page.getByLabel('The code that you wrote down').fill(code.toLowerCase().replaceAll('-', ''))
  await press(page, 'Unlock')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Joan’s story')
})

test('left alone in the middle of a sentence it locks, also after sleep, and comes back at the same question with the words', async ({ page }) => {
  await page.clock.install()
  await startPreparing(page, 'Joan')
  await chooseStatins(page)
  await answer(page, words)
  await setPassphrase(page)
  await page.goto('/prepare')
  await unlock(page)
  await press(page, 'Carry on as Joan')
  await page.getByText('Question 2 of 6').waitFor()
  const question = await questionNow(page)
  await page.getByRole('main').getByRole('textbox').fill('half a sent')
  await page.clock.fastForward('04:58')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question)
  await page.clock.fastForward('00:03')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked. Your place is kept.')
  await expectNothingShown(page)
  await unlock(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question)
  await expect(page.getByRole('main').getByRole('textbox')).toHaveValue('half a sent')
  await expect(page.getByText('Question 2 of 6')).toBeVisible()

  await page.getByRole('main').getByRole('textbox').press('End')
  await page.getByRole('main').getByRole('textbox').pressSequentially('ence')
  await page.clock.setSystemTime(Date.now() + 3 * 60 * 60 * 1000)
  await page.clock.runFor(1100)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked. Your place is kept.')
  await unlock(page)
  await expect(page.getByRole('main').getByRole('textbox')).toHaveValue('half a sentence')
})

test('what is being written outside a question is put back as well, where it was', async ({ page }) => {
  await prepareAtHome(page, undefined, () => words)
  await setPassphrase(page)
  await press(page, ' Change ')
  await press(page, 'Change the words')
  const dialog = page.getByRole('dialog')
  const asked = await dialog.getByRole('heading').innerText()
  await dialog.getByRole('textbox').fill('other words, not kept yet')
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    localStorage.setItem('alongside', JSON.stringify({ ...JSON.parse(localStorage.getItem('alongside')!), lock: { minutes: 5, onHide: true } }))
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked. Your place is kept.')
  await expectNothingShown(page)
  await expect.poll(async () => JSON.stringify(await everythingKept(page))).not.toContain('not kept yet')
  await page.evaluate(() => Reflect.deleteProperty(document, 'visibilityState'))
  await unlock(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Joan’s story')
  await press(page, ' Change ')
  await press(page, 'Change the words')
  await expect(dialog.getByRole('heading')).toHaveText(asked)
  await expect(dialog.getByRole('textbox')).toHaveValue('other words, not kept yet')
})

test('locked in one window it is locked in all', async ({ page, context }) => {
  await prepareAtHome(page, undefined, () => words)
  await setPassphrase(page)
  const other = await context.newPage()
  await other.goto('/story')
  await unlock(other)
  await expect(other.getByText(words).first()).toBeVisible()
  await press(page, 'Lock now')
  for (const each of [page, other]) await expect(each.getByRole('heading', { level: 1 })).toHaveText('Locked. Your place is kept.')
  await expectNothingShown(other)
  await unlock(other)
  await expect(other.getByText(words).first()).toBeVisible()
})

test('a story that was open in another window when it was given a passphrase is hidden there at once, and loses nothing', async ({ page, context }) => {
  await startPreparing(page, 'Joan')
  await chooseStatins(page)
  await answer(page, words)
  const box = page.getByRole('main').getByRole('textbox')
  await box.fill('half a sent')
  await expect(page.getByText('Saved on this device')).toBeVisible()
  const other = await context.newPage()
  await setPassphrase(other)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Locked. Your place is kept.')
  await unlock(page)
  await expect(box).toHaveValue('half a sent')
})

test('people on one device are not listed while they are locked, and each opens their own', async ({ page }) => {
  await prepareAtHome(page, undefined, () => words)
  await setPassphrase(page)
  await press(page, 'Lock now')
  await press(page, 'Somebody else')
  await arrived(page, 'Before we start')
  await page.getByRole('textbox', { name: /What would you like us to call you/ }).fill('Sam')
  await press(page, 'Go on')
  await arrived(page, 'What is this visit about?')
  await page.goto('/prepare')
  await arrived(page, 'Welcome back')
  await expect(page.getByText(/Sam/).first()).toBeVisible()
  await expectNothingShown(page)
  await press(page, 'Open a locked story')
  await unlock(page)
  await arrived(page, 'Welcome back')
  await expect(page.getByRole('button', { name: /as Joan|what Joan/ }).first()).toBeVisible()
})

test('wrong words are told plainly, and after a few of them there is a wait that grows and outlives the page', async ({ page }) => {
  await prepareAtHome(page, undefined, () => words)
  await setPassphrase(page)
  await page.clock.install()
  await page.goto('/story')
  for (let tries = 0; tries < 3; tries += 1) {
    await unlock(page, `three quiet swans ${tries}`)
    await expect(page.getByText(/These words do not open a story here/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Unlock' })).toBeEnabled({ enabled: tries < 2 })
  }
  await expect(page.getByText(/You can try again in [45] seconds\./)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeDisabled()
  await page.clock.runFor(6000)
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeEnabled()
  await unlock(page, 'three quiet geese')
  await expect(page.getByText(/You can try again in (9|10) seconds\./)).toBeVisible()
  await page.clock.runFor(11_000)
  await unlock(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Joan’s story')
})
