import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { ReminderStore } from './reminder-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Outcome } from '../../../ui/outcome'
import { words } from './words.zh'

/** Asks for consent to WeChat messages about this booking; renders nothing where there is nothing to ask for. */
export const Reminder = observer(function Reminder() {
  const { call, device } = useStores()
  const [store] = useState(() => new ReminderStore(call, device))
  useEffect(() => void store.load(), [store])
  if (!store.canAsk) return null
  const done = store.said === 'yes' ? words.reminded : ''
  return (
    <Card>
      <View className="t-lead">{words.remind}</View>
      <View className="t-read">{store.said === 'no' ? words.notReminded : words.remindText}</View>
      <BigButton kind="soft" label={words.remindPress} isBusy={store.act.isBusy} onPress={() => void store.allow()} />
      <Outcome problem={store.act.problem} done={done} />
    </Card>
  )
})
