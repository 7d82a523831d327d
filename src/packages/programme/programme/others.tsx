import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { programmeGo } from '../parts/programme-go'
import { whenWord } from '../parts/words.zh'
import type { ProgrammeStore } from './programme-store'
import { words } from './words.zh'

/** What else is near, after a press that came too late. */
export const Others = observer(function Others({ store, now }: { store: ProgrammeStore; now: string }) {
  const others = store.refused?.facts?.otherProgrammes ?? []
  if (others.length === 0) return null
  return (
    <View className="stack">
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {words.otherProgrammes}
      </View>
      <Card kind="list">
        {others.map(({ id, title, startsAt, endsAt, point }) => (
          <LineItem
            key={id}
            title={title}
            note={[whenWord(startsAt, endsAt, now), point].join(' · ')}
            onPress={() => programmeGo.programme(id)}
          />
        ))}
      </Card>
    </View>
  )
})
