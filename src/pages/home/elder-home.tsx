import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { spokenMoment } from '../../domain/spoken.zh'
import { stairsLabel, walkMinutes } from '../../domain/walk/labels'
import { callNow } from '../../stores/district/call-now'
import type { NearbyRow } from '../../stores/points/nearby'
import { useStores } from '../../stores/root'
import { BigButton } from '../../ui/big-button'
import { BigTile } from '../../ui/big-tile'
import { SampleTag } from '../../ui/tag'
import { FromMiddle } from '../shared/from-middle'
import { go } from '../shared/go'
import { useNearby } from '../nearby/use-nearby'
import { ReadAloud } from '../shared/read-aloud'
import { useNow } from '../shared/use-now'
import { words } from './words.zh'

/** The nearest open point; while none is open, the first to open, with its climb. Empty where neither is known. */
const nearestNote = (answer: NearbyRow | null, next: NearbyRow | null, now: string): string => {
  if (answer?.walk) return words.nearest(walkMinutes(answer.walk.seconds))
  if (!next?.walk || next.opening.until === null) return ''
  const { seconds, stairs, isStairsCounted } = next.walk
  return words.next(walkMinutes(seconds), stairsLabel(stairs, isStairsCounted), spokenMoment(next.opening.until, now))
}

/** Four large buttons, and a link back to the ordinary text size. */
export const ElderHome = observer(function ElderHome() {
  const { where, nearby, settings, district, device } = useStores()
  const now = useNow()
  useEffect(() => void district.load(), [district])
  useNearby(now)

  const { answer, next } = nearby.atOnce
  const communityId = nearby.answer.value?.place?.communityId
  const { number, whose } = callNow(district, communityId, now)
  const isOld = nearby.isOldAt(now)
  const known = isOld ? '' : nearestNote(answer, next, now)
  const nearest = known || (where.where ? words.nearestUnknown : words.nearestAsk)
  const spoken = [words.near, nearest, words.rooms, words.complaint, words.phone].join('。')
  return (
    <>
      <View className="between">
        <ReadAloud text={spoken} />
        {district.district.value?.isSample && <SampleTag />}
      </View>
      <BigTile isMain icon="navigate" title={words.near} note={nearest} onPress={go.nearby} />
      <FromMiddle />
      <BigTile icon="room" title={words.rooms} note={words.roomsNote} onPress={go.rooms} />
      <BigTile icon="complaint" title={words.complaint} note={words.complaintsNote} onPress={go.complaint} />
      <BigTile icon="phone" title={words.phone} note={words.whom[whose]} onPress={() => void device.phone(number)} />
      <BigButton kind="link" isFit label={words.smallLetters} onPress={() => settings.setLetters('normal')} />
    </>
  )
})
