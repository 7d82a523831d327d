/** The result of one check. `missing`: nothing works without it; `doubt`: it works, but needs attention. */
export interface Check {
  state: 'good' | 'doubt' | 'missing'
  /** The subject of the check: `数据库`. */
  what: string
  sentence: string
}

export const good = (what: string, sentence: string): Check => ({ state: 'good', what, sentence })
export const doubt = (what: string, sentence: string): Check => ({ state: 'doubt', what, sentence })
export const missing = (what: string, sentence: string): Check => ({ state: 'missing', what, sentence })
