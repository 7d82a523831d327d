import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Problem } from '../../../pages/shared/staff/problem'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { Call } from './person'
import type { RosterStore } from './roster-store'
import { words } from './words.zh'

/** Who waits for a place, the first first. */
export const Waiting = observer(function Waiting({ store }: { store: RosterStore }) {
  const { waiting } = store
  if (waiting.length === 0) return null
  return (
    <Card>
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {words.waiting(waiting.length)}
      </View>
      <View {...a11y({ role: 'list' })}>
        {waiting.map((row) => (
          <View key={row.signupId} className="ro-p" {...a11y({ role: 'listitem' })}>
            <View className="t-strong">{row.name ?? words.noName}</View>
            <View className="t-note">
              {row.state === 'offered' ? words.offered : words.ahead(row.ahead ?? 0)}
              {row.isMinor && ` · ${words.minor}`}
            </View>
            {!row.isOwn && <Call store={store} row={row} />}
            {store.touched === row.signupId && <Problem act={store.act} />}
          </View>
        ))}
      </View>
    </Card>
  )
})

/** Who does not come any more. */
export const Gone = observer(function Gone({ store }: { store: RosterStore }) {
  const { gone } = store
  if (gone.length === 0) return null
  return (
    <Card>
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {words.gone(gone.length)}
      </View>
      {gone.map(({ signupId, name, state }) => (
        <View key={signupId} className="between">
          <View>{name ?? words.noName}</View>
          <View className="t-note">{words.goneStates[state]}</View>
        </View>
      ))}
    </Card>
  )
})
