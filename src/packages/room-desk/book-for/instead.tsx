import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spanWord } from '../../../domain/rooms/words.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { MINUTE_MS, toInstant } from '../../../domain/time'
import type { WalkInBookingStore } from './walk-in-booking-store'
import { BigButton } from '../../../ui/big-button'
import { words } from './words.zh'

/** The slot is taken: offers the next free time, or the waitlist. */
export const Instead = observer(function Instead({ store, now }: { store: WalkInBookingStore; now: string }) {
  const { offer, act, lineFlaw } = store
  const { takenAt, minutes } = store.slot.when
  if (takenAt === null) return null
  const endsAt = toInstant(Date.parse(takenAt) + minutes * MINUTE_MS)
  return (
    <View className="stack">
      <View className="t-strong">{words.taken(spanWord(takenAt, endsAt, now))}</View>
      <View className="t-note">{words.takenText}</View>
      <View className="pair">
        {offer !== '' && (
          <BigButton label={words.offer(spokenWhen(offer, now))} onPress={() => void store.takeOffer(now)} />
        )}
        <BigButton
          kind="line"
          label={words.join}
          isBusy={act.doing === 'line'}
          busyLabel={words.joining}
          offReason={lineFlaw ? words.off[lineFlaw] : undefined}
          onPress={() => void store.join()}
        />
      </View>
    </View>
  )
})
