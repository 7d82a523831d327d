import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { InputError } from './input-error'
import type { NamedFile } from './points/read-files'

const REASONS: Record<string, string> = {
  ENOENT: '没有这个文件',
  EISDIR: '这是一个文件夹',
  ENOTDIR: '路径中间有一个是文件，不是文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '这里只能读，不能写',
  ENOSPC: '磁盘满了',
}

export const isFileProblem = (code: string): boolean => code in REASONS

/** Why a file cannot be opened. */
export const fileProblem = (error: unknown): string => {
  const { code = '' } = error as NodeJS.ErrnoException
  return REASONS[code] ?? '打不开这个文件'
}

/** The message for a file that cannot be opened. */
export const unreadable = (path: string, error: unknown): InputError =>
  new InputError([`${path}：${fileProblem(error)}。`])

/** Reads a whole file. @throws InputError when it cannot be read */
export const readNamedFile = (path: string): NamedFile => {
  try {
    return { name: basename(path), bytes: readFileSync(path) }
  } catch (error) {
    throw unreadable(path, error)
  }
}
