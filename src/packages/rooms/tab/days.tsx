import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { LIST_DAYS } from '../../../domain/rooms/rules'
import { spokenChoice, spokenDayName } from '../../../domain/spoken.zh'
import { dayName, shanghaiDay } from '../../../domain/time'
import { a11y, pressable } from '../../../ui/a11y'
import { words as shared } from '../parts/words.zh'
import { daysOf } from './free-rooms'
import type { RoomListRow, RoomsTabStore } from './rooms-tab-store'
import { words } from './words.zh'

interface DayProps {
  name: string
  weekday: string
  note?: string
  isOn: boolean
  onPress: () => void
}

const Day = ({ name, weekday, note = '', isOn, onPress }: DayProps) => (
  <View className={`ch rt-d${isOn ? ' ch-on' : ''}`} {...pressable(onPress, { isPressed: isOn })}>
    <View>{name}</View>
    {weekday !== '' && <View className="t-note">{weekday}</View>}
    {note !== '' && <View className="t-note">{note}</View>}
  </View>
)

interface DaysProps {
  store: RoomsTabStore
  /** Those that are counted. */
  rows: readonly RoomListRow[]
  /** The day that is shown. */
  day: string
  now: string
}

/** The next three days with how many rooms are free, and behind the fourth tile the others that the list looks at. */
export const Days = observer(function Days({ store, rows, day, now }: DaysProps) {
  const [isOpen, setIsOpen] = useState(false)
  const first = daysOf(rows, now)
  const today = shanghaiDay(now)
  const others = Array.from({ length: LIST_DAYS + 1 }, (_, ahead) => dayName(today + ahead)).filter(
    (other) => !first.some(({ day: shown }) => shown === other),
  )
  const isOther = others.includes(day)
  const choose = (wanted: string) => {
    setIsOpen(false)
    void store.look(wanted)
  }
  return (
    <View className="cr" {...a11y({ role: 'group', label: words.day })}>
      {first.map((one) => (
        <Day
          key={one.day}
          {...spokenChoice(one.day, now)}
          note={words.count(one.free)}
          isOn={one.day === day}
          onPress={() => choose(one.day)}
        />
      ))}
      <View
        className={`ch rt-d${isOther ? ' ch-on' : ''}`}
        {...pressable(() => setIsOpen(!isOpen), { isExpanded: isOpen })}
      >
        <View>{isOther ? spokenDayName(day, now) : words.more}</View>
        <View className="t-note">{isOther ? spokenChoice(day, now).weekday : shared.withinDays(LIST_DAYS)}</View>
      </View>
      {isOpen &&
        others.map((other) => (
          <Day key={other} {...spokenChoice(other, now)} isOn={other === day} onPress={() => choose(other)} />
        ))}
    </View>
  )
})
