/** Several entries in one cell, separated by `;`; a `;` inside an entry is written `\;`. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;；]/g, (sign) => `\\${sign}`)).join('; ')

/** Splits at `;` and at the full-width `；`, and trims. Empty entries are dropped. */
export const splitList = (cell: string): string[] =>
  [...cell.matchAll(/(?:\\.|[^;；\\])+|\\$/gsu)]
    .map(([item]) => item.trim().replace(/\\(.)/gsu, '$1'))
    .filter((item) => item !== '')
