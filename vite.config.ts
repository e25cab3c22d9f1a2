import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  css: {
    modules: {
      // The same names in the pages built ahead and in the app, so that one can take over from the other.
      generateScopedName: (name, file) => `${basename(file.split('?')[0] ?? file, '.module.css')}_${name}`,
    },
  },
  build: {
    sourcemap: false,
    chunkSizeWarningLimit: 400,
    // The first screen is one script and one style sheet, whatever of them the rooms use as well.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{ui,screens,app}/**', 'tests/journeys/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'happy-dom',
          include: ['tests/{ui,screens,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/helpers/screen-setup.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
