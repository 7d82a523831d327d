// Checks our messages against the limits of WeChat's fields before anything is built.
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bundle, root } from '../bundle.mjs'

/** @throws Error with a line for every message that does not fit */
export const checkMessages = async (entry = 'src/domain/message/problems.ts') => {
  const file = join(root, `.build/messages-${process.pid}.cjs`)
  await bundle(entry, file)
  const { templateProblems } = createRequire(import.meta.url)(file)
  rmSync(file)
  const problems = templateProblems()
  if (problems.length > 0) throw new Error(`messages do not fit:\n${problems.join('\n')}`)
}
