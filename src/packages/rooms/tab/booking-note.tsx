import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { dayName, shanghaiDay } from '../../../domain/time'
import { useStores } from '../../../stores/root'
import { cancelWord, quotaWord } from '../parts/rule-words.zh'
import { whole } from '../parts/words.zh'
import { nearest } from './free-rooms'
import { QuotaStore } from './quota-store'
import type { Mine, RoomList } from './rooms-tab-store'
import { words } from './words.zh'

interface BookingNoteProps {
  /** Null for a stranger. */
  mine: Mine | null
  list: RoomList | null
  now: string
}

/** Until when the next booking can be cancelled; without one, by the rule of the room. */
const cancelNote = (mine: Mine, cancelMinutes: number | undefined, now: string): string => {
  const next = mine.coming.find(({ startsAt }) => Date.parse(startsAt) > Date.parse(now))
  if (!next) return cancelMinutes === undefined ? words.cancel : cancelWord(cancelMinutes)
  if (next.state === 'requested') return words.cancel
  const isOpen = next.canCancel && Date.parse(now) < Date.parse(next.cancelUntil)
  return isOpen ? words.cancelUntil(whole(spokenWhen(next.cancelUntil, now))) : words.cancelLate
}

/** What the person may still book, by the rules of the nearest room, and until when they can cancel. */
export const BookingNote = observer(function BookingNote({ mine, list, now }: BookingNoteProps) {
  const { call } = useStores()
  const [store] = useState(() => new QuotaStore(call))
  const booked = mine && mine.coming.length + mine.past.length > 0 ? mine : null
  const roomId = nearest(list?.rows ?? [])[0]?.room.id
  const today = dayName(shanghaiDay(now))
  useEffect(() => {
    // Anew with every answer about the person's bookings, which are what the quota counts.
    if (booked && roomId !== undefined) void store.load(roomId, today)
  }, [store, booked, roomId, today])
  if (!booked) return <View className="t-note">{words.first}</View>
  const rules = store.answer.problem === '' ? store.answer.value : null
  return (
    <View className="t-note">
      {rules && quotaWord(rules.day.rules.weekMinutesMax, rules.left, rules.room.name)}
      {cancelNote(booked, rules?.day.rules.cancelMinutes, now)}
    </View>
  )
})
