import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenDay, spokenNow } from '../../../domain/spoken.zh'
import { MINUTE_MS } from '../../../domain/time'
import { walkLabel } from '../../../domain/walk/labels'
import { hillTag } from '../../../pages/shared/point-line'
import { useStores } from '../../../stores/root'
import { a11y, pressable } from '../../../ui/a11y'
import { Tag } from '../../../ui/tag'
import { bookingGo } from '../parts/booking-go'
import { joined, words as shared } from '../parts/words.zh'
import type { FreeRoom } from './free-rooms'
import { clockWord, litStyle, marksOf, type Scale, timesWord, windowSize } from './room-words'
import { words } from './words.zh'

/** With the button for the whole day they fill one row, or two at large text sizes. */
const STARTS_SHOWN = 3
/** The length that a room's page chooses by itself. */
const USUAL_MINUTES = 60

/** The longest time that can be booked from a start on, where it is shorter than usual. */
const shortFrom = ({ spans }: FreeRoom, startsAt: string): number | undefined => {
  // Of two that overlap, the later one.
  const [span] = spans.filter((one) => one.startsAt <= startsAt && startsAt < one.endsAt).slice(-1)
  const minutes = span ? (Date.parse(span.endsAt) - Date.parse(startsAt)) / MINUTE_MS : USUAL_MINUTES
  return minutes < USUAL_MINUTES ? minutes : undefined
}

interface RoomCardProps {
  room: FreeRoom
  /** `2026-11-24` */
  day: string
  scale: Scale
  now: string
}

/** A free room: how far it is, its free times as lit windows and in words, and the first of them to tap. */
export const RoomCard = observer(function RoomCard({ room: free, day, scale, now }: RoomCardProps) {
  const { pace } = useStores().settings
  const { room, walk } = free.row
  return (
    <View className="rt-r">
      <View className="t-lead">{room.name}</View>
      <View className="t-note">{joined([room.point.name, room.floor, shared.capacity(room.capacity), room.fee])}</View>
      {walk && (
        <View className="wrap t-note">
          {walkLabel(walk.seconds, pace)}
          <Tag {...hillTag(walk)} />
        </View>
      )}
      <Windows free={free} scale={scale} />
      <View className="t-note">{words.freeAt(spokenDay(`${day}T00:00:00Z`, now), timesWord(free.spans, now))}</View>
      <View className="cr">
        {free.starts.slice(0, STARTS_SHOWN).map((at) => (
          <View
            key={at}
            className="ch"
            {...pressable(() => bookingGo.room(room.id, { day, at, minutes: shortFrom(free, at) }), {
              label: `${spokenNow(at)} ${room.name}`,
            })}
          >
            {clockWord(at)}
          </View>
        ))}
        <View className="ch" {...pressable(() => bookingGo.room(room.id, { day }))}>
          {words.wholeDay}
        </View>
      </View>
    </View>
  )
})

/** The day as a row of windows; the words below say the same. */
function Windows({ free, scale }: { free: FreeRoom; scale: Scale }) {
  const marks = marksOf(scale)
  return (
    <View {...a11y({ isHidden: true })}>
      <View className="rt-s" style={{ backgroundSize: windowSize(scale.until - scale.from) }}>
        {free.spans.map((span) => (
          <View key={span.startsAt} className="rt-w" style={litStyle(span, scale)} />
        ))}
      </View>
      <View className="between t-note">
        {marks.map((mark, index) => (
          <View key={mark}>{index === marks.length - 1 ? `${mark}${words.clock}` : mark}</View>
        ))}
      </View>
    </View>
  )
}
