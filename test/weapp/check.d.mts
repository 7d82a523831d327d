export interface Finding {
  file: string
  /** Counted from 1; 1 where a fault has no place in the file. */
  line: number
  message: string
}

/** Bytes of the main package, as `main`, and of each subpackage by its root. */
export type PackageSizes = Record<string, number>

export function packageSizes(dist: string): PackageSizes

/** Syntax of the files of a built mini-program, files that are missing, WeChat's limits for an upload. */
export function checkDist(dist: string): { findings: Finding[]; sizes: PackageSizes }
