/** Two people hardly ever write this many identical characters in a row by chance. */
const RUN = 12

/** Punctuation, dashes, spaces and emoji, which can be inserted without changing the words. */
const PAUSES = /[^\p{L}\p{N}]/gu

const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(PAUSES, '')

/**
 * Whether a text repeats somebody's words: twelve consecutive characters, ignoring punctuation, case and character
 * width.
 */
export const quotes = (text: string, words: string): boolean => {
  const [written, said] = [bare(text), bare(words)]
  for (let from = 0; from + RUN <= said.length; from++) {
    if (written.indexOf(said.slice(from, from + RUN)) >= 0) return true
  }
  return false
}
