import type { Page } from '@playwright/test'

/** A device under the browser that knows its person by finger, face or PIN, as far as the page can tell. */
export interface DeviceUnderPage {
  /** Whether it knows whoever stands before it. */
  knows(person: boolean): Promise<void>
  /** How many passkeys it holds. */
  count(): Promise<number>
}

/** Puts such a device under this page, for as long as the page is there. */
export async function putDeviceUnder(page: Page, { draws = true } = {}): Promise<DeviceUnderPage> {
  const client = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable')
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasUserVerification: true, hasPrf: draws, isUserVerified: true, automaticPresenceSimulation: true },
  })
  return {
    knows: async (person) => void (await client.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: person })),
    count: async () => (await client.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
  }
}

/** The same address under the host's name: passkeys belong to a name, and to no number. */
export function byName(address: string): string {
  return address.replace('127.0.0.1', 'localhost')
}
