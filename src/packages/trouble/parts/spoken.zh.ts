import type { Category } from '../../../domain/complaint/category'
import { categoryWords } from '../../../domain/complaint/words.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'

/** Words that no line breaks between. */
export const whole = (said: string): string => said.replace(/ /g, '\u00a0')

/** A day and an hour in large letters: lines break before and after them, and else between the two alone. */
export const unbroken = (said: string): string =>
  said
    .replace(/^(说好最晚|说好|最晚)([ \u00a0]?)/, (_, word: string, gap: string) => word + (gap === '' ? '\u200b' : ' '))
    .replace(/\u00a0前(?=[给上])/, '\u00a0前\u200b')
    .replace(/直接打[ \u00a0]/, '直接\u200b打\u00a0')
    .replace(/(\d) (?=[月日])/g, '$1\u00a0')
    .replace(/([月午上里晨]) (?=\d)/g, '$1\u00a0')
    .replace(/日(?=[早上中下晚凌夜])/g, '日\u200b')

/** What is known, on one line; where it needs more, each part stays whole, and no line begins with the dot. */
export const joined = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => unbroken(whole(part)))
    .join('\u00a0· ')

/** A place, whose numbers stay with what they count: `12 号院`. */
export const placeWord = (place: string): string => place.replace(/(\d) (?=\D)/g, '$1\u00a0')

/** What a case is called: where it is, and what kind of trouble. `竹筒街 12 号院 漏水滴水` */
export const caseTitle = ({ place, category }: { place: string; category: Category }): string =>
  `${placeWord(place)} ${category === 'other' ? '的一件事' : categoryWords[category]}`

/** `今天下午 2:30`, without a break inside. Instants. */
export const when = (at: string, now: string): string => whole(spokenWhen(at, now))

/** A promise whose clock stands still. */
export const pausedLine = '先停一停'

/** What looks like a name, in what is being written. */
export const perhapsNames = (names: readonly string[]): string => `“${names.join('”“')}”像是人名。不想说出来，就改成“一位邻居”。`
