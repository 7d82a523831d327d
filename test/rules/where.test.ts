import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './files'

const rows = readFileSync(join(root, 'docs/WHERE.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| what'))
  .map((line) => line.split('|')[2] ?? '')

const full = (path: string): string => path.replace(/^domain\b/, 'src/domain').replace(/^storage\b/, 'cloud/storage')

/**
 * Follows the names in one cell: a path from the root, a file beside the last one or below it, or a name that the last
 * file contains. @returns the names that lead nowhere
 */
const lost = (cell: string): string[] => {
  const nowhere: string[] = []
  let [file, folder] = ['', '']
  for (const [, name = ''] of cell.matchAll(/`([^`]+)`/g)) {
    if (/[<*]/.test(name)) continue // a pattern
    const found = [full(name), join(folder, name), join(dirname(folder), name)].find((path) =>
      existsSync(join(root, path)),
    )
    if (found !== undefined) {
      const isFolder = statSync(join(root, found)).isDirectory()
      ;[file, folder] = isFolder ? ['', found] : [found, dirname(found)]
    } else if (file === '' || !readFileSync(join(root, file), 'utf8').includes(name)) {
      nowhere.push(name)
    }
  }
  return nowhere
}

test.each(rows)('what docs/WHERE.md names is there: %s', (cell) => {
  expect(lost(cell)).toEqual([])
})

test('the table is not empty', () => {
  expect(rows.length).toBeGreaterThan(40)
})
