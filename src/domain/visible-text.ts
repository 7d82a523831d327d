import { Refusal } from './refusal'

/**
 * Invisible characters, some of which change how the text around them is displayed: control characters and line breaks,
 * direction marks, zero-width characters, Hangul fillers, selectors, tags.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u
/**
 * One picture of an emoji. All visible symbols of its blocks, not only emoji: for the phone every `\p{…}` is compiled to
 * a list of ranges, and the list of all emoji is 2 KB long.
 */
const PICTURE =
  '[\\xa9\\xae\\u203c\\u2049\\u2122\\u2139\\u2190-\\u27ff\\u2801-\\u2bff\\u3030\\u303d\\u3297\\u3299\\u{1f000}-\\u{1fffd}][\\ufe0e\\ufe0f]?[\\u{1f3fb}-\\u{1f3ff}]?'
/**
 * An emoji or keycap digit with its emoji selector, possibly joined with others. A black flag followed by tags is the
 * flag of a region (Unicode TR 51, emoji tag sequence).
 */
const PICTURES = new RegExp(
  `\\u{1f3f4}[\\u{e0020}-\\u{e007e}]+\\u{e007f}|[#*0-9]\\ufe0f?\\u20e3|${PICTURE}(?:\\u200d${PICTURE})*`,
  'gu',
)
/** A variant of one Han character, needed for some family names. */
const HAN_VARIANTS =
  /([\u2e80-\u2fdf\u3005-\u3007\u3021-\u303b\u3400-\u9fff\uf900-\ufaff\u{16fe2}\u{16fe3}\u{16ff2}-\u{16ff6}\u{20000}-\u{3ffff}])[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/gu
/** Space, the blank braille pattern and combining marks: none of them is visible by itself. */
const SEEN = /[^\s\u2800\p{M}]/u

/**
 * Whether a line shown as a name is visible and cannot disturb the text around it. A blank line is not clear; where
 * blank is allowed, check that first. ZWJ and selectors are allowed in emoji, selectors after a Han character.
 */
export const isClear = (line: string): boolean => {
  const plain = line.replace(PICTURES, '#').replace(HAN_VARIANTS, '$1')
  return SEEN.test(plain) && !HIDDEN.test(plain)
}

/** Blank, or a clear line: for forms that are not filled in yet. */
export const isClearOrBlank = (line: string): boolean => line.trim() === '' || isClear(line.trim())

type Lines = Readonly<Record<string, string | null | undefined>>

/**
 * Refuses unclear lines, given by input field; null is allowed.
 * @param lines may be blank, or are refused elsewhere when they are
 * @param filled must not be blank
 * @throws Refusal `line_unclear` with the fields that are not clear
 */
export const refuseUnclear = (lines: Lines, filled: Lines = {}): void => {
  const unclear = [
    ...Object.entries(lines).filter(([, line]) => !isClearOrBlank(line ?? '')),
    ...Object.entries(filled).filter(([, line]) => typeof line === 'string' && !isClear(line.trim())),
  ]
  if (unclear.length > 0)
    throw new Refusal('line_unclear', {}, Object.fromEntries(unclear.map(([field]) => [field, 'unclear'])))
}
