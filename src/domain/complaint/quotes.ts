/** So many signs in a row that two people write by chance in nobody's experience. */
const RUN = 12

const PAUSES = /[\s,.;:!?，。；：！？、…“”"'‘’（）()〔〕—-]/g

/** Whether a text repeats somebody's words: twelve signs of them in a row, pauses aside. */
export const quotes = (text: string, words: string): boolean => {
  const [written, said] = [text.replace(PAUSES, ''), words.replace(PAUSES, '')]
  for (let from = 0; from + RUN <= said.length; from++) {
    if (written.indexOf(said.slice(from, from + RUN)) >= 0) return true
  }
  return false
}
