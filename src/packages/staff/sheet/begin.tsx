import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { SheetStore } from './sheet-store'
import { BigButton } from '../../../ui/big-button'
import { staffGo } from '../parts/staff-go'
import { words } from './words.zh'

/** What the telephone and the day bring: somebody who would like a room, and the community that needs one itself. */
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
