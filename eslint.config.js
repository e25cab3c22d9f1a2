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
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names: a default export can be called anything.' },
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text goes through React alone: markup from data is how a page is taken over.' },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': hooks, 'jsx-a11y-x': a11y, i18next },
    rules: {
      ...hooks.configs.recommended.rules,
      ...(a11y.configs?.recommended?.rules ?? a11y.flatConfigs?.recommended?.rules),
      'i18next/no-literal-string': ['error', { mode: 'jsx-text-only' }],
    },
  },
  { files: ['vite.config.ts', 'tests/journeys/playwright.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
