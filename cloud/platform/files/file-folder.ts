import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { FileStore } from './file-store'

const REF = /^[a-z]+\/[0-9a-z-]+$/
const UNFINISHED = '.part'

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException | null)?.code === 'ENOENT'

const orNull = (error: unknown): null => {
  if (isMissing(error)) return null
  throw error
}

/** Where bytes are stored when no cloud storage is configured. */
export const filesFolder = (dataDir: string): string => join(dataDir, 'files')

/** Bytes in a folder of this machine. Writes are atomic: to a temporary file, then renamed. */
export const fileFolder = (folder: string): FileStore => {
  const pathOf = (ref: string): string => {
    if (!REF.test(ref)) throw new Error('no reference of ours')
    return join(folder, ref)
  }
  return {
    put: async (ref, bytes) => {
      const path = pathOf(ref)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await writeFile(path + UNFINISHED, bytes, { mode: 0o600 })
      await rename(path + UNFINISHED, path)
    },
    get: async (ref, bytesMax) => {
      const found = REF.test(ref) ? await stat(pathOf(ref)).catch(orNull) : null
      if (!found) return null
      return found.size > bytesMax ? 'file_too_big' : readFile(pathOf(ref)).catch(orNull)
    },
    remove: async (refs) => {
      for (const ref of refs) await rm(pathOf(ref), { force: true })
    },
    olderThan: async (instant) => {
      const entries = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(orNull)) ?? []
      const refs: string[] = []
      for (const entry of entries) {
        const path = join(entry.parentPath, entry.name)
        const changed = entry.isFile() && (await stat(path).catch(orNull))
        if (changed && changed.mtime < new Date(instant)) refs.push(relative(folder, path).replaceAll('\\', '/'))
      }
      return refs
    },
  }
}
