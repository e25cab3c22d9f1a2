import { chromium } from '@playwright/test'
import { findBrowser, quietly } from '../browser.ts'

/** The browser that is measured, by name and version. */
export async function browserVersion(): Promise<string> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: quietly })
  const version = `Chromium ${browser.version()}`
  await browser.close()
  return version
}
