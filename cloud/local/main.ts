import { readStartOptions } from './options'
import { startLocal } from './start'

const STOP_MS = 4_000

/** The local cloud as a process: prints its address on stdout, or a message on stderr when it cannot start. */
const main = async () => {
  const local = await startLocal(readStartOptions(process.argv.slice(2), process.env))
  const stop = () => {
    setTimeout(() => process.exit(0), STOP_MS).unref()
    void local.close().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  console.log(`\n  怡家开着: ${local.address}\n`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
