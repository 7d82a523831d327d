// The walking network that is shipped with the functions.
import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bundle, root } from '../bundle.mjs'

export const SAMPLE_GRAPH = join(root, 'data/sample/district.walk')

/**
 * Reads a network in the same way as the functions do when they start, so that the build finds a broken one.
 * @returns its bytes and its description: `{ attribution, dataDate, isSample }`
 * @throws Error with a sentence for the operator
 */
export const readGraph = async (file) => {
  let bytes
  try {
    bytes = readFileSync(file)
  } catch {
    throw new Error(`${file}：打不开这个路网文件。`)
  }
  const reader = join(root, `.build/decode-${process.pid}.cjs`)
  await bundle('src/domain/walk/file/decode.ts', reader)
  const { decodeGraph } = createRequire(import.meta.url)(reader)
  rmSync(reader)
  try {
    return { bytes, note: decodeGraph(bytes).header.note }
  } catch (error) {
    throw new Error(`${file}：${error.message}`, { cause: error })
  }
}
