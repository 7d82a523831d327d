import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { root } from '../../scripts/bundle.mjs'
import { copyData, prepareCloud } from './prepared.mjs'

const require = createRequire(import.meta.url)

const load = (at) => (program, data) => require(program).loadData(root, at, data)

/** The server's bundle and its data folder as it is at `now`. */
export const preparedServer = (now) =>
  prepareCloud({ kind: 'weapp', entry: 'test/cloud/open-cloud.ts', at: now, load: load(now) })

/** The real server with the sample district, for tests run by Node's own runner. */
export const openCloud = async (now) => {
  const { program, data } = await preparedServer(now)
  const folder = copyData(data)
  const cloud = await require(program).openCloud(root, now, folder)
  const close = async () => {
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
    rmSync(`${folder}-files`, { recursive: true, force: true })
  }
  return { ...cloud, close }
}
