import { inSigns } from '../text'

const SIGNS_MAX = 40
/** Below this many signs a sentence says nothing of the matter: `您好。` */
const SIGNS_MIN = 6

/** A sentence with the marks and quotes that close it, or what is left at the end. A new line ends one too. */
const SENTENCE = /[^。！？!?\n]*[。！？!?\n]+[”’」』）)]*|[^。！？!?\n]+$/g
/** Hidden words, numbers and words in letters are never cut; of the rest each sign stands alone. */
const WHOLE = /〔[^〕]*〕|[\dA-Za-z.:-]+|[^]/gu
const PAUSE = /[，、；：,;:\s]/
const WORD = /[^\s。！？!?，、；：,;:…~～·]/

const signs = (text: string): number => inSigns(text).length

/** The longest start within the limit, if possible up to a pause. */
const shortened = (text: string): string => {
  let start = ''
  let toPause = ''
  for (const [piece] of text.matchAll(WHOLE)) {
    if (signs(start + piece) > SIGNS_MAX) break
    if (PAUSE.test(piece) && signs(start) >= SIGNS_MIN) toPause = start
    start += piece
  }
  return toPause || start || inSigns(text).slice(0, SIGNS_MAX).join('')
}

/**
 * By which staff tell complaints apart in a list: a resident's words up to the first 。！？, at most 40 signs and only
 * whole words. A greeting brings the sentence behind it along.
 */
export const firstSentence = (said: string): string => {
  let first = ''
  for (const [sentence] of said.trim().matchAll(SENTENCE)) {
    const more = first + sentence.trim()
    if (first !== '' && signs(more) > SIGNS_MAX) break
    first = more
    if (WORD.test(first) && signs(first) >= SIGNS_MIN) break
  }
  return signs(first) <= SIGNS_MAX ? first : shortened(first)
}
