import { copiesHaveFollowed, loseJournals, loseStorage } from '../../src/commands/screens-keeping.ts'
import { answer, answerAll, chooseStatins, finishPreparing, prepareAtHome, startPreparing } from '../../src/commands/walk.ts'
import { expect, phone, test } from './closed-house.ts'
import { changeRows, clearAllData, rowsKept } from './what-is-kept.ts'

test.use({ viewport: phone, permissions: ['clipboard-write'] })

test.describe('a browser that lets nothing be kept', () => {
  const refusals: Readonly<Record<string, () => void>> = {
    'refuses to open a database': () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Refused', 'SecurityError')
      }
    },
    'has no database at all': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
    'cannot keep a key, as a private window may not': () => {
      const put = IDBObjectStore.prototype.put
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row) {
        if (this.name === 'keys') throw new DOMException('No keys here', 'DataCloneError')
        return Reflect.apply(put, this, row) as IDBRequest<IDBValidKey>
      }
    },
  }
  for (const [how, refuse] of Object.entries(refusals)) {
    test(`says so once, goes on in memory and offers the copy: it ${how}`, async ({ page }) => {
      await page.addInitScript(refuse)
      await page.goto('/')
      await page.getByRole('link', { name: /Get ready for a visit/ }).click()
      await page.getByRole('textbox', { name: /What would you like us to call you/ }).fill('Joan')
      await page.getByRole('button', { name: /This screen is mine/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This browser does not let us keep anything')
      await page.getByRole('button', { name: 'Go on without keeping' }).click()
      await chooseStatins(page)
      await page.getByRole('main').getByRole('textbox').fill('strong legs')
      await expect(page.getByText('Not kept. It is gone when you close this page.')).toBeVisible()
      await answerAll(page, () => 'strong legs')
      await finishPreparing(page)
      await page.getByRole('button', { name: 'Copy my words' }).click()
      await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
      await page.getByRole('button', { name: 'We are together now' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/full name/)
    })
  }
})

test('a device that is full in the middle of a sentence keeps the words on the screen until there is room again', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row) {
      const { dataset } = document.documentElement
      if (dataset['full']) {
        dataset['refused'] = String(Number(dataset['refused'] ?? 0) + 1)
        throw new DOMException('Full', 'QuotaExceededError')
      }
      return Reflect.apply(put, this, row) as IDBRequest<IDBValidKey>
    }
  })
  await startPreparing(page, 'Joan')
  await chooseStatins(page)
  await answer(page, 'the first answer')
  const box = page.getByRole('main').getByRole('textbox')
  await box.fill('half a sent')
  await expect(page.getByText('Saved on this device')).toBeVisible()

  await page.evaluate(() => (document.documentElement.dataset['full'] = 'yes'))
  await box.pressSequentially('ence, and th')
  await expect(page.getByText('This device is full')).toBeVisible()
  await expect(page.getByText('Not saved yet. Your words are still here.').first()).toBeVisible()
  await expect(page.getByText('Saved on this device')).toHaveCount(0)
  await box.pressSequentially('e end')
  await expect(box).toHaveValue('half a sentence, and the end')
  const refused = async () => Number(await page.locator('html').getAttribute('data-refused'))
  const before = await refused()
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await expect.poll(refused).toBeGreaterThan(before)
  await expect(page.getByText('This device is full')).toBeVisible()

  await page.evaluate(() => delete document.documentElement.dataset['full'])
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await expect(page.getByText('Saved on this device')).toBeVisible()
  await expect(page.getByText('This device is full')).toHaveCount(0)
  await page.reload()
  await page.getByRole('button', { name: 'Carry on as Joan' }).click()
  await expect(box).toHaveValue('half a sentence, and the end')
})

test.describe('a story that cannot be read', () => {
  const doors = [/Get ready for a visit/, /We are together now/, /I have been here before/]

  test('because a newer app kept it, is left alone, whichever door is opened', async ({ page }) => {
    await prepareAtHome(page)
    await changeRows(page, 'meta', 'kept by a newer app')
    const before = await rowsKept(page)
    for (const door of doors) {
      await page.goto('/')
      await page.getByRole('link', { name: door }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This story was kept by a newer version of this app')
    }
    expect(await rowsKept(page)).toEqual(before)
  })

  test('because part of it is damaged, and no copy holds it, is shown as far as it goes, and nothing is thrown away', async ({ page }) => {
    await prepareAtHome(page)
    await copiesHaveFollowed(page)
    await page.goto('/away.html')
    await changeRows(page, 'batches', 'flip a bit')
    await loseStorage(page, 'file_systems')
    await loseJournals(page)
    await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('alongside.copy.')).forEach((name) => localStorage.removeItem(name)))
    const before = await rowsKept(page)
    await page.goto('/')
    await page.getByRole('link', { name: doors[0]! }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Part of this story is missing')
    await expect(page.getByText(/^\d+ of \d+ parts are here now\.$/)).toBeVisible()
    await page.getByRole('button', { name: 'Go on with what is here' }).click()
    await page.getByRole('button', { name: 'Get ready for a new visit as Joan' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Part of this story could not be read')
    await page.getByRole('button', { name: 'Go on', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/could not be read|Opening/)
    expect((await rowsKept(page))['batches']).toBeGreaterThanOrEqual(before['batches']!)
  })
})

test('data cleared under an open page: said in one sentence, the words still there to copy', async ({ page, context }) => {
  await startPreparing(page, 'Joan')
  await chooseStatins(page)
  await answer(page, 'the first answer')
  await clearAllData(context, page)
  const box = page.getByRole('main').getByRole('textbox')
  await box.fill('the second')
  await expect(page.getByText('What was kept here has been cleared')).toBeVisible()
  await expect(box).toHaveValue('the second')
  await page.getByRole('button', { name: 'Copy my words' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect((await rowsKept(page))['batches'] ?? 0).toBe(0)
})
