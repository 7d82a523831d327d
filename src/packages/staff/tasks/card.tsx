import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { shownNumber } from '../../../domain/help-line'
import { spokenAge } from '../../../domain/spoken.zh'
import { go } from '../../../pages/shared/go'
import { useStores } from '../../../stores/root'
import type { TasksStore } from './tasks-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Tag } from '../../../ui/tag'
import { words } from './words.zh'

interface TaskCardProps {
  store: TasksStore
  task: NonNullable<TasksStore['tasks']['value']>[number]
  now: string
}

/** One point reported closed by residents: who reported it, what to do, and the result. */
export const TaskCard = observer(function TaskCard({ store, task, now }: TaskCardProps) {
  const { device } = useStores()
  const { id, pointId, pointName, pointPhone, community, closedReports, staffWill, openedAt } = task
  const isBusy = store.act.doing === id
  return (
    <Card>
      <View className="between">
        <View className="t-title">{pointName}</View>
        <Tag look="lamp" words={staffWill === 'phone' ? words.phone : words.visit} />
      </View>
      <View className="t-note">
        {community} · {words.reports(closedReports)} · {words.since(spokenAge(openedAt, now))}
      </View>
      {pointPhone && (
        <BigButton
          kind="line"
          icon="phone"
          label={words.call(shownNumber(pointPhone))}
          onPress={() => void device.phone(pointPhone)}
        />
      )}
      <View className="pair">
        <BigButton kind="line" label={words.open} isBusy={isBusy} onPress={() => void store.end(id, 'open')} />
        <BigButton
          kind="line"
          label={words.corrected}
          isBusy={isBusy}
          onPress={() => void store.end(id, 'corrected')}
        />
      </View>
      <BigButton kind="link" icon="pin" label={words.edit} onPress={() => go.editPoint(pointId)} />
    </Card>
  )
})
