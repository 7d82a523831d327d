// Bundles what the kill tests start in a plain Node process: node test/kill/bundle.mjs <entry> <outfile>
import { bundle } from '../../scripts/bundle.mjs'

const [, , entry, outfile] = process.argv
await bundle(`test/kill/${entry}.ts`, outfile)
