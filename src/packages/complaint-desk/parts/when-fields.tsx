import { DayPick } from '../../../pages/shared/staff/day-pick'
import { todayOf } from '../../../stores/rooms/when-pick'
import { ClockPick } from './clock-pick'
import { words } from './words.zh'

interface WhenFieldsProps {
  /** `2026-11-26`; empty as long as nothing is chosen. */
  day: string
  minutes: number | null
  now: string
  onChoose: (when: { day: string; minutes: number | null }) => void
}

/** A day and a time in the future. */
export function WhenFields({ day, minutes, now, onChoose }: WhenFieldsProps) {
  const shown = day === '' ? todayOf(now) : day
  return (
    <>
      <DayPick label={words.day} day={shown} now={now} onChoose={(next) => onChoose({ day: next, minutes })} />
      <ClockPick label={words.clock} minutes={minutes} onChoose={(next) => onChoose({ day: shown, minutes: next })} />
    </>
  )
}
