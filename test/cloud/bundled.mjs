import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bundle, root } from '../../scripts/bundle.mjs'

/** The real server with the sample district, for tests under node's own runner. */
export const openCloud = async (now) => {
  const file = join(root, `.build/test/cloud-${process.pid}.cjs`)
  await bundle('test/cloud/open-cloud.ts', file)
  const { openCloud: open } = createRequire(import.meta.url)(file)
  return open(root, now)
}
