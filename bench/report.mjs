import { writeFileSync } from 'node:fs'
import { cpus, release } from 'node:os'

/** A figure measured by a script, in the shape of bench/figure.ts: `null` means not measured. */
export const figure = (id, value, unit, bound, { note = '', rounds = '1' } = {}) => ({
  id,
  value: value === null || Number.isInteger(value) ? value : Number(value.toPrecision(4)),
  unit,
  bound,
  ok: value === null || bound === null ? null : value <= bound,
  reads: '≤',
  note,
  rounds,
})

const mark = ({ ok }) => (ok === null ? '–' : ok ? 'ok' : 'over')

const row = (one) => {
  const bound = one.bound === null ? '' : `${one.reads} ${one.bound}`
  return `| ${[one.id, one.value ?? 'not measured', one.unit, bound, mark(one), one.rounds, one.note].join(' | ')} |`
}

/** Every figure beside its bound. */
export const tableOf = (figures) =>
  ['| figure | value | unit | bound | | rounds | note |', '|---|---|---|---|---|---|---|', ...figures.map(row)].join(
    '\n',
  )

/**
 * Writes bench/report.json for machines, and bench/report.md for people, with the machine and the date.
 * @param {string} postgres its version
 */
export const writeReport = (figures, postgres) => {
  const plain = figures.map(({ id, value, unit, bound, ok }) => ({ id, value, unit, bound, ok }))
  writeFileSync('bench/report.json', `${JSON.stringify(plain, null, 2)}\n`)
  const facts = [
    ['date', new Date().toISOString()],
    ['Node', process.version],
    ['PostgreSQL', postgres],
    ['CPU', `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`],
    ['system', `${process.platform} ${release()} ${process.arch}`],
  ]
  const where = facts.map(([name, value]) => `- ${name}: ${value}`).join('\n')
  const how =
    'Written by `npm run bench`. Times are medians of so many rounds and depend on the machine; what is counted does not.'
  writeFileSync('bench/report.md', `# Figures\n\n${where}\n\n${how}\n\n${tableOf(figures)}\n`)
}
