import { readingOf } from './reading'
import { COMPOUND, ENDINGS, NOBODY } from './surnames.zh'
import { SURNAMES } from './words.zh'

const TITLE =
  '(?:某|先生|女士|小姐|老师|师傅|大爷|大妈|大娘|婆婆|爷爷|奶奶|叔|阿姨|伯|[嬢孃娘]{2}|太婆|太爷|老太|老汉|老头|大姐|大哥|大叔|大嫂|婶|姐|哥|姨|嫂|幺妹|幺爸|夫妻|两口子)'
/** 王家 is a household; 王家坝 and 张家界 are places. */
const HOUSEHOLD = '家(?=[的里人又那在说把天也有养装想要希反提漏滴衣阳窗厨客卧厕卫空被都就是不没和跟,。;!?、 ]|$)'
const SAYS = '(?=说|讲|家|反映|那家|提|投诉|告)'
const OF_OLD_THINGS = '(?![法案湖梯头层楼房管人年旧化板师公婆伴乡城街路坎坡墙病子])'

/** Han characters; rare ones, such as 𠮷, are two UTF-16 units. */
const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}'
const CHINESE = new RegExp(`^[${HAN}]{2,}$`, 'u')
const NOT_IN_NAMES = new RegExp(`[^\\da-z${HAN}]`, 'gu')
const BETWEEN_WORDS = new RegExp(`[^\\da-z${HAN}]+|的`, 'u')
const CALLED = new RegExp(`^(?:[老小阿](.)|(..??)${TITLE}+)$`, 'u')
const bare = (text: string): string => readingOf(text).plain.replace(NOT_IN_NAMES, '')

/** The possible surnames of a name: one character, or two that are a known compound or leave two more. */
const surnamesOf = (name: string): string[] => {
  const characters = [...name]
  const [one = '', second = ''] = characters
  const two = one + second
  if (characters.length >= 3 && COMPOUND.includes(two)) return [two]
  return characters.length === 4 ? [one, two] : [one]
}

const revealsSurname = (said: string, surname: string): boolean =>
  new RegExp(
    `${surname}(?:${TITLE}|${HOUSEHOLD})|姓${surname}|${surname}姓(?!名|氏)|老${surname}(?![${SURNAMES}])${OF_OLD_THINGS}|阿${surname}(?![姨婆])|小${surname}${SAYS}`,
  ).test(said)

const revealsGiven = (said: string, given: string): boolean => {
  if (given === '' || NOBODY.includes(given)) return false
  const characters = [...given]
  const last = characters[characters.length - 1] ?? ''
  return (
    (characters.length >= 2 && said.includes(given)) ||
    (/[^大小老]/.test(last) && new RegExp(`${last}(?:[姐哥嫂]|[嬢孃]{2})|[小阿]${last}${SAYS}`).test(said))
  )
}

const revealsChinese = (text: string, name: string): boolean => {
  const said = bare(text)
  if (NOBODY.includes(name)) return false
  if (said.includes(name)) return true
  // 对方 and 公安 do not contain the surnames 方 and 安.
  const plain = readingOf(text).plain.replace(ENDINGS, ' ')
  const reveals = (surname: string): boolean => [plain, bare(plain)].some((one) => revealsSurname(one, surname))
  // 老王 and 王女士 are stored as names too.
  const [, afterOld, beforeTitle] = CALLED.exec(name) ?? []
  const called = afterOld ?? beforeTitle
  if (called !== undefined) return reveals(called)
  return surnamesOf(name).some((surname) => reveals(surname) || revealsGiven(said, name.slice(surname.length)))
}

/**
 * Whether a text reveals a name: the whole name, the given name, or the surname with a title or a household. The
 * surname comes from this one person, so it need not be in a list. For a name in Latin letters each of its words is
 * enough.
 */
export const revealsName = (text: string, name: string): boolean => {
  const whole = bare(name)
  if ([...whole].length < 2) return false
  const letters: readonly string[] = readingOf(name).plain.match(/[a-z]{3,}/g) ?? []
  const words: readonly string[] = readingOf(text).plain.match(/[a-z]+/g) ?? []
  // In 2 栋的代桂芳 and 代桂芳（女儿） the name is one word; in 代 桂 芳 it is all of them.
  const first = readingOf(name)
    .plain.split(BETWEEN_WORDS)
    .find((word) => CHINESE.test(word))
  return (
    (!NOBODY.includes(whole) && bare(text).includes(whole)) ||
    letters.some((word) => words.includes(word)) ||
    [first, whole].some((word) => word !== undefined && CHINESE.test(word) && revealsChinese(text, word))
  )
}
