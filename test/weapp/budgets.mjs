import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bundle, root } from '../../scripts/bundle.mjs'

/** The limits of `config/budgets.ts`. */
export const budgetsOf = async () => {
  const file = join(root, `.build/test/budgets-${process.pid}.cjs`)
  await bundle('config/budgets.ts', file)
  return createRequire(import.meta.url)(file).budgets
}
