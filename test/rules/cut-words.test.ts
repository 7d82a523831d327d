import { noCutWords } from '../../config/eslint/no-cut-words.mjs'
import { reportedBy } from './lint'

const reported = (code: string) => reportedBy(noCutWords, code)

test.each([
  'const cut = (name: string) => name.slice(0, 40)',
  'const cut = (name?: string | null) => name?.substring(0, 40)',
  'const cut = (name: string | number[]) => name.slice(0, 40)',
  "const cut = (name: '演示' | '样例') => name.substr(0, 1)",
  'const cut = <T extends string>(name: T) => name.charAt(0)',
  'const cut = (name: string) => name.at(-1)',
  "const cut = (name: string) => name['slice'](0, 40)",
  "const cut = (name: string) => name.split('')",
  'const cut = (name: string) => `${name}。`.slice(0, 40)',
])('words are not cut by units: %s', (code) => {
  expect(reported(code)).toEqual([1])
})

test.each([
  'const cut = (names: string[]) => names.slice(0, 40)',
  'const cut = (names: readonly string[] | null) => names?.at(-1)',
  'const cut = (bytes: Uint8Array) => bytes.slice(0, 40)',
  'const cut = (names: [string, string]) => names.slice(1)',
  "const cut = (names: string) => names.split(',')",
  'const day = (at: number) => new Date(at).toISOString().slice(0, 10)',
])('lists, bytes and days are: %s', (code) => {
  expect(reported(code)).toEqual([])
})
