import { dueMoment, leftWord } from '../../../domain/complaints/clock/clock-words.zh'
import { joined } from '../../../domain/complaints/unbroken.zh'
import { shanghaiDay } from '../../../domain/time'
import type { DeskToday } from '../../../pages/shared/staff/desk-today-store'
import { words } from './words.zh'

type First = DeskToday['first'][number]

export interface DueLine {
  look: 'late' | 'today' | 'later'
  words: string
}

/** What is due next, and by when: how late it is, for what happens now the time left, else the moment. */
export const dueLine = ({ dueAt, complaint }: First, now: string): DueLine => {
  const isLate = Date.parse(dueAt) < Date.parse(now)
  const isToday = shanghaiDay(dueAt) === shanghaiDay(now)
  const what = words.due(complaint?.dueKind)
  if (isLate) return { look: 'late', words: joined([leftWord(dueAt, now), what]) }
  if (isToday && complaint?.urgency === 'urgent')
    return { look: 'today', words: joined([leftWord(dueAt, now), words.hurry]) }
  return { look: isToday ? 'today' : 'later', words: joined([words.before(dueMoment(dueAt, now)), what]) }
}
