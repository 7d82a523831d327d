/** So many signs in a row that two people write by chance in nobody's experience. */
const RUN = 12

/** Pauses, dashes, spaces and pictures: what can be put between signs without changing what is said. */
const PAUSES = /[^\p{L}\p{N}]/gu

const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(PAUSES, '')

/** Whether a text repeats somebody's words: twelve signs of them in a row, pauses, capitals and wide letters aside. */
export const quotes = (text: string, words: string): boolean => {
  const [written, said] = [bare(text), bare(words)]
  for (let from = 0; from + RUN <= said.length; from++) {
    if (written.indexOf(said.slice(from, from + RUN)) >= 0) return true
  }
  return false
}
