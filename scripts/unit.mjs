// npm run unit -- PATH…: runs the test files whose path matches, with jest's own options behind them.
// PostgreSQL is started only if a file of the project `cloud` is among them.
import { runJest } from './jest.mjs'

process.exit(runJest(process.argv.slice(2)) ? 0 : 1)
