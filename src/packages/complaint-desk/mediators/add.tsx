import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { isClear } from '../../../domain/visible-text'
import { lineProblem } from '../../../domain/visible-words.zh'
import { distinctLabels } from '../../../domain/people/distinct-labels.zh'
import type { MediatorsSeen, MediatorsStore } from './mediators-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { words } from './words.zh'

interface AddProps {
  store: MediatorsStore
  seen: MediatorsSeen
}

/** Adds a mediator: a colleague with one press, an outsider by name. */
export const Add = observer(function Add({ store, seen }: AddProps) {
  const { act } = store
  const labels = distinctLabels(seen.staff)
  const free = seen.staff
    .map((one, index) => ({ id: one.id, label: labels[index] ?? one.name }))
    .filter(({ id }) => !seen.mediators.some(({ personId }) => personId === id))
  const name = store.name.trim()
  const isTaken = seen.mediators.some((one) => one.personId === null && one.name === name)
  return (
    <View className="st-cards">
      <Card>
        <View className="t-title">{words.addColleague}</View>
        {free.length === 0 && <View className="t-quiet">{words.colleaguesNone}</View>}
        <View className="cs-acts">
          {free.map(({ id, label }) => (
            <BigButton
              key={id}
              kind="line"
              label={label}
              isBusy={act.doing === id}
              busyLabel={words.adding}
              onPress={() => void store.addColleague(id)}
            />
          ))}
        </View>
      </Card>
      <Card>
        <View className="t-title">{words.addOutsider}</View>
        <Field
          label={words.name}
          hint={words.outsiderHint}
          error={lineProblem(store.name)}
          value={store.name}
          maxLength={limits.personNameMax}
          onInput={store.type}
        />
        <BigButton
          kind="soft"
          label={words.add}
          isBusy={act.doing === 'outsider'}
          busyLabel={words.adding}
          offReason={!isClear(name) ? words.off : isTaken ? words.taken : undefined}
          onPress={() => void store.addOutsider()}
        />
      </Card>
    </View>
  )
})
