import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { lengthChoices } from '../../../domain/rooms/day/length-choices'
import { lengthWord } from '../../../domain/rooms/words.zh'
import { spokenDayName } from '../../../domain/spoken.zh'
import { View } from '@tarojs/components'
import type { RoomDayAnswer, RoomDayStore } from './room-day-store'
import { ChipRow } from '../../../ui/chip-row'
import { Fold } from '../../../ui/fold'
import { DateStrip } from '../parts/date-strip'
import { dayLines } from './day-line'
import { words } from './words.zh'

interface ChoicesProps {
  store: RoomDayStore
  /** The last response, about whatever day. */
  answer: RoomDayAnswer
  now: string
}

/** The day; at large text sizes it is preselected, and a button changes it. */
export const DayChoice = observer(function DayChoice({ store, answer, now }: ChoicesProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [isMore, setIsMore] = useState(false)
  const { first, others, more } = dayLines(answer.strip, store.day, now)
  const choose = (day: string) => {
    setIsOpen(false)
    setIsMore(false)
    void store.look(day)
  }
  return (
    <Fold
      label={isOpen ? words.foldDone : words.dayFold(spokenDayName(store.day, now))}
      isOpen={isOpen}
      onToggle={() => setIsOpen(!isOpen)}
    >
      <DateStrip
        label={words.day}
        days={first}
        more={more && { ...more, isOpen: isMore }}
        onChoose={choose}
        onMore={() => setIsMore(!isMore)}
      />
      {isMore && <DateStrip label={words.more} days={others} more={null} onChoose={choose} onMore={() => undefined} />}
    </Fold>
  )
})

/** The duration; at large text sizes it is preselected, and a button changes it. */
export const LengthChoice = observer(function LengthChoice({ store, answer }: Omit<ChoicesProps, 'now'>) {
  const [isOpen, setIsOpen] = useState(false)
  const choose = (minutes: string) => {
    setIsOpen(false)
    store.setMinutes(Number(minutes))
  }
  const chips = lengthChoices(answer.day.rules).map((minutes) => ({
    value: String(minutes),
    label: lengthWord(minutes),
    isOn: minutes === store.minutes,
  }))
  return (
    <Fold
      label={isOpen ? words.foldDone : words.lengthFold(store.minutes)}
      isOpen={isOpen}
      onToggle={() => setIsOpen(!isOpen)}
    >
      <View className="t-lead">{words.length}</View>
      <ChipRow label={words.length} chips={chips} onToggle={choose} />
    </Fold>
  )
})
