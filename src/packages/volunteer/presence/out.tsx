import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { shownNumber } from '../../../domain/help-line'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { spokenClock } from '../../../domain/spoken.zh'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { SceneCard } from '../../../ui/scene-card'
import { Tag } from '../../../ui/tag'
import { volunteerGo } from '../parts/volunteer-go'
import type { Seen, Signup } from './presence-store'
import { words } from './words.zh'

interface OutProps {
  shift: Seen['shift']
  presence: NonNullable<Signup['presence']>
  now: string
}

/** Who has gone: how long it was, and whom to tell if something is wrong. */
export const Out = observer(function Out({ shift, presence, now }: OutProps) {
  const { device } = useStores()
  const { phone } = shift.point
  const { checkedInAt, checkedOutAt, checkedOutBy, minutes } = presence
  const span = words.span(
    spokenWhen(checkedInAt, now),
    spokenClock(checkedOutAt ?? shift.endsAt),
    spokenClock(shift.startsAt),
    spokenClock(shift.endsAt),
  )
  const call = phone === null ? undefined : () => void device.phone(phone)
  return (
    <>
      <SceneCard scene="night">
        <View className="wrap">
          <Tag look="ok" icon="check-circle" words={words.isOut} />
        </View>
        <View className="row" {...a11y({ role: 'heading', level: 1, live: 'polite' })}>
          <View className="t-figure">{words.hoursOf(minutes ?? 0)}</View>
          <View className="t-lead">{words.hours}</View>
        </View>
        <View>
          {shift.title} · {shift.point.name}
        </View>
        <View className="t-note">{span}</View>
        {checkedOutBy === 'end' && <View className="t-note">{words.forgot}</View>}
      </SceneCard>
      <Card>
        <View className="t-title">{words.thanks}</View>
        <View>{words.thanksText}</View>
      </Card>
      <Card kind="list">
        <LineItem isBoxed icon="hours" title={words.total} note={words.totalText} onPress={volunteerGo.hours} />
        <LineItem isBoxed icon="edit" title={words.wrong} note={words.wrongText} {...(call && { onPress: call })} />
      </Card>
      {phone !== null && (
        <Card>
          <View className="t-title">{words.tell}</View>
          <View className="t-note">{words.tellText}</View>
          <BigButton kind="line" icon="phone" label={words.call(shownNumber(phone))} onPress={call ?? (() => {})} />
        </Card>
      )}
      <BigButton label={words.next} onPress={volunteerGo.open} />
    </>
  )
})
