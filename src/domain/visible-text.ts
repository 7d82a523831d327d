import { Refusal } from './refusal'

/**
 * Nobody can see these, and some of them change how the text around them reads: controls and line breaks, marks of
 * direction, characters without a width, fillers of Hangul, selectors, tags.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u
/**
 * An emoji or a digit on a key, with the selector that makes it a picture; joined with others it is one picture. A black flag
 * followed by tags is the flag of a region (Unicode TR 51, emoji tag sequence).
 */
const PICTURES =
  /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}|[#*0-9]\ufe0f?\u20e3|\p{Extended_Pictographic}[\ufe0e\ufe0f]?\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic}[\ufe0e\ufe0f]?\p{Emoji_Modifier}?)*/gu
/** A way of writing one Han character, as some family names need it. */
const HAN_VARIANTS = /(\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/gu
/** Space, the empty pattern of braille and marks that stand on a letter: none of them is anything by itself. */
const SEEN = /[^\s\u2800\p{M}]/u

/**
 * Whether a line that is shown as a name can be seen and cannot disturb what stands around it. A blank line is not
 * clear: where it may stay empty, ask before. ZWJ and selectors may stand in a picture, selectors after a Han character.
 */
export const isClear = (line: string): boolean => {
  const plain = line.replace(PICTURES, '#').replace(HAN_VARIANTS, '$1')
  return SEEN.test(plain) && !HIDDEN.test(plain)
}

/** Nothing, or a clear line: for the form that still waits for the first letter. */
export const isClearOrBlank = (line: string): boolean => line.trim() === '' || isClear(line.trim())

/**
 * Of lines by the field of the input in which they stand; null and blank ones are somebody else's to judge.
 * @throws Refusal `line_unclear` with the fields that are not clear
 */
export const refuseUnclear = (lines: Readonly<Record<string, string | null | undefined>>): void => {
  const unclear = Object.entries(lines).filter(([, line]) => !isClearOrBlank(line ?? ''))
  if (unclear.length > 0)
    throw new Refusal('line_unclear', {}, Object.fromEntries(unclear.map(([field]) => [field, 'unclear'])))
}
