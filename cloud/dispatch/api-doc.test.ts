import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errors } from '../../src/contract/errors'
import { methods } from '../../src/contract/methods'
import { apiDoc, withRights } from './api-doc'

const folder = join(__dirname, '../../src/contract')
const sources = readdirSync(folder, { encoding: 'utf8', recursive: true })
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
const committed = readFileSync(join(__dirname, '../../docs/API.md'), 'utf8')

test('docs/API.md is up to date with the contract (npm run generate writes it)', () => {
  expect(committed).toBe(apiDoc(sources))
})

test('the rights in docs/SECURITY.md are up to date (npm run generate writes them)', () => {
  const security = readFileSync(join(__dirname, '../../docs/SECURITY.md'), 'utf8')
  expect(security).toBe(withRights(security))
  expect(security).toMatch(/\| `points.save` \|(?: – \|){3}(?: yes \|){3}/)
  expect(() => withRights('nothing')).toThrow('no place')
})

test.each(Object.keys(methods))('%s has a section with a sentence about what it is for', (method) => {
  const [, section = ''] = committed.split(`\n## ${method}\n\n`)
  expect(section.split('\n')[0]).toMatch(/^[A-Z].*\w/)
})

test.each(Object.keys(errors))('the error %s has a line', (code) => {
  expect(committed).toContain(`| \`${code}\` |`)
})

test('a method without a comment in the source is an error', () => {
  expect(() => apiDoc([])).toThrow(Object.keys(methods)[0])
})
