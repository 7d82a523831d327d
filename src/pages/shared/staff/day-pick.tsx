import { View } from '@tarojs/components'
import { useState } from 'react'
import { spokenDate } from '../../../domain/spoken.zh'
import { asciiPart } from '../../../domain/text'
import { dayName, shanghaiDay, weekdayOf } from '../../../domain/time'
import { BigButton } from '../../../ui/big-button'
import { ChipRow } from '../../../ui/chip-row'
import { wholeDate, words } from './day-words.zh'

const WEEK = 7
const numberOf = (day: string): number => shanghaiDay(`${day}T00:00:00Z`)

const mondayOf = (day: string): number => numberOf(day) - weekdayOf(numberOf(day))

const dateOf = (dayNumber: number): string => wholeDate(spokenDate(`${dayName(dayNumber)}T00:00:00Z`))

const nameOf = (dayNumber: number, today: number): string => {
  const near = words.nearDays[dayNumber - today]
  return words.dayName(near ?? words.weekdays[weekdayOf(dayNumber)] ?? '', asciiPart(dayName(dayNumber), 8))
}

interface DayPickProps {
  label: string
  /** `2026-11-24` */
  day: string
  now: string
  /** Past days can be chosen too. */
  isPastShown?: boolean
  onChoose: (day: string) => void
}

/**
 * Chooses a day, one week at a time, starting on Monday. Not the native picker, which does not scale with the text
 * size.
 */
export function DayPick({ label, day, now, isPastShown = false, onChoose }: DayPickProps) {
  const today = shanghaiDay(now)
  const [turned, setTurned] = useState({ day, monday: mondayOf(day) })
  const monday = turned.day === day ? turned.monday : mondayOf(day) // another field may have changed the day
  const turn = (weeks: number) => setTurned({ day, monday: monday + weeks * WEEK })
  const days = Array.from({ length: WEEK }, (_, weekday) => monday + weekday).filter(
    (one) => isPastShown || one >= today,
  )
  const isBefore = isPastShown || monday > today
  const sunday = monday + WEEK - 1
  return (
    <View className="stack">
      <View className="between">
        <View className="t-strong">{label}</View>
        <View className="t-note">{words.week(dateOf(days[0] ?? sunday), dateOf(sunday))}</View>
      </View>
      <View className="st-week">
        <ChipRow
          label={label}
          chips={days.map((one) => ({ value: dayName(one), label: nameOf(one, today), isOn: dayName(one) === day }))}
          onToggle={onChoose}
        />
      </View>
      <View className="pair">
        {isBefore && <BigButton isFit kind="line" label={words.weekBefore} onPress={() => turn(-1)} />}
        <BigButton isFit kind="line" label={words.weekAfter} onPress={() => turn(1)} />
      </View>
    </View>
  )
}
