import { filesIn } from './files'

/**
 * Actions that change a value, or that JSON Schema cannot express. A `check` is code and is deliberately left out of
 * the JSON Schema.
 */
const NOT_DESCRIBING = [
  'transform rawTransform brand flavor trim trimStart trimEnd toLowerCase toUpperCase normalize toMinValue toMaxValue',
  'date finite isoDate isoDateTime isoTimestamp rawCheck partialCheck readonly fallback lazy any unknown',
  'object looseObject objectWithRest',
]
  .join(' ')
  .split(' ')

const files = filesIn(['src/contract']).filter(({ path }) => path.split('/').length > 3)

test.each(files)('$path uses only actions that JSON Schema can express', ({ code }) => {
  const used = [...code.matchAll(/\bv\.(\w+)\(/g)].map(([, name]) => name ?? '')
  expect(used.filter((name) => NOT_DESCRIBING.includes(name))).toEqual([])
})

test.each(files)('$path uses regular expressions without flags', ({ code }) => {
  expect(code).not.toMatch(/v\.regex\(\/.*\/[a-z]+\s*\)/)
})

test('the contract has no barrel file, which would ship valibot to the phone', () => {
  expect(filesIn(['src/contract']).filter(({ path }) => path.endsWith('/index.ts'))).toEqual([])
})
