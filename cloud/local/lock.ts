import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Another living process works on the folder. */
export class LockedError extends Error {
  override name = 'LockedError'

  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`${folder} 正被另一个怡家使用（进程 ${pid}）。先停掉它，或者用 DATA_DIR 换一个文件夹`)
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // somebody else's process, but a living one
  }
}

/** False when the file system reports this code; any other error is thrown. */
const isDone = (work: () => void, unless: 'EEXIST' | 'ENOENT'): boolean => {
  try {
    work()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === unless) return false
    throw error
  }
}

/** The lock appears atomically with the process id in it: creating a link is one step. */
const take = (file: string): boolean => {
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    return isDone(() => linkSync(own, file), 'EEXIST')
  } finally {
    rmSync(own, { force: true })
  }
}

/** The living process that holds a lock; 0 for a dead one, null for no lock. */
const holderOf = (file: string): number | null => {
  let text = ''
  if (!isDone(() => (text = readFileSync(file, 'utf8')), 'ENOENT')) return null
  const pid = Number(text)
  return pid > 0 && pid !== process.pid && isAlive(pid) ? pid : 0
}

/**
 * Takes a lock. A stale lock is never deleted, because another process may have taken it over since it was read:
 * the process that holds the right to take over (a lock of the same kind) reads it again and then atomically replaces
 * it.
 * @returns 0, or the id of the living process that holds it
 */
const acquire = (file: string): number => {
  while (!take(file)) {
    const holder = holderOf(file)
    if (holder) return holder
    const right = `${file}.heir`
    const rival = acquire(right)
    if (rival) return rival
    if (holderOf(file) === 0) {
      renameSync(right, file)
      return 0
    }
    rmSync(right)
  }
  return 0
}

/**
 * Locks a data folder for this process, creating it if needed: PGlite itself lets two processes in, and then rows are
 * lost silently. A lock left by a dead process is taken over.
 * @returns a function that releases the folder
 * @throws LockedError
 */
export const lockFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock')
  const pid = acquire(file)
  if (pid) throw new LockedError(folder, pid)
  return () => rmSync(file, { force: true })
}
