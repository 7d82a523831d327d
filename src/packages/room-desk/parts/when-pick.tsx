import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { lengthWord } from '../../../domain/rooms/words.zh'
import type { WhenPickStore } from '../../../stores/rooms/when-pick'
import { ChipRow } from '../../../ui/chip-row'
import { DayPick } from '../../../pages/shared/staff/day-pick'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { StartPick } from './start-pick'
import { words } from './when-words.zh'

interface WhenPickProps {
  store: WhenPickStore
  now: string
}

/** Day, duration and start, for a room that is already chosen. */
export const WhenPick = observer(function WhenPick({ store, now }: WhenPickProps) {
  return (
    <>
      <DayPick label={words.day} day={store.day} now={now} onChoose={(day) => void store.chooseDay(day)} />
      <Loaded
        load={store.shown}
        words={{ loading: words.startsLoading, failedTitle: words.startsFailed }}
        onRetry={() => void store.load()}
      >
        <LengthPick store={store} />
        <StartPick store={store} now={now} />
      </Loaded>
    </>
  )
})

const LengthPick = observer(function LengthPick({ store }: { store: WhenPickStore }) {
  return (
    <View className="stack">
      <View className="t-strong">{words.minutes}</View>
      <ChipRow
        label={words.minutes}
        chips={store.lengths.map((minutes) => ({
          value: String(minutes),
          label: lengthWord(minutes),
          isOn: minutes === store.minutes,
        }))}
        onToggle={(minutes) => store.chooseMinutes(Number(minutes))}
      />
    </View>
  )
})
