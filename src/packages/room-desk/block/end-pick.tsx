import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenClock } from '../../../domain/spoken.zh'
import type { WhenPickStore } from '../../../stores/rooms/when-pick'
import { ChipRow } from '../../../ui/chip-row'
import { words } from './words.zh'

interface EndPickProps {
  store: WhenPickStore
  now: string
}

/** The possible ends: everything up to the next reservation. */
export const EndPick = observer(function EndPick({ store, now }: EndPickProps) {
  const chosen = store.wishAt(now)?.endsAt
  const ends = store.endsAt(now)
  return (
    <View className="stack">
      <View className="t-strong">{words.end}</View>
      {ends.length === 0 ? (
        <View className="t-note">{words.endNone}</View>
      ) : (
        <View className="st-starts">
          <ChipRow
            label={words.end}
            chips={ends.map((endsAt) => ({ value: endsAt, label: spokenClock(endsAt), isOn: endsAt === chosen }))}
            onToggle={store.chooseEnd}
          />
        </View>
      )}
    </View>
  )
})
