/** Several things in one cell, divided by `;`; one inside a thing is written `\;`. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;；]/g, (sign) => `\\${sign}`)).join('; ')

/** Divides at `;` and at the full-width `；`, without the blanks around. Empty ones are left out. */
export const splitList = (cell: string): string[] =>
  [...cell.matchAll(/(?:\\.|[^;；\\])+|\\$/gsu)]
    .map(([item]) => item.trim().replace(/\\(.)/gsu, '$1'))
    .filter((item) => item !== '')
