import type { Figure } from './figure'

const verdict = ({ ok, value }: Figure): string => (value === null ? '–' : ok === null ? '' : ok ? '✓' : '✗')
const shown = (value: number | null): string => (value === null ? 'not measured' : String(value))

/** One figure on a line of the terminal. */
export const lineOf = (figure: Figure): string => {
  const { id, value, unit, bound, reads, note } = figure
  const limit = bound === null ? '' : `${reads} ${bound}`
  return [verdict(figure).padEnd(2), id.padEnd(36), `${shown(value)} ${unit}`.padEnd(20), limit.padEnd(12), note]
    .join(' ')
    .trimEnd()
}

/** For machines; what is only for readers stays out. */
export const jsonOf = (figures: readonly Figure[]): string =>
  `${JSON.stringify(
    figures.map(({ id, value, unit, bound, ok }) => ({ id, value, unit, bound, ok })),
    null,
    2,
  )}\n`

/** @param about machine, versions and the like, in the order to show them */
export const markdownOf = (figures: readonly Figure[], about: Readonly<Record<string, string>>): string => {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    '# Bench',
    '',
    ...Object.entries(about).map(([name, value]) => `- ${name}: ${value}`),
    '',
    'Times are medians of many rounds; a ratio is the median of the ratios of what was measured side by side.',
    'Bytes and calls also hold in the tests (`config/budgets.ts`), times only here. Not measured here, because nothing here',
    "can: real phones, WeChat's own score, the platform's part of a cold start.",
    '',
    row(['', 'figure', 'value', 'bound', 'note']),
    row(['-', '-', '-', '-', '-']),
    ...figures.map((figure) => {
      const { id, value, unit, bound, reads, note } = figure
      return row([verdict(figure), id, `${shown(value)} ${unit}`, bound === null ? '' : `${reads} ${bound}`, note])
    }),
    '',
  ].join('\n')
}
