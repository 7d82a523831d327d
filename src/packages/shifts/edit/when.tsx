import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { lengthWord, spanWord } from '../../../domain/rooms/words.zh'
import { SHIFT_WEEKS_MAX } from '../../../domain/shifts/shift'
import { DayPick } from '../../../pages/shared/staff/day-pick'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { readCount, timesOf } from '../parts/shift-draft-store'
import { ClockPick } from './clock-pick'
import type { FormPartProps } from './form-part'
import { words } from './words.zh'

const LENGTHS = [30, 60, 90, 120, 150, 180, 240, 300, 360, 480]
const WEEKS_DIGITS = 2

/** The usual lengths, and that of the shift where it is another. */
const lengthsWith = (minutes: number): number[] =>
  LENGTHS.includes(minutes) ? LENGTHS : [...LENGTHS, minutes].sort((one, other) => one - other)

interface WhenProps extends FormPartProps {
  now: string
}

/** The day, from when and how long, and of a new shift for how many weeks. A refusal about the time stands here. */
export const When = observer(function When({ store, draft, now }: WhenProps) {
  const { isNew, refusal, closedAt, act } = store
  const weeks = readCount(draft.weeks, SHIFT_WEEKS_MAX)
  const times = timesOf(draft)
  const closed = refusal === 'slot_closed' && closedAt !== ''
  const said = closed
    ? words.closed(spokenWhen(closedAt, now), isNew && weeks !== 1)
    : refusal === 'times_wrong' || refusal === 'shift_begun'
      ? act.problem
      : refusal === 'shift_clash_people'
        ? words.clash
        : ''
  return (
    <Card>
      <View className="t-strong">{words.when}</View>
      <DayPick label={words.day} day={draft.day} now={now} onChoose={(day) => store.type({ day })} />
      <ClockPick
        label={words.start}
        minutes={draft.startMinutes}
        onChoose={(startMinutes) => store.type({ startMinutes })}
      />
      <View className="t-strong">{words.length}</View>
      <ChipRow
        label={words.length}
        chips={lengthsWith(draft.minutes).map((minutes) => ({
          value: String(minutes),
          label: lengthWord(minutes),
          isOn: minutes === draft.minutes,
        }))}
        onToggle={(minutes) => store.type({ minutes: Number(minutes) })}
      />
      {isNew && (
        <Field
          type="number"
          label={words.weeks}
          hint={words.weeksHint(SHIFT_WEEKS_MAX)}
          error={weeks === null ? words.weeksWrong(SHIFT_WEEKS_MAX) : undefined}
          value={draft.weeks}
          maxLength={WEEKS_DIGITS}
          onInput={(next) => store.type({ weeks: next })}
        />
      )}
      <View className="t-lead" {...a11y({ live: 'polite' })}>
        {times && words.sum(spanWord(times.startsAt, times.endsAt, now), weeks ?? 1)}
      </View>
      {said !== '' && (
        <View className="fd-e iw i-warning-danger" {...a11y({ role: 'alert' })}>
          {said}
        </View>
      )}
    </Card>
  )
})
