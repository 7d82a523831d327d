import type { Mark } from './types'

const isMinutes = (words: string) => /^\d+$/.test(words)

/** What the spot of the person is called, unless it is another's. */
export const ME = '您在这里'

/** What a reader hears on a mark. */
export const markLabel = ({ name, words, state }: Mark): string => {
  if (state === 'closed') return `${name}，关着`
  return isMinutes(words) ? `${name}，步行约 ${words} 分钟` : name
}

/** The drawn mark in assets/map: houses from 1 to 10 minutes are drawn with their figure, others without. */
export const markImage = ({ words, state }: Pick<Mark, 'words' | 'state'>): string => {
  if (state === 'closed') return '/assets/map/closed.png'
  const minutes = isMinutes(words) ? Number(words) : 0
  return `/assets/map/${state}${minutes >= 1 && minutes <= 10 ? `-${minutes}` : ''}.png`
}
