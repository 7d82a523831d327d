import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ComplaintQueueStore, QueueGroup, QueuePage } from './complaint-queue-store'
import { a11y } from '../../../ui/a11y'
import { Segmented } from '../../../ui/segmented'
import { SwitchRow } from '../../../ui/switch-row'
import { SampleTag } from '../../../ui/tag'
import { words } from './words.zh'

interface HeadProps {
  store: ComplaintQueueStore
  isDistrict: boolean
}

const groups: readonly QueueGroup[] = ['due', 'resident']

const titleOf = ({ late, today, later }: QueuePage, group: QueueGroup, isDistrict: boolean): string => {
  if (isDistrict) return words.ofDistrict
  return group === 'due' ? words.waiting([late, today, later]) : words.forResident
}

const Figure = ({ count, label, look = '' }: { count: number; label: string; look?: string }) => (
  <View className="st-count">
    <View className={`t-figure ${count > 0 ? look : ''}`}>{words.counted(count)}</View>
    <View className="t-note">{label}</View>
  </View>
)

/** How many complaints are open, and by when. */
export const Counts = observer(function Counts({ store, isDistrict }: HeadProps) {
  const { group } = store
  const { value: page } = store.queue
  if (!page) return null
  const order = isDistrict ? words.orderDistrict : group === 'due' ? words.order : words.orderResident
  return (
    <>
      <View className="between">
        <View className="grow cq-head">
          <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
            {titleOf(page, group, isDistrict)}
          </View>
          <View className="t-note">{order}</View>
        </View>
        {page.isSample && <SampleTag />}
      </View>
      {group === 'due' && !isDistrict && (
        <View className="st-counts">
          <Figure count={page.late} label={words.late} look="t-danger" />
          <Figure count={page.today} label={words.today} look="t-warn" />
          <Figure count={page.later} label={words.later} />
        </View>
      )}
    </>
  )
})

/** Filters by whose turn it is, and by all complaints or only the caller's own. */
export const Choices = observer(function Choices({ store }: { store: ComplaintQueueStore }) {
  return (
    <>
      <Segmented
        label={words.groupsLabel}
        items={groups.map((value) => ({ value, label: words.groups[value] }))}
        value={store.group}
        onChange={(group) => void store.show(group)}
      />
      <SwitchRow
        title={words.mine}
        note={words.mineNote}
        isOn={store.isMine}
        onChange={(isMine) => void store.showMine(isMine)}
      />
    </>
  )
})
