import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { dayName, shanghaiDay, toInstant } from '../../../domain/time'
import { DayPick } from '../../../pages/shared/staff/day-pick'
import { Card } from '../../../ui/card'
import { Segmented } from '../../../ui/segmented'
import type { FormPartProps } from './form-part'
import { enrolFromOn, enrolUntilOn } from './programme-draft-store'
import { words } from './words.zh'

type Which = 'any' | 'day'

interface BoundProps {
  label: string
  any: string
  day: string
  /** An instant within the chosen day; null: no bound. */
  at: string | null
  now: string
  onChoose: (day: string | null) => void
}

/** One end of the time in which one may enrol: none, or a day. */
function Bound({ label, any, day, at, now, onChoose }: BoundProps) {
  const [which, setWhich] = useState<Which>(at === null ? 'any' : 'day')
  const change = (next: Which) => {
    setWhich(next)
    onChoose(next === 'any' ? null : dayName(shanghaiDay(now)))
  }
  return (
    <View className="stack">
      <View className="t-strong">{label}</View>
      <Segmented
        label={label}
        items={[
          { value: 'any', label: any },
          { value: 'day', label: day },
        ]}
        value={which}
        onChange={change}
      />
      {which === 'day' && at !== null && (
        <DayPick label={label} day={dayName(shanghaiDay(at))} now={now} onChoose={onChoose} />
      )}
    </View>
  )
}

/** When one may enrol. */
export const Enrolling = observer(function Enrolling({ store, draft, now }: FormPartProps & { now: string }) {
  const { enrolFrom, enrolUntil } = draft
  return (
    <Card>
      <View className="t-title">{words.enrol}</View>
      <Bound
        label={words.enrolFrom}
        any={words.enrolNow}
        day={words.enrolFromDay}
        at={enrolFrom}
        now={now}
        onChoose={(day) => store.type({ enrolFrom: day === null ? null : enrolFromOn(day) })}
      />
      <Bound
        label={words.enrolUntil}
        any={words.enrolToStart}
        day={words.enrolUntilDay}
        // The end is midnight: the last moment before it is on the chosen day.
        at={enrolUntil === null ? null : toInstant(Date.parse(enrolUntil) - 1)}
        now={now}
        onChoose={(day) => store.type({ enrolUntil: day === null ? null : enrolUntilOn(day) })}
      />
    </Card>
  )
})
