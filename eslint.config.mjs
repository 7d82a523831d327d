import js from '@eslint/js'
import globals from 'globals'
import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'
import { noCutWords } from './config/eslint/no-cut-words.mjs'
import { noLocalTime } from './config/eslint/no-local-time.mjs'

const TYPED = ['**/*.ts', '**/*.tsx']
const LINES_MAX = 300

/** Spreading a literal only saves lines and disables TypeScript's check for unknown properties. */
const LITERAL_SPREADS = [
  { selector: 'SpreadElement > ObjectExpression', message: 'Write the properties out.' },
  { selector: 'ArrayExpression > SpreadElement > ArrayExpression', message: 'Write the elements out.' },
  { selector: 'CallExpression > SpreadElement > ArrayExpression', message: 'Write the arguments out.' },
  {
    selector: 'SpreadElement > TSAsExpression > :matches(ArrayExpression, ObjectExpression)',
    message: 'Write it out.',
  },
]

export default ts.config(
  {
    ignores: [
      'dist/**',
      'cloudfunctions/**',
      'node_modules/**',
      'coverage/**',
      '.build/**',
      '.data/**',
      'data/**',
      'cloud/handlers/table.generated.ts',
      'cloud/storage/tables.generated.ts',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked.map((config) => ({ ...config, files: TYPED })),
  {
    files: TYPED,
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/unbound-method': 'off', // makeAutoObservable binds the stores' methods
      'no-control-regex': 'off', // control characters that PostgreSQL cannot store are written as escapes
      '@typescript-eslint/require-await': 'off', // an implementation of an async port may have nothing to await
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use-*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    files: ['**/*'],
    rules: { 'max-lines': ['error', LINES_MAX], 'no-restricted-syntax': ['error', ...LITERAL_SPREADS] },
  },
  {
    // WeChat has no window object; only files built for the browser may use it.
    files: ['src/**'],
    ignores: [
      'src/**/*.h5.*',
      'src/**/*.test.*',
      'src/client/browser-device.ts',
      'src/client/browser-wake-lock.ts',
      'src/ui/reach-map/leaflet-*.ts',
      'src/ui/dialog/use-dialog-focus.ts',
    ],
    rules: { 'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'navigator', 'location', 'wx'] },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'cloud/**/*.ts'],
    ignores: [
      '**/*.test.*',
      'src/domain/text.ts', // implements the safe cutting
      'src/domain/mask/**', // cuts at the positions of a match and examines its surroundings
      'src/domain/{complaints/place/address-parts,mediation/quotes}.ts', // the same; their parts are compared, never shown
      'src/client/**', // cuts file names and trace ids, and cannot import the domain
    ],
    plugins: { yijia: { rules: { 'no-cut-words': noCutWords } } },
    rules: { 'yijia/no-cut-words': 'error' },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'cloud/**/*.ts'],
    plugins: { zones: { rules: { 'no-local-time': noLocalTime } } },
    rules: { 'zones/no-local-time': 'error' },
  },
  {
    // Jest's matchers are typed as any.
    files: ['**/*.test.ts', '**/*.test.tsx', 'test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  { files: ['src/custom-tab-bar/*.js'], languageOptions: { globals: { Component: 'readonly' } } },
  { files: ['test/weapp/**'], languageOptions: { globals: { wx: 'readonly', getCurrentPages: 'readonly' } } },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser, ...globals.jest } },
  },
)
