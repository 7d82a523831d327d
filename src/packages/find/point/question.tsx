import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { spokenDate } from '../../../domain/spoken.zh'
import type { Point, PointStore } from './point-store'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { go } from '../../../pages/shared/go'
import { words } from './words.zh'

const confirmation = ({ confirmed }: Point): string => {
  if (!confirmed) return words.neverConfirmed
  const say = confirmed.isOld ? words.confirmedLongAgo : words.confirmed
  return say(confirmed.by, spokenDate(confirmed.at))
}

/** Who verified the point and when, and a button to report a difference. Staff confirm or correct it. */
export const Question = observer(function Question({ store, point }: { store: PointStore; point: Point }) {
  const { session } = useStores()
  const { reported } = store
  const { problem, isBusy } = store.act
  useEffect(() => {
    if (session.isKnown) void session.load()
  }, [session])
  const me = session.me.value
  const isOwnStaff = session.isStaff && (me?.role === 'admin' || me?.community?.id === point.community.id)

  return (
    <>
      <Card kind="lit">
        <View className="t-lead">{words.question}</View>
        <View className="t-read">{confirmation(point)}</View>
        {point.closedReportsToday > 0 && (
          <View className="t-strong">{words.closedToday(point.closedReportsToday)}</View>
        )}
        <View className="pair">
          <BigButton
            kind="line"
            icon="open"
            label={words.open}
            isBusy={isBusy}
            onPress={() => void store.report('open')}
          />
          <BigButton
            kind="line"
            icon="closed"
            label={words.closed}
            isBusy={isBusy}
            onPress={() => void store.report('closed')}
          />
        </View>
        <View {...a11y({ live: 'polite' })}>{reported ? words.thanks[reported.staffWill] : problem}</View>
      </Card>
      {isOwnStaff && (
        <Card>
          <View className="t-title">{words.staff}</View>
          <View className="pair">
            <BigButton kind="line" label={words.confirm} isBusy={isBusy} onPress={() => void store.confirm()} />
            <BigButton kind="line" icon="edit" label={words.edit} onPress={() => go.editPoint(point.id)} />
          </View>
        </Card>
      )}
    </>
  )
})
