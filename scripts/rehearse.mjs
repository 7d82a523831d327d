// npm run rehearse -- drain | failover | overload | restore [--seconds 10]: real processes on this machine; prints figures, and exits 1 when a bound
// fails.
import { parseArgs } from 'node:util'
import { drain } from './rehearse/drain.mjs'
import { failover } from './rehearse/failover.mjs'
import { overload } from './rehearse/overload.mjs'
import { restore } from './rehearse/restore.mjs'

const rehearsals = { drain, failover, overload, restore }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '10' } },
})
const rehearsal = rehearsals[positionals[0]]
if (!rehearsal) {
  console.error(`usage: npm run rehearse -- ${Object.keys(rehearsals).join(' | ')} [--seconds 10]`)
  process.exit(2)
}

const boundOf = ({ atMost, atLeast }) => {
  if (atMost !== undefined) return `≤ ${atMost}`
  return atLeast === undefined ? '' : `≥ ${atLeast}`
}
const holds = ({ value, atMost = Infinity, atLeast = -Infinity }) => value <= atMost && value >= atLeast

const figures = await rehearsal({ seconds: Number(values.seconds) })
if (figures.notRun) {
  console.log(`not run: ${figures.notRun}`)
  process.exit(0)
}
for (const figure of figures) {
  const { name, value, unit } = figure
  console.log(`${holds(figure) ? 'ok  ' : 'FAIL'} ${name.padEnd(28)} ${value} ${unit} ${boundOf(figure)}`)
}
process.exit(figures.every(holds) ? 0 : 1)
