import { lengthWord } from '../../../domain/rooms/words.zh'
import { spokenClock } from '../../../domain/spoken.zh'
import type { RosterRow } from './roster-store'
import { words } from './words.zh'

const wentLine = ({ checkedOutAt, checkedOutBy }: NonNullable<RosterRow['presence']>): string[] => {
  if (checkedOutAt === null) return []
  if (checkedOutBy === 'end') return [words.wentAtEnd]
  const say = { code: words.wentByCode, mark: words.wentByMark, self: words.wentBySelf }[checkedOutBy ?? 'mark']
  return [say(spokenClock(checkedOutAt))]
}

/** When somebody came and went, and what was recorded: `扫码 10:24 到 · 自己说 11:50 走 · 记了 1.5 小时`. */
export const presenceLine = ({ presence }: Pick<RosterRow, 'presence'>): string => {
  if (presence === null) return ''
  const { checkedInAt, checkedInBy, minutes } = presence
  const came = (checkedInBy === 'code' ? words.byCode : words.byMark)(spokenClock(checkedInAt))
  const counted = minutes === null ? [] : [minutes === 0 ? words.noMinutes : words.minutes(lengthWord(minutes))]
  return [came, ...wentLine(presence), ...counted].join(' · ')
}
