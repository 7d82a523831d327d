import { filesIn } from './files'

const ROOMS = ['src/client', 'src/stores', 'src/ui', 'src/pages', 'src/packages', 'src/domain']

test.each(filesIn(ROOMS))('$path takes types of schemas at most, and nothing of valibot', ({ code }) => {
  const imports = [...code.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gm)]
  const values = imports.flatMap(([, isType, from = '']) => (isType ? [] : [from]))
  expect(values.filter((from) => from === 'valibot' || from.includes('contract/schemas'))).toEqual([])
  expect(code).not.toMatch(/import\(['"][^'"]*(?:valibot|contract\/schemas)/)
})
