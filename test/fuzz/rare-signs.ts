/** Signs of several UTF-16 units: a rare character, faces, flags, people who are joined, an accent, a chosen form. */
export const rareSigns = ['𠮷', '😀', '👍🏽', '🇨🇳', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👨‍👩‍👧‍👦', '🏳️‍🌈', 'e\u0301', '葛\u{e0100}'] as const

/** A text of exactly `length` units, full of one sign; `ahead` plain characters shift where a cut falls. */
export const fullOf = (sign: string, length: number, ahead = 0): string => {
  const start = '字'.repeat(Math.min(ahead, length))
  const full = start + sign.repeat(Math.floor((length - start.length) / sign.length))
  return full + '字'.repeat(length - full.length)
}
