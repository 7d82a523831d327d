import { View } from '@tarojs/components'
import { spanWord } from '../../../domain/rooms/words.zh'
import { mondayOf } from '../../../domain/shifts/week'
import { isExpected } from '../../../domain/signup/state'
import { dayName, shanghaiDay } from '../../../domain/time'
import { asciiPart } from '../../../domain/text'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import type { MyShift } from './open-shifts-store'
import { volunteerGo } from '../parts/volunteer-go'
import './week.scss'
import { words } from './words.zh'

const WEEK = 7

interface WeekProps {
  coming: readonly MyShift[]
  now: string
}

/** 我的这一周: how many shifts on which day, and the next one. */
export function Week({ coming: all, now }: WeekProps) {
  const coming = all.filter(({ signup }) => isExpected(signup.state))
  const [next] = coming
  if (!next) return null
  const today = shanghaiDay(now)
  const monday = mondayOf(today)
  const countOn = (day: number) => coming.filter(({ shift }) => shanghaiDay(shift.startsAt) === day).length
  const days = Array.from({ length: WEEK }, (_, index) => ({ day: monday + index, count: countOn(monday + index) }))
  const { shift } = next
  return (
    <Card>
      <View className="t-title">{words.week}</View>
      <View className="wk" {...a11y({ role: 'list' })}>
        {days.map(({ day, count }, index) => (
          <View
            key={day}
            className={`wk-d${count > 0 ? ' wk-on' : ''}${day === today ? ' wk-today' : ''}`}
            {...a11y({ role: 'listitem', label: words.day(index, Number(asciiPart(dayName(day), 8)), count) })}
          >
            <View>{words.weekdays[index]}</View>
            <View className="t-strong">{Number(asciiPart(dayName(day), 8))}</View>
            <View className="wk-n">{count > 0 ? words.count(count) : day === today ? words.today : ''}</View>
          </View>
        ))}
      </View>
      <View className="t-strong">{`${spanWord(shift.startsAt, shift.endsAt, now)}，${shift.title}`}</View>
      <View className="t-note">{shift.point.name}</View>
      {coming.length > 1 && <View className="t-note">{words.others(coming.length - 1)}</View>}
      <BigButton kind="line" label={words.mine} onPress={volunteerGo.mine} />
    </Card>
  )
}
