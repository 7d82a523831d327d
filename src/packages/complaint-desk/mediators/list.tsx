import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { distinctLabels } from '../../../domain/people/distinct-labels.zh'
import { Question } from '../../../pages/shared/staff/question'
import type { Mediator, MediatorsStore } from './mediators-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { words } from './words.zh'

interface ListProps {
  store: MediatorsStore
  mediators: readonly Mediator[]
}

/** The current mediators. Removing one asks for confirmation first. */
export const List = observer(function List({ store, mediators }: ListProps) {
  const [doubtful, setDoubtful] = useState<Mediator | null>(null)
  const labels = distinctLabels(mediators)
  const end = () => {
    if (doubtful) void store.end(doubtful.id)
    setDoubtful(null)
  }
  return (
    <>
      <View className="t-title" {...a11y({ role: 'heading', level: 1 })}>
        {mediators.length === 0 ? words.none : words.list(mediators.length)}
      </View>
      {mediators.length > 0 && (
        <View className="st-table cm">
          {mediators.map((one, index) => (
            <View key={one.id} className="st-tr">
              <View className="t-strong">{labels[index]}</View>
              <View className="t-quiet">{one.personId === null ? words.outsider : words.staff}</View>
              <BigButton
                kind="line"
                label={words.end}
                isBusy={store.act.doing === one.id}
                onPress={() => setDoubtful(one)}
              />
            </View>
          ))}
        </View>
      )}
      <Question asked={doubtful && words.asked(doubtful.name)} onYes={end} onNo={() => setDoubtful(null)} />
    </>
  )
})
