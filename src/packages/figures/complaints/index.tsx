import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { categoryWords } from '../../../domain/complaints/words.zh'
import { spokenDate } from '../../../domain/spoken.zh'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { DayPick } from '../../../pages/shared/staff/day-pick'
import { Loaded } from '../../../pages/shared/staff/loaded'
import '../../../pages/shared/staff/staff.scss'
import { useMe } from '../../../pages/shared/staff/use-me'
import { useNow } from '../../../pages/shared/use-now'
import { ComplaintFiguresStore, type Span } from './complaint-figures-store'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { Segmented } from '../../../ui/segmented'
import { SampleTag } from '../../../ui/tag'
import './index.scss'
import { Table } from './table'
import { words } from './words.zh'

const ofCommunity: readonly Span[] = ['month', 'before', 'own']
/** Whole months only, so that no two spans overlap. */
const ofDistrict: readonly Span[] = ['month', 'before', 'earlier']
const dateOf = (day: string): string => spokenDate(`${day}T00:00:00Z`)

/** Complaint outcomes in figures, by community or district, without ranking anyone. */
function FiguresPage() {
  const { call, device } = useStores()
  const [store] = useState(() => new ComplaintFiguresStore(call, device.now))
  const spans = useMe()?.role === 'manager' ? ofCommunity : ofDistrict
  const now = useNow()
  const { value } = store.figures
  useDidShow(() => void store.load())
  usePullDownRefresh(() => void store.load().then(() => Taro.stopPullDownRefresh()))

  return (
    <StaffScreen>
      <View className="between">
        <View className="grow">
          <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
            {words.title}
          </View>
          <View className="t-note">{words.dates(dateOf(store.from), dateOf(store.lastDay))}</View>
        </View>
        {value?.isSample && <SampleTag />}
      </View>
      <Segmented
        label={words.spanLabel}
        items={spans.map((span) => ({ value: span, label: words.spans[span] }))}
        value={store.span}
        onChange={(span) => void store.choose(span)}
      />
      {store.span === 'own' && (
        <View className="st-cards">
          <Card>
            <DayPick
              isPastShown
              label={words.from}
              day={store.from}
              now={now}
              onChoose={(day) => void store.chooseFrom(day)}
            />
          </Card>
          <Card>
            <DayPick
              isPastShown
              label={words.until}
              day={store.until}
              now={now}
              onChoose={(day) => void store.chooseUntil(day)}
            />
          </Card>
        </View>
      )}
      <Loaded load={store.figures} words={words} onRetry={() => void store.load()}>
        {value && (
          <>
            <Table
              isInFives={value.isInFives}
              title={words.byCategory}
              rows={[
                { name: words.all, figures: value.all },
                ...value.byCategory.map((row) => ({ name: categoryWords[row.category], figures: row })),
              ]}
            />
            {value.byCommunity.length > 0 && (
              <Table
                isInFives={value.isInFives}
                title={words.byCommunity}
                rows={value.byCommunity.map((row) => ({ name: row.community, figures: row }))}
              />
            )}
            <View className="t-note">{words.hiddenWhy}</View>
            {value.isInFives && <View className="t-note">{words.inFives}</View>}
            {value.byCommunity.length > 0 && <View className="t-note">{words.months}</View>}
            <View className="t-note">{words.noRank}</View>
          </>
        )}
      </Loaded>
    </StaffScreen>
  )
}

export default observer(FiguresPage)
