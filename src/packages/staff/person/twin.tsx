import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { PersonStore, SeenPerson } from './person-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { foundLine } from '../../../pages/shared/staff/found-line'
import { words } from './words.zh'

/** Somebody with WeChat and the same verified number: who says they are one asks that person, and decides nothing. */
export const Twin = observer(function Twin({ store, person }: { store: PersonStore; person: SeenPerson }) {
  const { twin, isMergeOffered } = person
  if (isMergeOffered) return <Notice kind="ok" icon="check-circle" title={words.offered} text={words.offeredText} />
  if (!twin) return null
  return (
    <Card kind="lit">
      <View className="t-lead">{words.twin}</View>
      <LineItem icon="me" {...foundLine(twin)} />
      <View className="t-read">{words.twinText}</View>
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
