// npm run build:cloud [-- --graph city.walk] [--out folder]: builds the cloud functions, ready for `tcb fn deploy`.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './bundle.mjs'
import { buildFunctions } from './cloud-functions/build.mjs'
import { readGraph, SAMPLE_GRAPH } from './cloud-functions/graph.mjs'

const readOptions = () => {
  try {
    return parseArgs({ options: { graph: { type: 'string' }, out: { type: 'string' } } }).values
  } catch (error) {
    console.error(`${error.message}\nusage: npm run build:cloud [-- --graph city.walk] [--out folder]`)
    process.exit(2)
  }
}

const { graph: file, out = join(root, 'cloudfunctions') } = readOptions()
try {
  const { bytes, note } = await readGraph(file === undefined ? SAMPLE_GRAPH : resolve(file))
  const sizes = await buildFunctions(resolve(out), bytes)
  for (const [name, size] of Object.entries(sizes)) console.log(`${name.padEnd(8)}${(size / 1024).toFixed(0)} KB`)
  console.log(`路网：${note.attribution}，${note.dataDate}`)
  if (note.isSample) console.warn('\n⚠ 带的是演示路网，不是真实的城市。上线前用 --graph 换成自己的 city.walk。\n')
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
