import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export const root = join(__dirname, '../..')

export interface SourceFile {
  /** Relative to the root, with slashes. */
  path: string
  text: string
  /** Without comments. */
  code: string
}

const withoutComments = (text: string): string => text.replace(/\/\*[^]*?\*\/|(^|[^:])\/\/.*/g, '$1')

/** The source files below some folders, without tests. */
export const filesIn = (folders: readonly string[], ending = /\.tsx?$/): SourceFile[] =>
  folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && ending.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const text = readFileSync(file, 'utf8')
      return { path: relative(root, file).replaceAll('\\', '/'), text, code: withoutComments(text) }
    })
