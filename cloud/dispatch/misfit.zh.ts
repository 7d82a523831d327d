/** Replaces a stored text that does not fit the output's schema. */
export const misfitWords = {
  /** For the text by which a row of a list is recognized. */
  line: '这一条显示不全，点开看',
  /** For a name, or a text on a page of its own. */
  field: '显示不全',
} as const
