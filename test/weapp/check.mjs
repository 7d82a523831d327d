import { statSync } from 'node:fs'
import { join } from 'node:path'
import { checkFiles } from './check-files.mjs'
import { checkSyntax } from './check-syntax.mjs'
import { listFiles, readApp } from './dist.mjs'

/** WeChat's limits for an upload, in bytes. */
const limits = { packageBytes: 2 * 1024 * 1024, totalBytes: 30 * 1024 * 1024 }
const noApp = { file: 'app.json', line: 1, message: 'app.json does not exist' }
const isNotUploaded = (file) => /(\.LICENSE\.txt|\.map|^project\.(private\.)?config\.json)$/.test(file)

/**
 * Bytes of the main package, as `main`, and of each subpackage by its root.
 *
 * @param {string} dist folder of a built mini-program
 * @returns {Record<string, number>}
 */
export function packageSizes(dist) {
  const { roots } = readApp(dist)
  const sizes = Object.fromEntries(['main', ...roots].map((name) => [name, 0]))
  for (const file of listFiles(dist).filter((name) => !isNotUploaded(name))) {
    sizes[roots.find((root) => file.startsWith(`${root}/`)) ?? 'main'] += statSync(join(dist, file)).size
  }
  return sizes
}

function sizeProblems(sizes) {
  const problem = (message) => ({ file: 'app.json', line: 1, message })
  const total = Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0)
  const big = Object.entries(sizes).filter(([, bytes]) => bytes > limits.packageBytes)
  return [
    ...big.map(([name, bytes]) => problem(`package ${name} has ${bytes} bytes, limit ${limits.packageBytes}`)),
    ...(total > limits.totalBytes ? [problem(`all packages have ${total} bytes, limit ${limits.totalBytes}`)] : []),
  ]
}

/**
 * What can be said of a built mini-program without running it: syntax of its files, files that are missing, sizes.
 *
 * @param {string} dist folder of a built mini-program
 * @returns {{ findings: { file: string, line: number, message: string }[], sizes: Record<string, number> }}
 */
export function checkDist(dist) {
  const files = listFiles(dist)
  const syntax = checkSyntax(dist, files)
  // Without its JSON an app cannot be followed from file to file.
  const isUnreadable = syntax.some(({ file }) => file.endsWith('.json')) || !files.includes('app.json')
  if (isUnreadable) return { findings: [...syntax, ...(files.includes('app.json') ? [] : [noApp])], sizes: {} }
  const sizes = packageSizes(dist)
  return { findings: [...syntax, ...checkFiles(dist, readApp(dist), files), ...sizeProblems(sizes)], sizes }
}
