import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { CallButton } from '../../../pages/shared/staff/call-button'
import { Problem } from '../../../pages/shared/staff/problem'
import { BigButton } from '../../../ui/big-button'
import { keyOf, type SeatRow } from './seat-now-store'
import type { SeatPhoneStore } from './seat-phone-store'
import { words } from './words.zh'

interface CallProps {
  store: SeatPhoneStore
  row: SeatRow
}

/** Calls somebody who has not come, or the guardian of a child. The press reveals the number. */
export const Call = observer(function Call({ store, row }: CallProps) {
  const key = keyOf(row)
  const shown = store.of(key)
  if (shown) {
    return (
      <View className="stack-s">
        {row.isChild && <View className="t-note">{words.call.guardian(shown.name)}</View>}
        <CallButton number={shown.phone} />
      </View>
    )
  }
  return (
    <>
      <BigButton
        kind="line"
        icon="phone"
        label={words.call.open}
        isBusy={store.act.doing === key}
        busyLabel={words.call.looking}
        onPress={() => void store.show(row)}
      />
      {store.asked === key && <Problem act={store.act} />}
    </>
  )
})
