import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { PROGRAMME_WEEKS_MAX } from '../../../domain/programmes/programme'
import { lengthWord } from '../../../domain/rooms/words.zh'
import { DayPick } from '../../../pages/shared/staff/day-pick'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { CLASHES } from '../../../domain/programmes/clashes'
import { ClockPick } from './clock-pick'
import type { FormPartProps } from './form-part'
import { readWhole } from './programme-draft-store'
import { words } from './words.zh'

const LENGTHS = [30, 45, 60, 90, 120, 150, 180, 240]
const WEEKS_DIGITS = 2

/** Refusals about the times, which are explained beside them. */
const OF_TIMES: readonly string[] = [...CLASHES, 'dates_none', 'programme_times']

/** The days of the week and the time of a new programme. A refusal about the times stands here. */
export const When = observer(function When({ store, draft, now }: FormPartProps & { now: string }) {
  const { refusal, clashAt, act } = store
  const { weekdays } = draft
  const weeks = readWhole(draft.weeks, 1, PROGRAMME_WEEKS_MAX)
  const clash = refusal === 'slot_closed' ? words.closed : words.taken
  const said = clashAt === '' ? act.problem : clash(spokenWhen(clashAt, now))
  const toggle = (weekday: number) =>
    store.type({
      weekdays: weekdays.includes(weekday) ? weekdays.filter((one) => one !== weekday) : [...weekdays, weekday],
    })
  return (
    <Card>
      <View className="t-title">{words.when}</View>
      <DayPick label={words.firstDay} day={draft.day} now={now} onChoose={(day) => store.type({ day })} />
      <View className="t-strong">{words.weekdays}</View>
      <ChipRow
        label={words.weekdays}
        chips={words.weekdayNames.map((label, weekday) => ({
          value: String(weekday),
          label,
          isOn: weekdays.includes(weekday),
        }))}
        onToggle={(weekday) => toggle(Number(weekday))}
      />
      <ClockPick minutes={draft.startMinutes} onChoose={(startMinutes) => store.type({ startMinutes })} />
      <View className="t-strong">{words.length}</View>
      <ChipRow
        label={words.length}
        chips={LENGTHS.map((minutes) => ({
          value: String(minutes),
          label: lengthWord(minutes),
          isOn: minutes === draft.minutes,
        }))}
        onToggle={(minutes) => store.type({ minutes: Number(minutes) })}
      />
      <Field
        type="number"
        label={words.weeks}
        hint={words.weeksHint(PROGRAMME_WEEKS_MAX)}
        error={weeks === null ? words.countWrong(PROGRAMME_WEEKS_MAX) : undefined}
        value={draft.weeks}
        maxLength={WEEKS_DIGITS}
        onInput={(next) => store.type({ weeks: next })}
      />
      {OF_TIMES.includes(refusal) && said !== '' && (
        <View className="fd-e iw i-warning-danger" {...a11y({ role: 'alert' })}>
          {said}
        </View>
      )}
    </Card>
  )
})
