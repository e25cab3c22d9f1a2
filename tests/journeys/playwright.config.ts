import { defineConfig } from '@playwright/test'
import { findBrowser, quietly } from '../../src/commands/browser.ts'

const port = Number(process.env['PORT'] ?? 4181)

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/journeys',
  workers: 2,
  fullyParallel: true,
  // In a run of everything a journey that fails is walked once more: of hundreds of browsers one may stand still. The report names it.
  retries: process.env['JOURNEYS_JSON'] ? 1 : 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: process.env['CI'] || process.env['JOURNEYS_JSON'] ? [['list'], ['json', { outputFile: '../../test-results/journeys.json' }]] : 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    serviceWorkers: 'allow',
    launchOptions: { executablePath: findBrowser(), args: quietly },
  },
  webServer: {
    command: `npm run -s serve -- --listen tcp://127.0.0.1:${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
})
