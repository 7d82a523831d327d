import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenAge } from '../../../domain/spoken.zh'
import type { SheetStore } from './sheet-store'
import { BigButton } from '../../../ui/big-button'
import { words } from './words.zh'

/** The age of the sheet, and a refresh button. */
export const Fresh = observer(function Fresh({ store, now }: { store: SheetStore; now: string }) {
  if (store.at === '') return null
  return (
    <View className="between">
      <View className="t-note">{words.age(spokenAge(store.at, now))}</View>
      <BigButton
        isFit
        kind="link"
        label={words.refresh}
        isBusy={store.sheet.isLoading}
        busyLabel={words.refreshing}
        onPress={() => void store.refresh()}
      />
    </View>
  )
})
