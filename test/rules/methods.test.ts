import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isChanging, type Method, methods } from '../../src/contract/methods'
import { definitionOf } from '../../src/contract/schema/definition-of'
import { root } from './files'

const names = Object.keys(methods) as Method[]
const exists = (path: string): boolean => existsSync(join(root, path))

/** `complaints.accept` → the path of its handler: in the folder of its subject, or in the desk folder below it. */
const handlerOf = (method: Method): string => {
  const [subject, verb] = method.split('.')
  const folders = [`cloud/handlers/${subject}`, `cloud/handlers/${subject}/desk`]
  return `${folders.find((folder) => exists(`${folder}/${verb}.ts`)) ?? folders[0]}/${verb}`
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const matrix = readdirSync(join(root, 'test/matrix/rows'))
  .map((file) => read(`test/matrix/rows/${file}`))
  .join('')

describe.each(names)('%s', (method) => {
  test('has a handler with its name, and a test beside it', () => {
    expect(exists(`${handlerOf(method)}.ts`)).toBe(true)
    expect(exists(`${handlerOf(method)}.test.ts`)).toBe(true)
    expect(read(`${handlerOf(method)}.test.ts`)).toContain(`'${method}'`)
  })

  test('has roles, a row in the matrix and a section in API.md', () => {
    expect(definitionOf(method).roles.length).toBeGreaterThan(0)
    expect(matrix).toContain(`'${method}': {`)
    expect(read('docs/API.md')).toContain(`\n## ${method}\n`)
  })
})

test('every method name has the form subject.verb', () => {
  expect(names.filter((name) => !/^[a-z]+\.[a-z][A-Za-z]*$/.test(name))).toEqual([])
})

test('no changing method is open to anonymous callers', () => {
  const changing = names.filter(isChanging)
  expect(changing.length).toBeGreaterThan(0)
  expect(changing.filter((method) => (definitionOf(method).roles as readonly string[]).includes('anonymous'))).toEqual(
    [],
  )
})
