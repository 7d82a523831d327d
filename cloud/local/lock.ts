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

/** Whether `work` was done; not when the file was there already, or was there no more. */
const isDone = (work: () => void): boolean => {
  try {
    work()
    return true
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

/** The lock appears with its number in it, or not at all: a link is made in one step. */
const take = (file: string): boolean => {
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    return isDone(() => linkSync(own, file))
  } finally {
    rmSync(own, { force: true })
  }
}

/** The living process that holds the lock; 0 for none. */
const holderOf = (file: string): number => {
  let text = ''
  isDone(() => (text = readFileSync(file, 'utf8')))
  const pid = Number(text)
  return pid > 0 && pid !== process.pid && isAlive(pid) ? pid : 0
}

/** Puts a dead lock aside; one that was taken over in the meantime goes back. */
const putAside = (file: string): void => {
  const aside = `${file}.${process.pid}.old`
  if (!isDone(() => renameSync(file, aside))) return
  if (holderOf(aside) > 0) isDone(() => linkSync(aside, file))
  rmSync(aside, { force: true })
}

const ATTEMPTS = 5

/**
 * Takes a data folder for this process, making it if needed: PGlite itself lets two in, and then rows are lost
 * silently. A lock left by a process that is no more is taken over.
 * @returns gives the folder back
 * @throws LockedError
 */
export const lockFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'lock')
  for (let attempt = 0; !take(file); attempt++) {
    const pid = holderOf(file)
    if (pid > 0 || attempt === ATTEMPTS) throw new LockedError(folder, pid)
    putAside(file)
  }
  return () => rmSync(file, { force: true })
}
