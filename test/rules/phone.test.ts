import { filesIn } from './files'

const LAYERS = ['src/client', 'src/stores', 'src/ui', 'src/pages', 'src/packages', 'src/domain']

test.each(filesIn(LAYERS))('$path imports at most types from schemas, and nothing from valibot', ({ code }) => {
  const imports = [...code.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gm)]
  const values = imports.flatMap(([, isType, from = '']) => (isType ? [] : [from]))
  expect(values.filter((from) => from === 'valibot' || /contract\/[a-z]+\//.test(from))).toEqual([])
  expect(code).not.toMatch(/import\(['"][^'"]*(?:valibot|contract\/[a-z]+\/)/)
})

/**
 * Newer than the oldest supported phones (Chrome 87, iOS 14.5 in the browserslist), and not polyfilled by the build.
 */
const TOO_NEW = [
  /\.at\(/,
  /Object\.hasOwn\(/,
  /\.findLast(?:Index)?\(/,
  /\.to(?:Sorted|Reversed|Spliced)\(/,
  /structuredClone\(/,
  /\.groupBy\(/,
  /\(\?<[=!]/,
]

test.each(filesIn(LAYERS.filter((layer) => layer !== 'src/domain')))(
  '$path uses nothing that old phones lack',
  ({ code }) => {
    expect(TOO_NEW.filter((pattern) => pattern.test(code)).map(String)).toEqual([])
  },
)
