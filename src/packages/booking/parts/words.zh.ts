/** Sentences that several pages about rooms say. */
export const words = {
  next: '下一步',
  before: '上一步',
  capacity: (people: number) => (people > 0 ? `最多 ${people} 人` : ''),
}

/** What is known, on one line. */
export const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')
