import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { SheetStore } from './sheet-store'
import { BigButton } from '../../../ui/big-button'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { words } from './words.zh'

/** What to add to the sheet: a booking for a walk-in, or a block for the community itself. */
export const Begin = observer(function Begin({ store }: { store: SheetStore }) {
  return (
    <View className="pair st-same">
      <BigButton label={words.bookFor} onPress={() => staffGo.bookFor(store)} />
      {store.shownCommunityId !== null && (
        <BigButton kind="line" label={words.block} onPress={() => staffGo.block(store)} />
      )}
    </View>
  )
})
