/** What one look found. `missing`: nothing works without it; `doubt`: it works, but somebody should see to it. */
export interface Check {
  state: 'good' | 'doubt' | 'missing'
  /** What was looked at: `数据库`. */
  what: string
  sentence: string
}

export const good = (what: string, sentence: string): Check => ({ state: 'good', what, sentence })
export const doubt = (what: string, sentence: string): Check => ({ state: 'doubt', what, sentence })
export const missing = (what: string, sentence: string): Check => ({ state: 'missing', what, sentence })
