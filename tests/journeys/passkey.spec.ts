import type { Page } from '@playwright/test'
import { byName, putDeviceUnder } from '../../src/commands/device-under-page.ts'
import { arrived, prepareAtHome, press } from '../../src/commands/walk.ts'
import { expect, phone, test as closedHouse } from './closed-house.ts'
import { everythingKept } from './what-is-kept.ts'

const test = closedHouse.extend({ baseURL: ({ baseURL }, use) => use(byName(baseURL!)) })
test.use({ viewport: phone })

const passphrase = 'three quiet herons'
const words = 'to dance at the wedding in May'
const openIt = 'Open with fingerprint, face or PIN'
const title = 'Joan’s story'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const setUp = (page: Page) => page.getByRole('button', { name: 'Open it with fingerprint, face or PIN', exact: true })

/** A story on this device with a passphrase. */
async function storyWithPassphrase(page: Page): Promise<void> {
  await prepareAtHome(page, undefined, () => words)
  await page.goto('/story')
  await expect(page.getByRole('button', { name: 'Lock it with words' })).toBeVisible()
  await expect(setUp(page)).toHaveCount(0)
  await lockWithWords(page, passphrase)
}

async function lockWithWords(page: Page, chosen: string): Promise<void> {
  await press(page, 'Lock it with words')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(chosen)
  await dialog.getByRole('button', { name: 'Lock my story with these words' }).click()
  await dialog.getByRole('button', { name: 'I have written it down' }).click()
  await expect(page.getByText('On this device, locked with your passphrase.')).toBeVisible()
}

async function setUpPasskey(page: Page, listed = 'Alongside 1'): Promise<void> {
  await setUp(page).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Whoever can unlock this device can then open your story.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Set it up' }).click()
  await expect(dialog.getByRole('heading', { name: 'This device can open your story now' })).toBeVisible()
  await expect(dialog.getByText(`It lists the key as “${listed}”.`)).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
}

/** Writes down, in the page, what the browser is asked for; bytes as hex digits. It outlives the page. */
async function listenToAsking(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const plain = (_: string, value: unknown) => (value instanceof Uint8Array ? [...value].map((byte) => byte.toString(16).padStart(2, '0')).join('') : value)
    for (const name of ['create', 'get'] as const) {
      const original = Reflect.get(CredentialsContainer.prototype, name) as (options: CredentialCreationOptions) => Promise<Credential | null>
      Reflect.set(CredentialsContainer.prototype, name, function (this: CredentialsContainer, options: CredentialCreationOptions) {
        sessionStorage.setItem('asked', `${sessionStorage.getItem('asked') ?? ''}${JSON.stringify(options.publicKey, plain)}\n`)
        return original.call(this, options)
      })
    }
  })
}

async function asked(page: Page): Promise<readonly unknown[]> {
  const lines = await page.evaluate(() => sessionStorage.getItem('asked') ?? '')
  return lines.trim().split('\n').map((line) => JSON.parse(line) as unknown)
}

async function unlockWithWords(page: Page): Promise<void> {
  await page.getByLabel('Your words').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(title)
}

test('a locked story opens with the device’s fingerprint, face or PIN, with no network; where it does not, the words do; and it can be taken away', async ({ page, context }) => {
  const device = await putDeviceUnder(page)
  await storyWithPassphrase(page)
  await setUpPasskey(page)
  expect(await device.count()).toBe(1)
  await expect(page.getByText(/Whoever can unlock the device can read it/)).toBeVisible()
  const kept = JSON.stringify(await everythingKept(page))
  for (const secret of ['wedding', 'Joan', passphrase]) expect(kept).not.toContain(secret)

  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await context.setOffline(true)
  await page.goto('about:blank')
  await page.goto('/story')
  await expect(heading(page)).toHaveText('Open a locked story')
  await expect(page.getByText('Joan')).toHaveCount(0)
  await press(page, openIt)
  await expect(heading(page)).toHaveText(title)
  await expect(page.getByText(words).first()).toBeVisible()

  await device.knowsNobody()
  await press(page, 'Lock now')
  await expect(heading(page)).toHaveText('Locked. Your place is kept.')
  await press(page, openIt)
  await expect(page.getByText('That did not open a story. Your words or your code still do.')).toBeVisible()
  await expect(page.getByRole('button', { name: openIt })).toBeFocused()
  await expect(page.getByText(words)).toHaveCount(0)
  await unlockWithWords(page)

  await press(page, 'No longer open it with fingerprint, face or PIN')
  await expect(page.getByText('Only your words and your code open it now.')).toBeVisible()
  await expect(setUp(page)).toBeVisible()
  expect(await device.count()).toBe(0)
  await page.reload()
  await expect(heading(page)).toHaveText('Open a locked story')
  await unlockWithWords(page)
  await press(page, 'Lock now')
  await expect(heading(page)).toHaveText('Locked. Your place is kept.')
  await expect(page.getByLabel('Your words')).toBeVisible()
  await expect(page.getByRole('button', { name: openIt })).toHaveCount(0)
})

test('two people on one device: both are asked for at once, and whichever answers opens its own story alone', async ({ page }) => {
  const device = await putDeviceUnder(page)
  await storyWithPassphrase(page)
  await setUpPasskey(page, 'Alongside 1')
  await press(page, 'Lock now')
  await press(page, 'Somebody else')
  await arrived(page, 'Before we start')
  await page.getByRole('textbox', { name: /What would you like us to call you/ }).fill('Sam')
  await press(page, 'Go on')
  await arrived(page, 'What is this visit about?')
  await page.goto('/story')
  await lockWithWords(page, 'four loud geese here')
  await setUpPasskey(page, 'Alongside 2')
  expect(await device.count()).toBe(2)
  await page.reload()
  await press(page, openIt)
  await expect(heading(page)).toHaveText(/^(Joan|Sam)’s story$/)
  const opened = (await heading(page).innerText()).startsWith('Joan') ? ['Alongside 1', 'Sam'] : ['Alongside 2', 'Joan']
  await expect(page.getByText(`“${opened[0]!}”`)).toBeVisible()
  await expect(page.getByText(opened[1]!)).toHaveCount(0)
})

test('the device is asked for this host alone, for somebody whom it knows, and is told nothing of the person', async ({ page, baseURL }) => {
  await listenToAsking(page)
  await putDeviceUnder(page)
  await storyWithPassphrase(page)
  await setUpPasskey(page)
  await page.goto('/story')
  await press(page, openIt)
  await expect(heading(page)).toHaveText(title)
  const host = new URL(baseURL!).hostname
  const [make, ask] = (await asked(page)) as [PublicKeyCredentialCreationOptions, PublicKeyCredentialRequestOptions]
  expect([make.rp.id ?? host, make.rp.name, make.user.name, make.user.displayName]).toEqual([host, 'Alongside', 'Alongside 1', 'Alongside 1'])
  expect(make.attestation).toBe('none')
  expect(make.authenticatorSelection).toMatchObject({ authenticatorAttachment: 'platform', userVerification: 'required' })
  expect([ask.rpId ?? host, ask.userVerification, ask.allowCredentials?.map(({ transports }) => transports)]).toEqual([host, 'required', [['internal']]])
  const random = [make.user.id, make.challenge, ask.challenge].map(String)
  expect(random.map((hex) => hex.length)).toEqual([64, 64, 64])
  expect(new Set(random).size).toBe(3)
})

test('what becomes of it is said where the words are changed, the lock is removed and the story is erased', async ({ page }) => {
  const device = await putDeviceUnder(page)
  await storyWithPassphrase(page)
  await setUpPasskey(page)
  const dialog = page.getByRole('dialog')
  await press(page, 'Change the words')
  await dialog.getByRole('textbox').fill('four loud geese here')
  await dialog.getByRole('button', { name: 'Lock my story with these words' }).click()
  await expect(dialog.getByText('Your fingerprint, face or PIN still opens it too.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await press(page, 'Lock now')
  await press(page, openIt)
  await expect(heading(page)).toHaveText(title)

  await press(page, 'Remove the lock')
  await expect(dialog.getByText('No fingerprint, face or PIN is asked for then.')).toBeVisible()
  await dialog.getByRole('button', { name: 'No, keep it' }).click()
  await press(page, 'Erase everything')
  await expect(dialog.getByText('Your device may still list a key called “Alongside 1”.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Yes, erase everything' }).click()
  await expect(heading(page)).toHaveText('It is erased')
  await expect(page.getByText('Your device may still list a key called “Alongside 1”.')).toBeVisible()
  expect(await device.count()).toBe(0)
})

test('left alone it locks as ever, and comes back at the same place with the passkey', async ({ page }) => {
  await putDeviceUnder(page)
  await storyWithPassphrase(page)
  await setUpPasskey(page)
  await page.clock.install()
  await page.reload()
  await press(page, openIt)
  await expect(heading(page)).toHaveText(title)
  await page.clock.fastForward('05:01')
  await expect(heading(page)).toHaveText('Locked. Your place is kept.')
  await press(page, openIt)
  await expect(heading(page)).toHaveText(title)
  await expect(page.getByText(words).first()).toBeVisible()
})

test('nothing is set up where the device does not know who stands before it, and it says so', async ({ page }) => {
  const device = await putDeviceUnder(page)
  await storyWithPassphrase(page)
  await device.knowsNobody()
  await setUp(page).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Set it up' }).click()
  await expect(dialog.getByText('It was not set up. Your words open your story, as before.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Leave it as it is' }).click()
  await expect(setUp(page)).toBeVisible()
  expect(await device.count()).toBe(0)
})

test('on a device that draws no secrets it says so, and the words stay the way in', async ({ page }) => {
  const device = await putDeviceUnder(page, { draws: false })
  await storyWithPassphrase(page)
  await setUp(page).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Set it up' }).click()
  await expect(dialog.getByText('This device cannot do that here. Your words open your story, as before.')).toBeVisible()
  await page.reload()
  await expect(heading(page)).toHaveText('Open a locked story')
  await unlockWithWords(page)
  expect(await device.count()).toBe(0)
})

test('it is not offered on a device that knows nobody, nor before there are words', async ({ page }) => {
  await storyWithPassphrase(page)
  await expect(page.getByRole('button', { name: 'Change the words' })).toBeVisible()
  await expect(setUp(page)).toHaveCount(0)
})
