import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useCallback, useState } from 'react'
import { spokenDay } from '../../../domain/spoken.zh'
import { dayName, shanghaiDay } from '../../../domain/time'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { dayOf } from '../../../pages/shared/staff/begin-day'
import { Loaded } from '../../../pages/shared/staff/loaded'
import '../../../pages/shared/staff/staff.scss'
import { useFresh } from '../../../pages/shared/use-fresh'
import { useNow } from '../../../pages/shared/use-now'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { Notice } from '../../../ui/notice'
import '../icons.scss'
import { shiftsGo } from '../parts/shifts-go'
import { CopyWeek } from './copy-week'
import { CopyWeekStore } from './copy-week-store'
import { Head } from './head'
import './index.scss'
import { Plan } from './plan'
import { ShiftSheetStore } from './shift-sheet-store'
import { Side } from './side'
import { useIsBeside } from './use-is-beside'
import { words } from './words.zh'

/** The shifts of a week: which lack people, and planning more of them. */
function SheetPage() {
  const { call, device } = useStores()
  const now = useNow()
  const { day = '' } = useRouter().params
  const [store] = useState(() => new ShiftSheetStore(call, device, dayOf(day)))
  const [copying] = useState(() => new CopyWeekStore(call, store))
  const { value: sheet } = store.sheet
  const { urgent, from, communityId } = store
  const load = useCallback(() => store.load(), [store])
  useDidShow(() => void load())
  useFresh(store.isOldAt(now) && !copying.act.isBusy, now, load)
  usePullDownRefresh(() => void load().then(() => Taro.stopPullDownRefresh()))
  const isBeside = useIsBeside()
  const side = isBeside ? store.openAt(now) : null
  const open = isBeside ? store.open : shiftsGo.roster
  const today = dayName(shanghaiDay(now))
  return (
    <StaffScreen>
      <Head store={store} now={now} />
      <Loaded load={store.sheet} words={words} onRetry={() => void load()}>
        {urgent && (
          <Notice
            kind="warn"
            icon="warning"
            title={words.short(
              spokenDay(urgent.startsAt, now) || words.today,
              urgent.title,
              urgent.capacity - urgent.taken,
            )}
            text={words.shortText}
          >
            <BigButton kind="line" label={words.look} onPress={() => open(urgent.id)} />
          </Notice>
        )}
        {sheet?.rows.length === 0 && <EmptyState art="day" title={words.empty} text={words.emptyText} />}
        {sheet && sheet.rows.length > 0 && (
          <View className={`sp-panes${side ? ' sp-two' : ''}`}>
            <Plan rows={sheet.rows} from={sheet.from} openId={side?.id ?? ''} onOpen={open} now={now} />
            {side && <Side key={side.id} shiftId={side.id} now={now} />}
          </View>
        )}
        <CopyWeek store={copying} now={now} />
        <View className="pair st-same">
          <BigButton
            kind={side ? 'line' : 'main'}
            icon="plus"
            label={words.add}
            onPress={() => shiftsGo.newShift(communityId ?? 0, from > today ? from : today)}
          />
          <BigButton
            kind="line"
            icon="refresh"
            label={words.again}
            isBusy={copying.act.doing === 'look'}
            busyLabel={words.looking}
            onPress={() => void copying.prepare(now)}
          />
        </View>
      </Loaded>
    </StaffScreen>
  )
}

export default observer(SheetPage)
