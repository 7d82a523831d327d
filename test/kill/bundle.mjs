// Bundles the server of the kill tests in a plain Node process: node test/kill/bundle.mjs <outfile>
import { bundle } from '../../scripts/bundle.mjs'

await bundle('test/kill/server.ts', process.argv[2])
