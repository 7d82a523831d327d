import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { dayName, shanghaiDay } from '../../../domain/time'
import { stairsLabel, walkLabel } from '../../../domain/walk/labels'
import type { ProfileName } from '../../../domain/walk/profile'
import type { RoomRow } from './room-search-store'
import type { TagProps } from '../../../ui/tag'
import { joined, words as shared } from '../parts/words.zh'
import type { RoomLine } from '../parts/room-row'
import { words } from './words.zh'

interface View {
  now: string
  profile: ProfileName
  /** The list is about one point, which its title names. */
  isOnePoint: boolean
}

const freeTag = ({ nextFreeAt }: RoomRow, now: string): TagProps => {
  if (nextFreeAt === null) return { look: 'plain', icon: 'closed', words: words.never }
  const isToday = shanghaiDay(nextFreeAt) === shanghaiDay(now)
  const said = words.free(spokenWhen(nextFreeAt, now))
  return isToday ? { look: 'ok', icon: 'open', words: said } : { look: 'plain', icon: 'clock', words: said }
}

/** One row, in words. Minutes are never shown without the climb. */
export const roomLine = (row: RoomRow, { now, profile, isOnePoint }: View): RoomLine => {
  const { room, walk } = row
  const place = isOnePoint ? '' : room.point.name
  return {
    id: room.id,
    name: room.name,
    free: freeTag(row, now),
    note: joined([place, room.floor, shared.capacity(room.capacity), room.fee]),
    ...(walk && { way: joined([walkLabel(walk.seconds, profile), stairsLabel(walk.stairs, walk.isStairsCounted)]) }),
  }
}

/** The day to open the room on: that of its next free time. */
export const dayToOpen = ({ nextFreeAt }: RoomRow): string | undefined =>
  nextFreeAt === null ? undefined : dayName(shanghaiDay(nextFreeAt))
