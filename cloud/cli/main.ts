import { systemClock } from '../platform/clock'
import { processOutput } from './output'
import { run } from './run'

// A reader that closes the pipe early, as in `yijia … | head`, is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const root = process.env.YIJIA_ROOT ?? process.cwd()
const surroundings = { variables: process.env, root, now: systemClock }
void run(process.argv.slice(2), surroundings, processOutput).then((exitCode) => {
  process.exitCode = exitCode
})
