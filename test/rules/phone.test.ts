import { filesIn } from './files'

const ROOMS = ['src/client', 'src/stores', 'src/ui', 'src/pages', 'src/packages', 'src/domain']

test.each(filesIn(ROOMS))('$path takes types of schemas at most, and nothing of valibot', ({ code }) => {
  const imports = [...code.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gm)]
  const values = imports.flatMap(([, isType, from = '']) => (isType ? [] : [from]))
  expect(values.filter((from) => from === 'valibot' || /contract\/[a-z]+\//.test(from))).toEqual([])
  expect(code).not.toMatch(/import\(['"][^'"]*(?:valibot|contract\/[a-z]+\/)/)
})

/** Newer than the oldest phones of the browserslist (Chrome 87, iOS 14.5), and not filled in by the build. */
const TOO_NEW = [
  /\.at\(/,
  /Object\.hasOwn\(/,
  /\.findLast(?:Index)?\(/,
  /\.to(?:Sorted|Reversed|Spliced)\(/,
  /structuredClone\(/,
  /\.groupBy\(/,
  /\(\?<[=!]/,
]

test.each(filesIn(ROOMS.filter((room) => room !== 'src/domain')))(
  '$path asks no more than an old phone can do',
  ({ code }) => {
    expect(TOO_NEW.filter((pattern) => pattern.test(code)).map(String)).toEqual([])
  },
)
