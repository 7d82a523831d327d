import fc from 'fast-check'
import { CODE_ALPHABET, posterCode } from '../src/domain/scan/poster-code'
import { posterTasks } from '../src/domain/scan/poster-task'

/** The address of an installation in tests. */
export const PUBLIC_URL = 'https://yijia.example.cn'

/**
 * Ways in which a code arrives other than it was printed: encoded, in other characters, cut off, with something around
 * it.
 */
const mangle = fc.constantFrom<(text: string) => string>(
  (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '')),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('/', '／'),
  (text) => Array.from(text).join(' '),
  (text) => text.substring(0, text.length - 1),
  (text) => text.substring(3),
  (text) => `${text}${text}`,
  (text) => text.replace('yijia', 'other'),
  (text) => `pages/scan/index?q=${text}`,
  (text) => `pages/scan/index?scene=${text}&x=%`,
  (text) => `${text}%`,
  (text) => `\ud83d${text}`,
  (text) => `${text}?d=123456`,
)

/** Any code that could hang somewhere. */
export const anyPosterCode = fc
  .record({
    task: fc.constantFrom(...posterTasks),
    random: fc.string({ unit: fc.constantFrom(...CODE_ALPHABET), minLength: 8, maxLength: 8 }),
  })
  .map(({ task, random }) => ({ task, code: posterCode(task, random) }))

/** @returns texts made from such codes: the address or the letters alone, after up to four of the changes above */
export const mangled = <Made extends { code: string }>(made: fc.Arbitrary<Made>) =>
  fc.tuple(made, fc.boolean(), fc.array(mangle, { maxLength: 4 })).map(([one, isBare, changes]) => ({
    ...one,
    text: changes.reduce((text, change) => change(text), isBare ? one.code : `${PUBLIC_URL}/s/${one.code}`),
  }))
