import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenDayName } from '../../../domain/spoken.zh'
import type { RoomDayAnswer, RoomDayStore } from './room-day-store'
import { BigButton } from '../../../ui/big-button'
import { Icon } from '../../../ui/icon'
import { Notice } from '../../../ui/notice'
import { cancelWord, quotaWord } from '../parts/rule-words.zh'
import { TileGrid } from '../parts/tile-grid'
import { tileParts } from './tile-line'
import { words } from './words.zh'

interface DayProps {
  store: RoomDayStore
  /** About the selected day. */
  answer: RoomDayAnswer
  /** A booking is moved: it needs no free quota, and there is no waitlist. */
  isMove: boolean
  now: string
}

/** The day in tiles, or why it has none, with the next day that has. */
export const Day = observer(function Day({ store, answer, isMove, now }: DayProps) {
  const { day } = answer
  const tiles = store.tilesAt(now)
  const press = (startsAt: string) => {
    const tile = tiles.find((one) => one.startsAt === startsAt)
    if (tile) store.choose(tile)
  }
  const { nextFreeDay } = store
  const name = spokenDayName(day.day, now)
  const isNoneFree = !tiles.some(({ why }) => why === null)
  const isTakenSome = tiles.some(({ why }) => why?.code === 'slot_taken')
  const closed = `${words.closedDay(name)}${day.why === null ? '' : `（${day.why}）`}`
  return (
    <>
      {isNoneFree && (
        <>
          <Notice
            kind="lamp"
            icon="calendar"
            title={tiles.length === 0 ? closed : words.noneTitle(name, store.minutes)}
            text={tiles.length === 0 ? undefined : isMove ? words.noneMoveText : words.noneText}
          />
          {nextFreeDay !== null && (
            <BigButton
              kind="line"
              label={words.seeDay(spokenDayName(nextFreeDay, now))}
              onPress={() => void store.look(nextFreeDay)}
            />
          )}
        </>
      )}
      <TileGrid parts={tileParts(tiles, store.chosenAt(now), day.rules)} onPress={press} />
      {!isNoneFree && isTakenSome && !isMove && <View className="t-note">{words.hintWait}</View>}
      <Rules answer={answer} isMove={isMove} />
    </>
  )
})

/** The booking rules and the cancellation deadline. */
function Rules({ answer: { day, left, isApproved }, isMove }: Pick<DayProps, 'answer' | 'isMove'>) {
  const { weekMinutesMax, cancelMinutes } = day.rules
  return (
    <View className="row-top t-note">
      <Icon name="info" size="s" />
      <View className="grow">
        {!isMove && quotaWord(weekMinutesMax, left)}
        {cancelWord(cancelMinutes)}
        {isApproved && !isMove && words.staffLook}
      </View>
    </View>
  )
}
