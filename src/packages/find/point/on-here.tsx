import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { listedSeats } from '../../../domain/programmes/words.zh'
import { spanWord } from '../../../domain/rooms/words.zh'
import { placesWord } from '../../../domain/shifts/words.zh'
import { go } from '../../../pages/shared/go'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { OnHereStore } from './on-here-store'
import { words } from './words.zh'

const heading = a11y({ role: 'heading', level: 2 })

/**
 * The rooms of a point, and what is on there in the next days. Only an addition to the page: where that does not load, the
 * rooms stand alone.
 */
export const OnHere = observer(function OnHere({ pointId, now }: { pointId: string; now: string }) {
  const { call } = useStores()
  const [store] = useState(() => new OnHereStore(call, pointId))
  useEffect(() => void store.load(), [store])
  const { programmes = [], shifts = [] } = store.answer.value ?? {}
  return (
    <>
      <Card kind="list">
        <LineItem icon="room" title={words.rooms} onPress={() => go.roomsOf(pointId)} />
      </Card>
      {programmes.length > 0 && (
        <View className="stack-s">
          <View className="t-title" {...heading}>
            {words.programmes}
          </View>
          <Card kind="list">
            {programmes.map((row) => (
              <LineItem
                key={row.id}
                title={row.title}
                note={`${spanWord(row.next.startsAt, row.next.endsAt, now)} · ${listedSeats(row, now).words}`}
                onPress={() => go.page(`packages/programme/programme/index?id=${row.id}`)}
              />
            ))}
          </Card>
        </View>
      )}
      {shifts.length > 0 && (
        <View className="stack-s">
          <View className="t-title" {...heading}>
            {words.shifts}
          </View>
          <Card kind="list">
            {shifts.map((shift) => (
              <LineItem
                key={shift.id}
                title={shift.title}
                note={`${spanWord(shift.startsAt, shift.endsAt, now)} · ${placesWord(shift)}`}
                onPress={() => go.page(`packages/volunteer/shift/index?id=${shift.id}`)}
              />
            ))}
          </Card>
        </View>
      )}
    </>
  )
})
