import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { InputError } from './input-error'
import type { NamedFile } from './points/read-files'

const REASONS: Record<string, string> = {
  ENOENT: '没有这个文件',
  EISDIR: '这是一个文件夹',
  EACCES: '没有权限读这个文件',
}

/** Why a file cannot be opened. */
export const fileProblem = (error: unknown): string => {
  const { code = '' } = error as NodeJS.ErrnoException
  return REASONS[code] ?? '打不开这个文件'
}

/** Reads a file whole. @throws InputError with a sentence when it cannot be read */
export const readNamedFile = (path: string): NamedFile => {
  try {
    return { name: basename(path), bytes: readFileSync(path) }
  } catch (error) {
    throw new InputError([`${path}：${fileProblem(error)}。`])
  }
}
