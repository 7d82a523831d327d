// Prepares the cloud of a suite before its files run, and prints the folder to pass on as YIJIA_PREPARED.
import { preparedBrowserCloud } from '../browser/cloud.mjs'
import { NOW } from '../weapp/now.mjs'
import { preparedServer } from './bundled.mjs'

const kinds = { browser: preparedBrowserCloud, weapp: () => preparedServer(NOW) }
const { folder } = await kinds[process.argv[2]]()
console.log(folder)
