import type { Mark } from './types'

const isMinutes = (words: string) => /^\d+$/.test(words)

/** The label of `me`, unless another place was picked. */
export const ME = '您在这里'

/** What a closed point shows instead of minutes. */
export const SHUT = '关'

/** The accessible name of a mark, also of an answer that is closed. */
export const markLabel = ({ name, words }: Mark): string => {
  if (words === SHUT) return `${name}，关着`
  return isMinutes(words) ? `${name}，步行约 ${words} 分钟` : name
}

/** The image of a mark in assets/map. There are images with a figure for 1 to 10 minutes; other marks have none. */
export const markImage = ({ words, state }: Pick<Mark, 'words' | 'state'>): string => {
  if (state === 'closed') return '/assets/map/closed.png'
  const minutes = isMinutes(words) ? Number(words) : 0
  return `/assets/map/${state}${minutes >= 1 && minutes <= 10 ? `-${minutes}` : ''}.png`
}
