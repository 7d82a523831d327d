import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { SERIES_WEEKS_MAX } from '../../../domain/booking/series'
import { spanWord } from '../../../domain/booking/words.zh'
import type { BlockStore } from '../../../stores/block'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { DayPick } from '../parts/day-pick'
import { Loaded } from '../parts/loaded'
import { Problem } from '../parts/problem'
import { RoomPick } from '../parts/room-pick'
import { StartPick } from '../parts/start-pick'
import { words as shared } from '../parts/when-words.zh'
import { EndPick } from './end-pick'
import { words } from './words.zh'

const WEEKS_DIGITS = 2

interface BlockFormProps {
  store: BlockStore
  /** Of the page that led here; without it an admin chooses one. */
  communityId: number | undefined
  now: string
}

const offReasonOf = ({ rooms, when, title, weeks }: BlockStore, now: string): string | undefined => {
  if (rooms.roomId === '') return words.offRoom
  if (!when.wishAt(now)) return words.offWhen
  if (title.trim() === '') return words.offTitle
  return weeks === null ? words.offWeeks : undefined
}

/** Which room, from when until when, what for, and for how many weeks. */
export const BlockForm = observer(function BlockForm({ store, communityId, now }: BlockFormProps) {
  const { rooms, when, title, weeks, weeksText } = store
  const wish = when.wishAt(now)
  return (
    <>
      <Card>
        <RoomPick store={rooms} communityId={communityId} onChoose={when.ofRoom} />
      </Card>
      <Card>
        <DayPick label={shared.day} day={when.day} now={now} onChoose={(day) => void when.chooseDay(day)} />
        <Loaded load={when.shown} words={words} onRetry={() => void when.load()}>
          <StartPick store={when} now={now} />
          <EndPick store={when} now={now} />
        </Loaded>
      </Card>
      <Card>
        <Field label={words.title} hint={words.titleHint} value={title} maxLength={limits.nameMax} onInput={store.setTitle} />
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
        {wish && weeks !== null && words.sum(spanWord(wish.startsAt, wish.endsAt, now), weeks)}
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
