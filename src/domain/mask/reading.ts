/** A text as it is understood, one character for one that is seen. */
export interface Reading {
  /** Half-width and in small letters, without what nobody sees. */
  plain: string
  /** The same with every spoken digit (一, 幺, 〇, 壹) as a digit. */
  digits: string
  /** Where each character of `plain` begins in the text; one more for its end. */
  at: number[]
}

const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200c\u200e-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u200d|\u034f|\u20e3|[\ufe00-\ufe0f]/
const SPOKEN: readonly string[] = ['〇零○', '一幺壹', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']
/** First and last of a row of digits, and what the first one counts. */
const ROWS: readonly [number, number, number][] = [
  [0x2460, 0x2468, 1],
  [0x2474, 0x247c, 1],
  [0x2488, 0x2490, 1],
  [0x2776, 0x277e, 1],
  [0x24ea, 0x24ea, 0],
  [0x1d7ce, 0x1d7ff, 0],
]

const DIGIT_OF: Record<string, string> = {}
SPOKEN.forEach((characters, digit) => {
  for (const character of characters) DIGIT_OF[character] = String(digit)
})

// Not normalize('NFKC'): an engine without ICU leaves the text as it is, and says nothing.
const simple = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0).toLowerCase()
  const row = ROWS.find(([first, last]) => code >= first && code <= last)
  if (row) return String((code - row[0] + row[2]) % 10)
  if (/[\s\u2800\u3164]/.test(character)) return ' '
  if (/[\u2010-\u2015\u2212\u2043\u2500\u30fc\ufe58\ufe63~]/.test(character)) return '-'
  if (character === '×') return 'x'
  return code < 0x80 ? character.toLowerCase() : character
}

/** How a text is understood; whatever was typed between, `at` leads back to it. */
export const readingOf = (text: string): Reading => {
  const reading: Reading = { plain: '', digits: '', at: [] }
  let place = 0
  for (const character of text) {
    if (!UNSEEN.test(character)) {
      const seen = simple(character)
      reading.plain += seen
      // A letter between digits is a zero that was typed wrong.
      reading.digits += DIGIT_OF[seen] ?? (seen === 'o' && /\d$/.test(reading.digits) ? '0' : seen)
      for (let unit = 0; unit < seen.length; unit += 1) reading.at.push(place)
    }
    place += character.length
  }
  reading.at.push(place)
  return reading
}
