/** What decides which of a person's complaints they are shown first. */
interface Listed {
  relation: 'own' | 'joined'
  isMerged: boolean
  asksAnswer: boolean
}

/** The complaint to open on: one that asks for an answer, else the caller's own before one that they joined. */
export const nextRow = <Row extends Listed>(open: readonly Row[]): Row | null => {
  const live = open.filter(({ isMerged }) => !isMerged)
  return live.find(({ asksAnswer }) => asksAnswer) ?? live.find(({ relation }) => relation === 'own') ?? live[0] ?? null
}
