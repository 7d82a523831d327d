import { limits } from '../../../src/contract/limits'
import type { Output } from '../../../src/contract/schema/types'
import { dayKinds, type DayLine, sortDay } from '../../../src/domain/desk/day'
import type { Person } from '../../../src/domain/people/role'
import { cutText } from '../../../src/domain/text'
import { atMinutes, shanghaiDay, toInstant } from '../../../src/domain/time'
import { daySources } from '../../features'
import { orUnfit } from '../../present/unfit'
import type { Db } from '../../storage/tables'
import { dayWords } from './day-words.zh'

/** What is still to come today for one of the staff, by the hour. An admin, who works for no community, has no day. */
export const readDay = async (
  db: Db,
  { role, communityId, personId }: Person,
  now: string,
): Promise<Pick<Output<'desk.today'>, 'day' | 'isDayMore'>> => {
  if (role === 'admin' || communityId === null) return { day: [], isDayMore: false }
  const until = toInstant(atMinutes(shanghaiDay(now) + 1, 0))
  const asked = { communityId, viewerId: personId, now, until, rowsMax: limits.deskDayMax + 1 }
  const sources = daySources()
  const found = await Promise.all(
    dayKinds.map(async (kind) => {
      const { title, note } = dayWords[kind]
      return (await sources[kind](db, asked)).map((one): DayLine => ({
        kind,
        id: one.id,
        at: one.at,
        title: orUnfit(() => cutText(title(one), limits.nameMax)),
        note: orUnfit(() => cutText(note(one), limits.noteMax)),
        isAsked: one.isAsked ?? false,
      }))
    }),
  )
  const day = sortDay(found.flat())
  return { day: day.slice(0, limits.deskDayMax), isDayMore: day.length > limits.deskDayMax }
}
