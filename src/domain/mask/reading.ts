/** A normalised text, one character for each visible one. */
export interface Reading {
  /** Half-width and lower case, without invisible characters. */
  plain: string
  /** The same with every Chinese digit (一, 幺, 〇, 壹) as an ASCII digit. */
  digits: string
  /** The offset in the text at which each character of `plain` begins, plus one for the end. */
  at: number[]
}

const UNSEEN =
  /[\u00ad\u061c\u180e\u200b-\u200c\u200e-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u200d|\u034f|\u20e3|[\ufe00-\ufe0f]/
const SPOKEN: readonly string[] = ['〇零○', '一幺壹', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']
/**
 * A character that is neither a letter, a digit nor one of our own brackets, or the spoken dash 杠: a few of them may
 * stand between the groups of a number.
 */
export const BETWEEN = '(?:[^\\da-z\u3007\u25cb\u3014\u3015\u3400-\u4dbf\u4e00-\u9fff]|杠|x(?=\\d))'

/** The zeros of scripts with ten consecutive digits. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810, 0x2070, 0x2080, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1fbf0,
]
/** The ones of rows of nine digits in circles or brackets, or with a dot. */
const ONES = [0x2460, 0x2474, 0x2488, 0x24f5, 0x2776, 0x2780, 0x278a, 0x3220, 0x3280, 0x1f102]
/** Zeros, ones, twos and threes outside such rows. */
const APART: Record<number, string> = {
  0x24ea: '0',
  0x24ff: '0',
  0x1f100: '0',
  0x1f101: '0',
  0xb9: '1',
  0xb2: '2',
  0xb3: '3',
}

const DIGIT_OF: Record<string, string> = {}
SPOKEN.forEach((characters, digit) => {
  for (const character of characters) DIGIT_OF[character] = String(digit)
})

const digitOf = (code: number): string | undefined => {
  const zero = ZEROS.find((first) => code >= first && code < first + 10)
  const one = ONES.find((first) => code >= first && code < first + 9)
  if (zero !== undefined) return String(code - zero)
  return one === undefined ? APART[code] : String(code - one + 1)
}

// Not normalize('NFKC'): an engine without ICU silently returns the text unchanged.
const simple = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  if (code > 0xff00 && code < 0xff5f) return simple(String.fromCharCode(code - 0xfee0))
  const digit = code < 0x80 ? undefined : digitOf(code)
  if (digit !== undefined) return digit
  if (/[\s\u2800\u3164]/.test(character)) return ' '
  if (/[~\u2010-\u2015\u2043\u2053\u2212\u223c\u2500\u2501\u301c\u3030\u30fc\ufe31\ufe58\ufe63\uff70]/.test(character))
    return '-'
  if (character === '×') return 'x'
  return code < 0x80 ? character.toLowerCase() : character
}

/** Normalises a text; `at` maps back to the original, whatever was typed in between. */
export const readingOf = (text: string): Reading => {
  const reading: Reading = { plain: '', digits: '', at: [] }
  let place = 0
  for (const character of text) {
    if (!UNSEEN.test(character)) {
      const seen = simple(character)
      reading.plain += seen
      // A letter O between digits is a mistyped zero.
      reading.digits += DIGIT_OF[seen] ?? (seen === 'o' && /\d$/.test(reading.digits) ? '0' : seen)
      for (let unit = 0; unit < seen.length; unit += 1) reading.at.push(place)
    }
    place += character.length
  }
  reading.at.push(place)
  return reading
}
