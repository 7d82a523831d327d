import { View } from '@tarojs/components'
import type { YesNo } from '../../../domain/points/point-record'
import { asciiPart } from '../../../domain/text'
import { dayName, shanghaiDay } from '../../../domain/time'
import { weekLines } from '../../../domain/points/week.zh'
import { spokenIntervals } from '../../../domain/spoken.zh'
import type { Point } from './point-store'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Tag } from '../../../ui/tag'
import { words } from './words.zh'

const Fact = ({ name, value, isBold = false }: { name: string; value: string; isBold?: boolean }) => (
  <View className="fact">
    <View className="fact-name">{name}</View>
    <View className={isBold ? 't-strong' : ''}>{value}</View>
  </View>
)

/** The hours of today, of the week, of holidays, and of upcoming exceptional days. */
export function Hours({ point, now }: { point: Point; now: string }) {
  const { hours, opening } = point
  const today = `${spokenIntervals(opening.today)}${opening.why ? `（${opening.why}）` : ''}`
  if (opening.state === 'unknown') {
    return (
      <Card>
        <View className="t-title">{words.hours}</View>
        <View className="t-read">{words.hoursUnknown}</View>
      </Card>
    )
  }
  const days = (hours.days ?? []).filter(({ day }) => day >= dayName(shanghaiDay(now)))
  return (
    <Card>
      <View className="t-title">{words.hours}</View>
      <Fact isBold name={words.today} value={today} />
      {weekLines(hours.week).map(({ days: name, hours: value }) => (
        <Fact key={name} name={name} value={value} />
      ))}
      <Fact name={words.holiday} value={words.holidays[hours.holiday]} />
      {days.map(({ day, intervals, why }) => (
        <Fact
          key={day}
          name={`${Number(asciiPart(day, 5, 7))} 月 ${Number(asciiPart(day, 8))} 日`}
          value={`${spokenIntervals(intervals)}（${why}）`}
        />
      ))}
      {!opening.isCalendarKnown && <View className="t-note">{words.calendarUnknown}</View>}
    </Card>
  )
}

const Said = ({ answer, yes = words.yes }: { answer: YesNo; yes?: string }) =>
  answer === 'yes' ? (
    <Tag look="ok" icon="check" words={yes} />
  ) : (
    <View className="t-quiet">{words.answers[answer]}</View>
  )

/** Steps at the door, lift, toilet, bench, in words; what is unknown is marked as unknown. */
export function Access({ point }: { point: Point }) {
  const { stepFreeEntrance, lift, toilet, bench } = point.accessibility
  return (
    <Card>
      <View className="t-title">{words.access}</View>
      <View>
        <LineItem
          icon="no-steps"
          title={words.entrance}
          side={<Said answer={stepFreeEntrance} yes={words.stepFree} />}
        />
        <LineItem icon="lift" title={words.lift} side={<Said answer={lift} />} />
        <LineItem icon="toilet" title={words.toilet} side={<Said answer={toilet} />} />
        <LineItem icon="bench" title={words.bench} side={<Said answer={bench} />} />
      </View>
    </Card>
  )
}
