import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

const take = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

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
    const pid = Number(readFileSync(file, 'utf8'))
    if (attempt > 0 || (pid !== process.pid && pid > 0 && isAlive(pid))) throw new LockedError(folder, pid)
    rmSync(file, { force: true })
  }
  return () => rmSync(file, { force: true })
}
