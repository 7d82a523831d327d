import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenNow } from '../../../domain/spoken.zh'
import type { MediationStore } from './mediation-store'
import { BigButton } from '../../../ui/big-button'
import { ChipRow } from '../../../ui/chip-row'
import { when } from '../parts/spoken.zh'
import { partsOfVisit, visitDays, visitTimes } from './times'
import { words } from './words.zh'

interface TimePickProps {
  store: MediationStore
  now: string
  onClose: () => void
}

/** Proposes another time: a day, an hour, and a button that asks the other side. */
export const TimePick = observer(function TimePick({ store, now, onClose }: TimePickProps) {
  const days = visitDays(now)
  const [day, setDay] = useState(days[1]?.day ?? '')
  const [at, setAt] = useState('')
  const choose = (chosen: string) => {
    setDay(chosen)
    setAt('')
  }
  const send = async () => {
    await store.proposeTime(at)
    if (store.meeting.problem === '') onClose()
  }
  return (
    <View className="stack">
      <View className="t-strong">{words.day}</View>
      <ChipRow
        label={words.day}
        chips={days.map((one) => ({ value: one.day, label: one.name, isOn: one.day === day }))}
        onToggle={choose}
      />
      <View className="t-strong">{words.clock}</View>
      {partsOfVisit.map((part) => {
        const times = visitTimes(day, part, now)
        return times.length === 0 ? null : (
          <ChipRow
            key={part}
            label={words.parts[part]}
            chips={times.map((time) => ({ value: time, label: spokenNow(time), isOn: time === at }))}
            onToggle={setAt}
          />
        )
      })}
      <BigButton
        kind="soft"
        label={at === '' ? words.sendTime('') : words.sendTime(when(at, now))}
        isBusy={store.meeting.doing === 'time'}
        busyLabel={words.sendingTime}
        offReason={at === '' ? words.timeOff : undefined}
        onPress={() => void send()}
      />
      <BigButton kind="link" label={words.noTime} onPress={onClose} />
    </View>
  )
})
