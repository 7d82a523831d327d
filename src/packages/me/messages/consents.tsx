import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { InboxStore } from '../../../stores/messages/inbox'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { words } from './words.zh'

/** How many more messages of each kind WeChat may deliver, and a button to allow more. */
export const Consents = observer(function Consents({ store }: { store: InboxStore }) {
  return (
    <Card>
      <View className="t-title">{words.consentTitle}</View>
      <View className="t-note">{words.consentText}</View>
      <View>
        {store.consents.map(({ template, title, left }) => (
          <LineItem key={template} title={title} note={words.left(left)} />
        ))}
      </View>
      {store.isUnasked && <View className="t-read">{words.unasked}</View>}
      <BigButton kind="soft" label={words.allow} isBusy={store.act.isBusy} onPress={() => void store.allow()} />
    </Card>
  )
})
