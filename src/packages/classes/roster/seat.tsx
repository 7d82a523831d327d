import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { SeatMark } from '../../../domain/programmes/roster-acts'
import { a11y, pressable } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { Tag, type TagProps } from '../../../ui/tag'
import { Call } from './call'
import type { ClassRosterStore } from './class-roster-store'
import { Fetch } from './fetch'
import type { FetchStore } from './fetch-store'
import { keyOf, type SeatRow } from './seat-now-store'
import type { SeatPhoneStore } from './seat-phone-store'
import './seat.scss'
import { stayLines } from './stay-line'
import { words } from './words.zh'

const tagOf = ({ state, isTold }: SeatRow): TagProps => {
  if (state === 'here') return { look: 'ok', icon: 'check-circle', words: words.states.here }
  if (state === 'away') return { look: 'plain', words: isTold ? words.told : words.states.away }
  return { look: state === 'gone' ? 'plain' : 'bare', words: words.states[state] }
}

interface SeatProps {
  store: ClassRosterStore
  fetching: FetchStore
  phones: SeatPhoneStore
  row: SeatRow
  now: string
}

/** Somebody on the roster: one large tap marks them, the next one undoes it; beside it what comes after. */
export const Seat = observer(function Seat({ store, fetching, phones, row, now }: SeatProps) {
  const key = keyOf(row)
  const [tap, other] = store.tapsOf(row, now)
  const refusal = store.marks.refusalOf(key)
  const isFetching = fetching.seat === key
  const isCalled = row.state === 'expected' || (row.state === 'here' && row.isChild && !isFetching)
  const mark = (act: SeatMark) => {
    if (!fetching.taps.isMeant(key)) return
    const isFetched = act === 'left' && row.isChild
    if (isFetched && !isFetching) fetching.start(row)
    if (isFetched) return
    if (isFetching) fetching.stop()
    void store.mark(row, act)
  }
  const otherWord = (act: SeatMark) => {
    if (act === 'left' && row.isChild) return words.fetched
    if (act === 'undo' && row.isTold) return words.comesAfterAll
    return act === 'came' && row.state === 'gone' ? words.cameAgain : words.acts[act]
  }
  const tapWord = (act: SeatMark) => {
    if (act === 'left' && row.isChild) return words.tapFetched
    return act === 'came' && row.state === 'gone' ? words.tapCameAgain : words.tap[act]
  }
  const lines = [...stayLines(row), ...(row.note === '' ? [] : [words.note(row.note)])]
  const inside = (
    <>
      <View className="between">
        <View className="t-title">{row.name}</View>
        <Tag {...tagOf(row)} />
      </View>
      {lines.map((line) => (
        <View key={line} className="t-note">
          {line}
        </View>
      ))}
      {tap && <View className="t-note">{tapWord(tap)}</View>}
      {store.marks.isUnsent(key) && <View className="t-note">{words.onItsWay}</View>}
    </>
  )
  return (
    <View className="cr-seat" {...a11y({ role: 'listitem' })}>
      {tap ? (
        <View
          className={`cr-tap cr-${row.state}`}
          {...pressable(() => mark(tap), { isPressed: row.state !== 'expected' })}
        >
          {inside}
        </View>
      ) : (
        <View className={`cr-tap cr-${row.state}`}>{inside}</View>
      )}
      {isFetching ? (
        <Fetch store={fetching} row={row} />
      ) : (
        other && <BigButton kind="line" label={otherWord(other)} onPress={() => mark(other)} />
      )}
      {isCalled && <Call store={phones} row={row} />}
      <View className="cr-said" {...a11y({ live: 'polite' })}>
        {refusal !== '' && <Notice kind="warn" icon="warning" title={refusal} />}
      </View>
    </View>
  )
})
