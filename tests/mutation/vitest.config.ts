import { defineConfig } from 'vitest/config'

/** The tests that have to notice a change in what seals, reads and keeps. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{sealing,records,vault}/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
