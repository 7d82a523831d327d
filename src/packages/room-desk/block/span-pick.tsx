import { observer } from 'mobx-react-lite'
import type { BlockStore } from './block-store'
import { Segmented } from '../../../ui/segmented'
import { DayPick } from '../../../pages/shared/staff/day-pick'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { StartPick } from '../parts/start-pick'
import { words as shared } from '../parts/when-words.zh'
import { EndPick } from './end-pick'
import { words } from './words.zh'

interface SpanProps {
  store: BlockStore
  now: string
}

/** Some hours of a day, among those free; or whole days, whether or not the room is open. */
export const Span = observer(function Span({ store, now }: SpanProps) {
  const { when, isWholeDays, lastDay } = store
  return (
    <>
      <Segmented
        label={words.howLong}
        items={[
          { value: 'part', label: words.hours },
          { value: 'days', label: words.days },
        ]}
        value={isWholeDays ? 'days' : 'part'}
        onChange={(kind) => store.setWholeDays(kind === 'days')}
      />
      <DayPick
        label={isWholeDays ? words.firstDay : shared.day}
        day={when.day}
        now={now}
        onChoose={store.setFirstDay}
      />
      {isWholeDays ? (
        <DayPick label={words.lastDay} day={lastDay} now={now} onChoose={store.setLastDay} />
      ) : (
        <Loaded load={when.shown} words={words} onRetry={() => void when.load()}>
          <StartPick store={when} now={now} />
          <EndPick store={when} now={now} />
        </Loaded>
      )}
    </>
  )
})
