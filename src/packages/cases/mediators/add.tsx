import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import type { MediatorsSeen, MediatorsStore } from '../../../stores/mediators'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { words } from './words.zh'

interface AddProps {
  store: MediatorsStore
  seen: MediatorsSeen
}

/** One more: a colleague by one press, somebody from outside by name. */
export const Add = observer(function Add({ store, seen }: AddProps) {
  const { act } = store
  const free = seen.staff.filter(({ id }) => !seen.mediators.some(({ personId }) => personId === id))
  return (
    <View className="st-cards">
      <Card>
        <View className="t-title">{words.addColleague}</View>
        {free.length === 0 && <View className="t-quiet">{words.colleaguesNone}</View>}
        <View className="cs-acts">
          {free.map(({ id, name }) => (
            <BigButton key={id} kind="line" label={name} isBusy={act.doing === id} busyLabel={words.adding} onPress={() => void store.addColleague(id)} />
          ))}
        </View>
      </Card>
      <Card>
        <View className="t-title">{words.addOutsider}</View>
        <Field label={words.name} hint={words.outsiderHint} value={store.name} maxLength={limits.personNameMax} onInput={store.type} />
        <BigButton
          kind="soft"
          label={words.add}
          isBusy={act.doing === 'outsider'}
          busyLabel={words.adding}
          offReason={store.name.trim() === '' ? words.off : undefined}
          onPress={() => void store.addOutsider()}
        />
      </Card>
    </View>
  )
})
