// npm test -- --changed: which files differ from main (or from HEAD, on main itself), whether committed or not.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bundle.mjs'

const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

/** Where this branch left main; HEAD where there is no branch of that name. */
const baseOf = () => {
  try {
    return git('merge-base', 'HEAD', 'main')
  } catch {
    return 'HEAD'
  }
}

/** @returns paths of changed and new files below the project, without deleted ones */
export const changedFiles = () => {
  const lists = [
    git('diff', '--name-only', '--diff-filter=d', baseOf()),
    git('ls-files', '--others', '--exclude-standard'),
  ]
  const names = lists.flatMap((list) => list.split('\n')).filter((name) => name !== '')
  return [...new Set(names)].filter((name) => existsSync(join(root, name))).sort()
}
