import { cutText, inSigns } from '../text'

/** The most frequent surnames of two characters. */
const LONG_SURNAMES = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '夏侯',
  '皇甫',
  '尉迟',
  '东方',
  '公孙',
  '令狐',
  '慕容',
  '端木',
]
/** So that a long name stays within the limit of names. */
const STARS_MAX = 5
const SURNAME_MAX = 12

/** Surname and stars, `林**`: enough to compare with a certificate in the hand, too little to find somebody. */
export const maskedName = (name: string): string => {
  const signs = inSigns(name.trim())
  const start = signs.slice(0, 2).join('')
  const surname = signs.length > 2 && LONG_SURNAMES.includes(start) ? 2 : 1
  const stars = Math.min(STARS_MAX, Math.max(1, signs.length - surname))
  return cutText(signs.slice(0, surname).join(''), SURNAME_MAX) + '*'.repeat(stars)
}

/** What is left of the name once its bearer has been forgotten. */
export const FORGOTTEN_NAME = '**'
