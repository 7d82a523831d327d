import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { isClear } from '../../../domain/visible-text'
import { lineProblem } from '../../../domain/visible-words.zh'
import { SERIES_WEEKS_MAX } from '../../../domain/rooms/series'
import { DAY_MS } from '../../../domain/time'
import type { BlockStore } from './block-store'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Problem } from '../../../pages/shared/staff/problem'
import { RoomPick } from '../parts/room-pick'
import { spanOf } from './span'
import { Span } from './span-pick'
import { words } from './words.zh'

const WEEKS_DIGITS = 2
const WEEK_MS = 7 * DAY_MS

interface BlockFormProps {
  store: BlockStore
  /** The community of the page that led here; without it an admin chooses one. */
  communityId: number | undefined
  now: string
}

const offReasonOf = (store: BlockStore, now: string): string | undefined => {
  const { rooms, title, weeks } = store
  const wish = store.wishAt(now)
  if (rooms.roomId === '') return words.offRoom
  if (!wish) return store.isWholeDays ? words.offDays : words.offWhen
  if (!isClear(title.trim())) return words.offTitle
  if (weeks === null) return words.offWeeks
  return weeks > 1 && Date.parse(wish.endsAt) - Date.parse(wish.startsAt) > WEEK_MS ? words.offOverlap : undefined
}

/** The room, the time, the purpose, and the number of weeks. */
export const BlockForm = observer(function BlockForm({ store, communityId, now }: BlockFormProps) {
  const { rooms, when, title, weeks, weeksText } = store
  const wish = store.wishAt(now)
  return (
    <>
      <Card>
        <RoomPick store={rooms} communityId={communityId} onChoose={when.ofRoom} />
      </Card>
      <Card>
        <Span store={store} now={now} />
      </Card>
      <Card>
        <Field
          label={words.title}
          hint={words.titleHint}
          error={lineProblem(title)}
          value={title}
          maxLength={limits.nameMax}
          onInput={store.setTitle}
        />
        <Field
          label={words.weeks}
          hint={words.weeksHint(SERIES_WEEKS_MAX)}
          type="number"
          value={weeksText}
          maxLength={WEEKS_DIGITS}
          error={weeks === null ? words.weeksWrong : undefined}
          onInput={store.setWeeks}
        />
      </Card>
      <View className="t-lead" {...a11y({ live: 'polite' })}>
        {wish && weeks !== null && words.sum(spanOf(wish, now), weeks)}
      </View>
      <Problem act={store.act} />
      <BigButton
        label={words.block}
        isBusy={store.act.isBusy}
        busyLabel={words.blocking}
        offReason={offReasonOf(store, now)}
        onPress={() => void store.block(now)}
      />
    </>
  )
})
