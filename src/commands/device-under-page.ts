import type { Page } from '@playwright/test'

/** A device under the browser that knows its person by finger, face or PIN, as far as the page can tell. */
export interface DeviceUnderPage {
  /** From now on it knows nobody who stands before it; this one never does again. */
  knowsNobody(): Promise<void>
  /** How many passkeys it holds. */
  count(): Promise<number>
  takeAway(): Promise<void>
}

/** Puts such a device under this page, for as long as the page is there. */
export async function putDeviceUnder(page: Page, { draws = true } = {}): Promise<DeviceUnderPage> {
  const client = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable')
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasUserVerification: true, hasPrf: draws, isUserVerified: true, automaticPresenceSimulation: true },
  })
  return {
    knowsNobody: async () => void (await client.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })),
    count: async () => (await client.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
    async takeAway() {
      await client.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
      await client.detach()
    },
  }
}

/** The same address under the host's name: passkeys belong to a name, and to no number. */
export function byName(address: string): string {
  return address.replace('127.0.0.1', 'localhost')
}
