import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useCallback, useEffect, useState } from 'react'
import { spanWord } from '../../../domain/rooms/words.zh'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { Loaded } from '../../../pages/shared/staff/loaded'
import '../../../pages/shared/staff/staff.scss'
import { useMe } from '../../../pages/shared/staff/use-me'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import '../icons.scss'
import { askBeforeLeaving } from '../parts/before-leave'
import { ClassRosterStore } from './class-roster-store'
import { EnrolForStore } from './enrol-for-store'
import { Facts } from './facts'
import { FetchStore } from './fetch-store'
import type { MarksStore } from './marks-store'
import { PrintList } from './print-list'
import { Seat } from './seat'
import { keyOf } from './seat-now-store'
import { SeatPhoneStore } from './seat-phone-store'
import { Taps } from './taps'
import { Tools } from './tools'
import { words } from './words.zh'

const STAFF: readonly string[] = ['worker', 'manager', 'admin']

/** What has not arrived, and why. It stays on the phone and is sent again. */
const Unsent = observer(function Unsent({ marks }: { marks: MarksStore }) {
  const count = marks.marks.length
  return (
    <View {...a11y({ live: 'polite' })}>
      {count > 0 && marks.problem !== '' && (
        <Notice kind="warn" icon="offline" title={words.unsent(count)} text={`${marks.problem}${words.unsentText}`}>
          <BigButton
            kind="line"
            label={words.sendAgain}
            isBusy={marks.isSending}
            busyLabel={words.sending}
            onPress={() => void marks.send()}
          />
        </Notice>
      )}
    </View>
  )
})

/** Who comes to a class, and one large tap for each at the door; for staff and for whoever leads it. */
function ClassRosterPage() {
  const { call, device } = useStores()
  const now = useNow()
  const { id = '' } = useRouter().params
  const [store] = useState(() => new ClassRosterStore(call, device, id))
  const [fetching] = useState(
    () => new FetchStore(call, id, new Taps(device.now), (row, by) => void store.mark(row, 'left', by)),
  )
  const [phones] = useState(() => new SeatPhoneStore(call, id))
  const [enrolling] = useState(() => new EnrolForStore(call, store.load))
  const me = useMe()
  const { marks } = store
  const isUnsent = marks.marks.length > 0
  const load = useCallback(() => store.open(), [store])
  useDidShow(() => void load())
  useFresh(store.isOldAt(now), now, load)
  useFresh(isUnsent, now, marks.send)
  useEffect(() => (isUnsent ? askBeforeLeaving(words.leaveAsk) : undefined), [isUnsent])
  usePullDownRefresh(() => void load().then(() => Taro.stopPullDownRefresh()))
  const { value: roster } = store.roster
  const { seats } = store
  return (
    <StaffScreen>
      <Loaded load={store.roster} words={words} onRetry={() => void load()}>
        {roster && (
          <>
            <Facts roster={roster} counts={store.counts} now={now} />
            <Unsent marks={marks} />
            {seats.length === 0 && (
              <View className="t-quiet">{roster.form === 'open' ? words.emptyOpen : words.empty}</View>
            )}
            <View className="cr-seats" {...a11y({ role: 'list' })}>
              {seats.map((row) => (
                <Seat key={keyOf(row)} store={store} fetching={fetching} phones={phones} row={row} now={now} />
              ))}
            </View>
            {me && STAFF.includes(me.role) && <Tools enrolling={enrolling} roster={roster} now={now} />}
            {seats.length > 0 && (
              <PrintList
                title={roster.title}
                when={`${spanWord(roster.session.startsAt, roster.session.endsAt, now)} · ${roster.point.name}`}
                rows={seats}
              />
            )}
          </>
        )}
      </Loaded>
    </StaffScreen>
  )
}

export default observer(ClassRosterPage)
