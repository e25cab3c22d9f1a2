import i18next from 'eslint-plugin-i18next'
import a11y from 'eslint-plugin-jsx-a11y-x'
import hooks from 'eslint-plugin-react-hooks'
import typescript from 'typescript-eslint'

export default typescript.config(
  { ignores: ['dist', 'node_modules', 'pictures', 'test-results', '**/*.mjs', 'eslint.config.js'] },
  ...typescript.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/require-await': 'off',
      // Callbacks of a component are written as methods in its props, and taken apart there.
      '@typescript-eslint/unbound-method': 'off',
      // The checker of the types is newer than the one that the linter reads them with: these two differ.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names: a default export can be called anything.' },
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text goes through React alone: markup from data is how a page is taken over.' },
      ],
    },
  },
  // The page that opens a copy is run as it is written, without a build: no types are known of it.
  { files: ['public/**/*.js'], ...typescript.configs.disableTypeChecked },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': hooks, 'jsx-a11y-x': a11y, i18next },
    rules: {
      ...hooks.configs.recommended.rules,
      ...(a11y.configs?.recommended?.rules ?? a11y.flatConfigs?.recommended?.rules),
      // A list without bullets is no list to one screen reader unless it says so.
      'jsx-a11y-x/no-redundant-roles': 'off',
      // Text that scrolls must be reachable by keyboard.
      'jsx-a11y-x/no-noninteractive-tabindex': 'off',
      'i18next/no-literal-string': ['error', { mode: 'jsx-text-only' }],
    },
  },
  { files: ['vite.config.ts', 'tests/mutation/vitest.config.ts', 'tests/journeys/playwright.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
