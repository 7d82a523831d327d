import type { Category } from '../../../domain/complaints/category'
import { placeWord, whole } from '../../../domain/complaints/unbroken.zh'
import { categoryWords } from '../../../domain/complaints/words.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'

export { joined, placeWord, unbroken, whole } from '../../../domain/complaints/unbroken.zh'

/** The title of a complaint: place and category. `竹筒街 12 号院 漏水滴水` */
export const complaintTitle = ({ place, category }: { place: string; category: Category }): string =>
  `${placeWord(place)} ${category === 'other' ? '的一件事' : categoryWords[category]}`

/** A headline that may break between words, for clauses too long for large text. */
export const headline = (said: string): string =>
  said.replace(/^有邻居提到(?=.{3,6}$)|正在看一眼(?=内容)|(时间|时候)(?=上门|见面)/, '$&\u200b')

/** `今天下午 2:30`, without line breaks inside. Instants. */
export const when = (at: string, now: string): string => whole(spokenWhen(at, now))

/** Possible names in the text being written. */
export const perhapsNames = (names: readonly string[]): string =>
  `“${names.join('”“')}”像是人名。不想说出来，就改成“一位邻居”。`
