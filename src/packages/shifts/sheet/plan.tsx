import { View } from '@tarojs/components'
import { weekPlan, type WeekDay } from '../../../domain/shifts/week'
import { spokenClock } from '../../../domain/spoken.zh'
import { asciiPart } from '../../../domain/text'
import { dayName, shanghaiDay } from '../../../domain/time'
import { a11y, pressable } from '../../../ui/a11y'
import { iconClass } from '../../../ui/icons/tones'
import { kindIcon } from '../parts/kind-icon'
import type { SheetRow } from './shift-sheet-store'
import { stateOf } from './state-of'
import { words } from './words.zh'

interface Opening {
  /** The shift whose roster stands beside the week; empty: none does, and a press opens its page. */
  openId: string
  onOpen: (shiftId: string) => void
  now: string
}

interface ShiftProps extends Opening {
  row: SheetRow
}

/** One shift: with its title and place where they stand in no row's head. */
function Shift({ row, openId, onOpen, now }: ShiftProps) {
  const { id, kind, title, startsAt, endsAt, point, leader, waiting, leftLate } = row
  const { look, words: state } = stateOf(row, now)
  const isOpen = id === openId
  const notes = [
    point.name,
    ...(leader === null ? [] : [words.leader(leader)]),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    ...(leftLate > 0 ? [words.leftLate(leftLate)] : []),
  ]
  return (
    <View {...a11y({ role: 'listitem' })}>
      <View
        className={`sp-s sp-${look}${isOpen ? ' sp-open' : ''}`}
        {...pressable(() => onOpen(id), openId === '' ? {} : { isPressed: isOpen })}
      >
        <View className={`ic ic-m sp-narrow ${iconClass(kindIcon[kind], 'ink')}`} />
        <View className="grow">
          <View className="t-strong sp-narrow">{title}</View>
          <View className="sp-clock">
            {spokenClock(startsAt)}
            <View className="sp-narrow">–{spokenClock(endsAt)}</View>
          </View>
          <View className="t-note sp-narrow">{notes.join(' · ')}</View>
        </View>
        <View className="sp-state">{state}</View>
      </View>
    </View>
  )
}

interface DayProps extends Opening {
  day: WeekDay<SheetRow>
}

/** A day with its shifts; on a computer a column of the table. */
function Day({ day: { day, weekday, cells }, ...opening }: DayProps) {
  const { now } = opening
  const isToday = dayName(shanghaiDay(now)) === day
  const name = words.day(words.weekdays[weekday] ?? '', Number(asciiPart(day, 8)))
  return (
    <View className={`sp-day${cells.length === 0 ? ' sp-none' : ''}`}>
      <View
        className={`sp-head${isToday ? ' sp-today' : ''}`}
        style={{ gridArea: `1 / ${weekday + 2}` }}
        {...a11y({ role: 'heading', level: 2 })}
      >
        {name}
        {isToday && <View>{words.today}</View>}
      </View>
      {cells.map(({ title, place, shifts }) => (
        <View
          key={title}
          className="sp-cell"
          style={{ gridArea: `${place + 2} / ${weekday + 2}` }}
          {...a11y({ role: 'list', label: `${name} ${title}` })}
        >
          {shifts.map((row) => (
            <Shift key={row.id} row={row} {...opening} />
          ))}
        </View>
      ))}
    </View>
  )
}

/** What the colours of the table mean; beside the roster, which of them it is. */
function Key() {
  return (
    <View className="sp-key" {...a11y({ isHidden: true })}>
      {Object.entries(words.key).map(([look, meaning]) => (
        <View key={look} className="row">
          <View className={`sp-box sp-${look}`} />
          <View className="t-note">{meaning}</View>
        </View>
      ))}
    </View>
  )
}

interface PlanProps extends Opening {
  rows: readonly SheetRow[]
  /** The Monday, `2026-11-23`. */
  from: string
}

/** The shifts of a week: by day on a phone; on a computer a table of titles and days, with the same nodes. */
export function Plan({ rows, from, ...opening }: PlanProps) {
  const { titles, days } = weekPlan(rows, from)
  return (
    <View className="stack">
      <View className="sp">
        {titles.map((title, place) => (
          <View
            key={title}
            className="sp-title"
            style={{ gridArea: `${place + 2} / 1 / auto / -1` }}
            {...a11y({ isHidden: true })}
          >
            <View className="sp-name">{title}</View>
          </View>
        ))}
        {days.map((day) => (
          <Day key={day.day} day={day} {...opening} />
        ))}
      </View>
      {opening.openId !== '' && <Key />}
    </View>
  )
}
