import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { spokenAge } from '../../../domain/spoken.zh'
import { Failed } from '../../../pages/shared/failed'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { ViewsStore } from './views-store'
import { Bones } from '../../../ui/bones'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { LineItem } from '../../../ui/line-item'
import '../icons.scss'
import { words } from './words.zh'

/** The log of each time the staff viewed the resident's data. */
function ViewsPage() {
  const { call } = useStores()
  const [store] = useState(() => new ViewsStore(call))
  const now = useNow()
  useEffect(() => void store.load(), [store])
  const { value: views, problem } = store.views

  return (
    <Screen>
      <SampleLine />
      <View className="t-read">{words.lead}</View>
      {!views &&
        (problem ? (
          <Failed title={words.failedTitle} load={store.views} onRetry={() => void store.load()} />
        ) : (
          <Bones shape="list" words={words.loading} />
        ))}
      {views?.length === 0 && <EmptyState art="day" title={words.empty} text={words.emptyText} />}
      {views && views.length > 0 && (
        <Card kind="list">
          {views.map(({ at, community, what }) => (
            <LineItem
              key={at + what}
              title={words.who(community)}
              note={`${words.what[what]} · ${spokenAge(at, now)}`}
            />
          ))}
        </Card>
      )}
    </Screen>
  )
}

export default observer(ViewsPage)
