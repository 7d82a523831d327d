import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Failed } from '../../../pages/shared/failed'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { TasksStore } from './tasks-store'
import { Bones } from '../../../ui/bones'
import { EmptyState } from '../../../ui/empty-state'
import { Notice } from '../../../ui/notice'
import { TaskCard } from './card'
import '../icons.scss'
import { words } from './words.zh'

/** A community's tasks: points that residents reported closed. */
function TasksPage() {
  const { call } = useStores()
  const [store] = useState(() => new TasksStore(call))
  const now = useNow()
  const { value: tasks, problem, isLoading } = store.tasks
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  return (
    <StaffScreen>
      <SampleLine />
      {store.act.problem && <Notice kind="warn" icon="warning" title={store.act.problem} />}
      {!tasks && isLoading && <Bones shape="list" words={words.loading} />}
      {!tasks && problem && <Failed title={words.failedTitle} load={store.tasks} onRetry={() => void store.load()} />}
      {tasks?.length === 0 && <EmptyState art="day" title={words.empty} text={words.emptyText} />}
      <View className="stack">
        {tasks?.map((task) => (
          <TaskCard key={task.id} store={store} task={task} now={now} />
        ))}
      </View>
    </StaffScreen>
  )
}

export default observer(TasksPage)
