import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { sheetActs } from '../../../domain/rooms/sheet-acts'
import { spokenClock } from '../../../domain/spoken.zh'
import type { SheetRoom, SheetRow, SheetStore } from './sheet-store'
import { BigButton } from '../../../ui/big-button'
import { Tag } from '../../../ui/tag'
import { Problem } from '../../../pages/shared/staff/problem'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { More } from './more'
import { stateTags } from './state-tags'
import { words } from './words.zh'

interface LineProps {
  store: SheetStore
  room: SheetRoom['room']
  row: SheetRow
  now: string
}

const whoOf = ({ kind, who }: SheetRow): string => who ?? (kind === 'hold' ? words.heldFor : words.nobody)

/** One row of a room's day, with its likeliest action; the others expand below it. */
export const Line = observer(function Line({ store, room, row, now }: LineProps) {
  const { id, kind, startsAt, endsAt, partySize, purpose, spokenCode, isSeries } = row
  const acts = sheetActs(row, now)
  const isOpen = store.openId === id
  const isBooking = kind === 'booking'
  return (
    <>
      <View className="st-tr">
        <View className="shs-when">
          <View className="t-strong">{spokenClock(startsAt)}</View>
          <View className="t-note">–{spokenClock(endsAt)}</View>
        </View>
        <View>
          <View className="t-strong">{whoOf(row)}</View>
          {isSeries && <View className="t-note">{kind === 'block' ? words.seriesBlock : words.series}</View>}
        </View>
        <View className="shs-facts t-quiet">
          <View className="shs-fact">
            {isBooking && <View className="shs-name">{words.code}</View>}
            {isBooking && spokenCode}
          </View>
          <View className="shs-fact">{isBooking && words.people(partySize)}</View>
          <View className="shs-fact">{purpose}</View>
        </View>
        <View className="wrap">
          {stateTags(row, now).map((tag) => (
            <Tag key={tag.words} {...tag} />
          ))}
        </View>
        <View className="pair">
          {acts.includes('answer') && (
            <BigButton isFit kind="soft" label={words.acts.answer} onPress={staffGo.requests} />
          )}
          {acts.includes('arrive') && (
            <BigButton
              isFit
              kind="soft"
              label={words.acts.arrive}
              isBusy={store.act.doing === id}
              onPress={() => void store.arrived(id)}
            />
          )}
          {(acts.length > 0 || row.personId !== null) && (
            <BigButton isFit kind="line" label={isOpen ? words.less : words.more} onPress={() => store.toggle(id)} />
          )}
        </View>
      </View>
      {isOpen && <More store={store} room={room} row={row} acts={acts} />}
      {store.touched === id && <Problem act={store.act} />}
    </>
  )
})
