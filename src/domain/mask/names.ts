import type { Span } from './numbers'
import { ENDINGS, EVERYDAY, GIVEN, SURNAMES } from './words.zh'

const PLAINER = SURNAMES.replace(new RegExp(`[${EVERYDAY}]`, 'g'), '')
const TITLE =
  '(?:先生|女士|小姐|老师|师傅|大爷|大妈|大娘|婆婆|爷爷|奶奶|叔叔|阿姨|伯伯|[嬢孃娘]{2}|大哥|大姐|大叔|大嫂|老板|医生|书记|主任|经理|警官|太婆|太爷|老太|老汉|老头|幺妹|幺爸|[叔哥姐嫂婶姨](?![姐哥夫妹母父]))'
const GOES_ON = '(?=[说讲又那他她来在是和跟把也就都不没家,。;!?、的 )]|$)'
const HOUSEHOLD = '(?:一?家(?=[的里人又那在说把天也有养装,。;!?、 ]|$)|夫妻|两口子|本人)'

const NAMES: readonly RegExp[] = [
  `()(欧阳|[${SURNAMES}])某{1,3}`,
  `()([${SURNAMES}])[${GIVEN}]{0,2}${TITLE}`,
  `(老|小|阿)([${PLAINER}])(?![贴末边围叶遍虽然杏兄梅子陈])(?:头|幺|二|三|大)?`,
  `(老|小|阿)([${EVERYDAY}])(?=[说讲又那他她跟把家]|$)`,
  `(姓)([${SURNAMES}])(?![${EVERYDAY}${PLAINER}])`,
  `()([${SURNAMES}])姓(?!名|氏|什)`,
  `(?:叫做?|名叫|名字[是叫]|姓名[是:]?|名字:) ?()([${PLAINER}])[\\u4e00-\\u9fff]{1,2}${GOES_ON}`,
  `()([${PLAINER}])[${GIVEN}]{2}`,
  `()([${EVERYDAY}])[${GIVEN}]{2}(?=[说讲家,。;!?、]|$|本人|夫妻)`,
  `()([${PLAINER}])[${GIVEN}](?=[说讲]|本人|夫妻|两口子|家[的里又那,。])`,
  `()([${PLAINER}])${HOUSEHOLD}`,
].map((source) => new RegExp(source, 'g'))

const NOT_NAMES = new Set(ENDINGS.split(' '))
const WORDS =
  /^(?:周[末边围一二三四五六日]|[马路]上|高[楼层空温血]|万[一分]|张[贴开]|陈旧|严重|方便|关[门于]|何[时况必]|白[天色]|金属|石[梯头]|江边|于是|向[来上下]|常[常来]|平时|安[静全]|温度|成天|明天|洪水|黄水|任务|许多|余下)/

/**
 * Possible personal names, in no order; few false positives matter more than finding every name. @param plain from
 * `readingOf`
 */
export const namesIn = (plain: string): Span<'name'>[] => {
  const found: Span<'name'>[] = []
  for (const pattern of NAMES) {
    for (const match of plain.matchAll(pattern)) {
      const [whole, , surname = ''] = match
      const place = plain.indexOf(surname, match.index)
      const before = plain[place - 1] ?? ''
      if (
        WORDS.test(plain.slice(place, place + 2)) ||
        NOT_NAMES.has(before + surname) ||
        plain.slice(place - 2, place) === '百姓'
      )
        continue
      const isNamed = /^[叫名姓]/.test(whole)
      found.push({ kind: 'name', from: isNamed ? place : match.index, to: match.index + whole.trim().length })
    }
  }
  return found
}
