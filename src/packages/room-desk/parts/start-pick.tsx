import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { partsOfDay, type Tile } from '../../../domain/rooms/day/tiles'
import { tileWord } from '../../../domain/rooms/words.zh'
import { spokenClock } from '../../../domain/spoken.zh'
import type { ShownDay, WhenPickStore } from '../../../stores/rooms/when-pick'
import { a11y } from '../../../ui/a11y'
import { ChipRow } from '../../../ui/chip-row'
import { words } from './when-words.zh'

interface StartPickProps {
  store: WhenPickStore
  now: string
}

type Rules = ShownDay['day']['rules']

/** Past starts are hidden: only free ones and those with an obstacle are shown. */
const isWorthShowing = ({ why }: Tile): boolean => why?.code !== 'slot_past'

const whyNotOf = (tile: Tile, rules: Rules): string => words.whyNot(spokenClock(tile.startsAt), tileWord(tile, rules))

const chipOf = (tile: Tile, rules: Rules, chosen: string | null) => {
  const clock = spokenClock(tile.startsAt)
  return {
    value: tile.startsAt,
    label: tile.why ? `${clock} ${tileWord(tile, rules)}` : clock,
    isOn: !tile.why && tile.startsAt === chosen,
    ...(tile.why && { whyNot: whyNotOf(tile, rules) }),
  }
}

/** The starts of a day, each free or with its obstacle. */
export const StartPick = observer(function StartPick({ store, now }: StartPickProps) {
  const [said, setSaid] = useState('')
  const { value } = store.shown
  if (!value) return null
  const { rules, why, intervals } = value.day
  const tiles = store.tilesAt(now).filter(isWorthShowing)
  const isFree = tiles.some((tile) => tile.why === null)
  const choose = (startsAt: string) => {
    setSaid('')
    store.chooseStart(startsAt)
  }
  const explain = (whyNot: string) => {
    setSaid(whyNot)
    const tile = tiles.find((one) => whyNotOf(one, rules) === whyNot)
    if (tile?.why?.code === 'slot_taken') store.chooseTaken(tile.startsAt)
  }
  return (
    <View className="stack">
      <View className="t-strong">{words.start}</View>
      {partsOfDay.map((part) => {
        const inPart = tiles.filter((tile) => tile.part === part)
        if (inPart.length === 0) return null
        return (
          <View key={part} className="stack-s st-starts">
            <View className="t-note">{words.parts[part]}</View>
            <ChipRow
              label={words.parts[part]}
              chips={inPart.map((tile) => chipOf(tile, rules, store.startsAt))}
              onToggle={choose}
              onWhyNot={explain}
            />
          </View>
        )
      })}
      <View className="t-note" {...a11y({ live: 'polite' })}>
        {isFree ? said : intervals.length === 0 ? words.closed(why) : words.noneFree}
      </View>
    </View>
  )
})
