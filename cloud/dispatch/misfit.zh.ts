/** What stands where a stored text does not fit what may be answered. */
export const misfitWords = {
  /** For the words that a line of a list is known by. */
  line: '这一条显示不全，点开看',
  /** For a name, or on a page of its own. */
  field: '显示不全',
} as const
