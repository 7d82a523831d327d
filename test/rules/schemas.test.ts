import { filesIn } from './files'

/** What changes a value, or what JSON Schema cannot say. A `check` is code and is left out of it, which is known. */
const NOT_DESCRIBING = [
  'transform rawTransform brand flavor trim trimStart trimEnd toLowerCase toUpperCase normalize toMinValue toMaxValue',
  'date finite isoDate isoDateTime isoTimestamp rawCheck partialCheck readonly fallback lazy any unknown',
  'object looseObject objectWithRest',
]
  .join(' ')
  .split(' ')

const files = filesIn(['src/contract']).filter(({ path }) => path.split('/').length > 3)

test.each(files)('$path only describes', ({ code }) => {
  const used = [...code.matchAll(/\bv\.(\w+)\(/g)].map(([, name]) => name ?? '')
  expect(used.filter((name) => NOT_DESCRIBING.includes(name))).toEqual([])
})

test.each(files)('$path writes regular expressions without flags', ({ code }) => {
  expect(code).not.toMatch(/v\.regex\(\/.*\/[a-z]+\s*\)/)
})

test('the contract has no barrel, which would ship valibot to the phone', () => {
  expect(filesIn(['src/contract']).filter(({ path }) => path.endsWith('/index.ts'))).toEqual([])
})
