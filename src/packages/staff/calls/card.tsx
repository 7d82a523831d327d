import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenAge } from '../../../domain/spoken.zh'
import type { CallsStore, CallTodo } from './calls-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { CallPerson } from '../../../pages/shared/staff/call-person'
import { words as shared } from '../../../pages/shared/staff/words.zh'
import { words } from './words.zh'

interface CallCardProps {
  store: CallsStore
  todo: CallTodo
  now: string
}

/** One call to make: the person, what to say, and the result. */
export const CallCard = observer(function CallCard({ store, todo, now }: CallCardProps) {
  const { id, personId, name, phoneEnd, community, title, text, openedAt } = todo
  const isBusy = store.act.doing === id
  return (
    <Card>
      <View>
        <View className="t-title">{name ?? shared.noName}</View>
        <View className="t-note">
          {community} · {words.since(spokenAge(openedAt, now))}
        </View>
      </View>
      <Card kind="panel">
        <View className="t-strong">
          {words.say}：{title}
        </View>
        <View className="t-read">{text}</View>
      </Card>
      <CallPerson numbers={store.numbers} personId={personId} phoneEnd={phoneEnd} />
      <View className="pair">
        <BigButton kind="soft" label={words.notified} isBusy={isBusy} onPress={() => void store.end(id, 'notified')} />
        <BigButton
          kind="line"
          label={words.unreachable}
          isBusy={isBusy}
          onPress={() => void store.end(id, 'unreachable')}
        />
      </View>
    </Card>
  )
})
