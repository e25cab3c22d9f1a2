import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { byName, putDeviceUnder, type DeviceUnderPage } from './device-under-page.ts'
import { arrived, prepareAtHome, press, type AtStop } from './walk.ts'

/** Waits until the copies beside the database have followed everything that was kept. */
export async function copiesHaveFollowed(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const marker = localStorage.getItem('alongside.marker') ?? ''
      const seen = window as { marker?: string }
      const still = marker !== '' && seen.marker === marker
      seen.marker = marker
      return still
    },
    undefined,
    { polling: 1200 },
  )
}

/** Takes some of what this origin keeps away, as an eviction or a tidying program does. */
export async function loseStorage(page: Page, storageTypes: string): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes })
  await client.detach()
}

interface Buckets {
  keys(): Promise<readonly string[]>
  delete(name: string): Promise<void>
}

/** Loses the journals beside the database alone. */
export async function loseJournals(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { storageBuckets } = navigator as unknown as { readonly storageBuckets: Buckets }
    for (const name of await storageBuckets.keys()) await storageBuckets.delete(name)
  })
}

/** A browser that has lost a story: with a whole copy beside it, and then with none. */
export async function lostAndFound(page: Page, at: AtStop): Promise<void> {
  await prepareAtHome(page)
  await copiesHaveFollowed(page)
  await page.goto('/away.html')
  await loseStorage(page, 'indexeddb')
  await page.goto('/story')
  await arrived(page, 'Your story is safe: we found a copy')
  await at('a-copy-was-found')
  await press(page, 'Bring it back')
  await arrived(page, /parts are here$/)
  await at('it-is-back')
  await press(page, 'Go on')
  await arrived(page, 'Joan’s story')
  await copiesHaveFollowed(page)
  await page.goto('/away.html')
  await loseStorage(page, 'indexeddb,file_systems')
  await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('alongside.copy.')).forEach((name) => localStorage.removeItem(name)))
  await page.goto('/story')
  await arrived(page, 'What was kept here is gone')
  await at('all-is-gone')
}

/** Saving a copy, and bringing it back on a device that has nothing. */
export async function copiesOutside(page: Page, at: AtStop): Promise<void> {
  await prepareAtHome(page)
  await page.goto('/story')
  await arrived(page, 'Joan’s story')
  await page.getByText('There is no copy outside this browser yet.').waitFor()
  await at('where-it-is-kept')
  await press(page, 'Save a copy')
  const dialog = page.getByRole('dialog')
  const code = dialog.getByRole('group', { name: 'Write this code down' })
  await code.waitFor()
  await at('save-a-copy')
  const signs = (await code.locator('span').allInnerTexts()).join('')
  await dialog.getByRole('radio', { name: 'Words that I choose' }).check({ force: true })
  await dialog.getByRole('button', { name: 'Save the file' }).click()
  await dialog.getByText('Please use at least 10 letters.').waitFor()
  await at('save-a-copy-by-words')
  await dialog.getByRole('radio', { name: 'A new code' }).check({ force: true })
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: /I have written it down/ }).click()
  const file = await (await downloading).path()
  await dialog.getByRole('heading', { name: 'Your copy is saved' }).waitFor()
  await at('copy-saved')
  await dialog.getByRole('button', { name: 'Close' }).last().click()

  await page.goto('/away.html')
  await loseStorage(page, 'indexeddb,file_systems,local_storage')
  await page.evaluate(() => localStorage.setItem('alongside', JSON.stringify({ screen: 'mine' })))
  await page.goto('/story')
  await press(page, 'Bring back from a file')
  await arrived(page, 'Bring back from a file')
  await at('bring-back-from-a-file')
  await page.getByLabel(/its name ends in/).setInputFiles({ name: 'copy.alongside', mimeType: 'application/octet-stream', buffer: readFileSync(file) })
  await page.getByLabel('The code that opens it').fill('AAAA BBBB CCCC DDDD EEEE')
  await press(page, 'Open the copy')
  await page.getByRole('alert').waitFor()
  await at('file-does-not-open')
  await page.getByLabel('The code that opens it').fill(signs)
  await press(page, 'Open the copy')
  await arrived(page, 'What this copy holds')
  await at('what-the-copy-holds')
  await press(page, 'Add it to what is here')
  await arrived(page, /parts were added$/)
  await at('parts-were-added')
  await page.goto('/open-a-copy.html')
  await at('without-the-app')
}

const raised = ['SecurityError', 'QuotaExceededError', 'VersionError', 'DataError', 'UnknownError'] as const

/** What is said where the browser’s own storage fails, problem by problem. */
export async function problems(page: Page, at: AtStop): Promise<void> {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (this: IDBFactory, ...given) {
      const name = localStorage.getItem('raise')
      if (name) throw new DOMException('Made for this walk', name)
      return Reflect.apply(open, this, given) as IDBOpenDBRequest
    }
  })
  await prepareAtHome(page)
  for (const name of raised) {
    await page.evaluate((error) => localStorage.setItem('raise', error), name)
    await page.goto('/story')
    await page.getByRole('button', { name: 'Save a copy now' }).waitFor()
    await at(name)
  }
}

/** A story with a passphrase: setting it, a passkey beside it, locked in the middle, wrong words, opened again, and the lock taken off. */
export async function locking(page: Page, at: AtStop): Promise<void> {
  await page.goto('/away.html')
  const here = byName(new URL(page.url()).origin)
  const device = await putDeviceUnder(page)
  await prepareAtHome(page, undefined, undefined, here)
  await page.goto(`${here}/story`)
  await press(page, 'Lock it with words')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').waitFor()
  await at('set-a-passphrase')
  await dialog.getByRole('textbox').fill('three quiet herons')
  await dialog.getByRole('button', { name: 'Lock my story with these words' }).click()
  await dialog.getByRole('heading', { name: 'Your story is locked with your words' }).waitFor()
  await at('passphrase-is-set')
  await dialog.getByRole('button', { name: 'I have written it down' }).click()
  await page.getByText('On this device, locked with your passphrase.').waitFor()
  await page.getByText('This device can open your story too').waitFor()
  await at('story-with-a-lock')
  await passkeyBesideIt(page, at, device)
  await press(page, 'Remove the lock')
  await at('remove-the-lock')
  await dialog.getByRole('button', { name: 'No, keep it' }).click()
  await press(page, 'Lock now')
  await arrived(page, 'Locked. Your place is kept.')
  await page.getByRole('button', { name: 'Open with fingerprint, face or PIN' }).waitFor()
  await at('locked')
  await press(page, 'Open with fingerprint, face or PIN')
  await page.getByText('That did not open a story.').waitFor()
  await at('passkey-did-not-open')
  for (const words of ['one', 'two', 'three']) {
    await page.getByLabel('Your words').fill(words)
    await page.getByRole('button', { name: 'Unlock' }).click()
    await page.getByText(/These words do not open a story here/).waitFor()
    await page.getByRole('button', { name: 'Unlock' }).waitFor()
  }
  await page.getByText(/You can try again in/).waitFor()
  await at('wrong-words')
  await press(page, 'I forgot the words')
  await at('unlock-by-code')
  await page.goto(`${here}/prepare`)
  await arrived(page, 'Open a locked story')
  await at('open-a-locked-story')
}

/** A passkey that is not set up, set up, taken away, and set up again; at the end the device does not know who stands before it. */
async function passkeyBesideIt(page: Page, at: AtStop, device: DeviceUnderPage): Promise<void> {
  const dialog = page.getByRole('dialog')
  const offer = page.getByRole('button', { name: 'Open it with fingerprint, face or PIN', exact: true })
  const setUp = async () => {
    await offer.click()
    await dialog.getByRole('button', { name: 'Set it up' }).click()
  }
  await offer.click()
  await dialog.getByRole('button', { name: 'Set it up' }).waitFor()
  await at('set-a-passkey')
  await device.knowsNobody()
  await dialog.getByRole('button', { name: 'Set it up' }).click()
  await dialog.getByText('It was not set up.').waitFor()
  await at('passkey-not-set')
  await dialog.getByRole('button', { name: 'Leave it as it is' }).click()
  await device.takeAway()
  const another = await putDeviceUnder(page)
  await setUp()
  await dialog.getByText('It lists the key as').waitFor()
  await at('passkey-is-set')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await page.getByText('It lists the key as').waitFor()
  await at('story-with-a-passkey')
  await press(page, 'No longer open it')
  await page.getByText('Only your words and your code open it now.').waitFor()
  await at('passkey-taken-away')
  await setUp()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await another.knowsNobody()
}

/** Erasing everything, to the end. */
export async function erasing(page: Page, at: AtStop): Promise<void> {
  await prepareAtHome(page)
  await page.goto('/story')
  await press(page, 'Erase everything')
  await page.getByRole('dialog').waitFor()
  await at('erase-everything')
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, erase everything' }).click()
  await arrived(page, 'It is erased')
  await at('it-is-erased')
}
