import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { PersonStore, SeenPerson } from './person-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { foundLine } from '../../../pages/shared/staff/found-line'
import { words } from './words.zh'

/**
 * A likely duplicate: an account with the same verified number. The staff can only suggest a merge; that person
 * decides.
 */
export const Duplicate = observer(function Duplicate({ store, person }: { store: PersonStore; person: SeenPerson }) {
  const { duplicate, isMergeOffered } = person
  if (isMergeOffered) return <Notice kind="ok" icon="check-circle" title={words.offered} text={words.offeredText} />
  if (!duplicate) return null
  return (
    <Card kind="lit">
      <View className="t-lead">{words.duplicate}</View>
      <LineItem icon="me" {...foundLine(duplicate)} />
      <View className="t-read">{words.duplicateText}</View>
      <BigButton
        kind="line"
        label={words.merge}
        isBusy={store.act.doing === 'merge'}
        busyLabel={words.merging}
        onPress={() => void store.merge()}
      />
    </Card>
  )
})
