import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { CaseTalkStore, Talk, TalkSide } from './case-talk-store'
import { BigButton } from '../../../../ui/big-button'
import { moment } from '../../parts/spoken.zh'
import { WhenFields } from '../../parts/when-fields'
import { TalkFormPart } from './talk-form'
import { words } from './words.zh'

interface MeetingsProps {
  store: CaseTalkStore
  talk: Talk
  /** When the case was read, by the server's clock: what was put down just before is known by then, whatever the phone's says. */
  seenAt: string
  now: string
}

const both: readonly TalkSide[] = ['first', 'other']

type Meeting = Talk['meetings'][number]

/** Whose answer is still open: it takes part, and the time has not passed. */
const isOpen = (talk: Talk, meeting: Meeting, side: TalkSide, now: string): boolean =>
  meeting[side] === null && talk[side].isIn === true && Date.parse(meeting.at) > Date.parse(now)

const isKnown = ({ otherKnowsAt }: Meeting, side: TalkSide, seenAt: string, now: string): boolean =>
  side === 'first' || Date.parse(otherKnowsAt) <= Math.max(Date.parse(seenAt), Date.parse(now))

const flawOf = (at: string | null, now: string): string | undefined => {
  if (at === null) return words.flaws.meet
  return Date.parse(at) <= Date.parse(now) ? words.flaws.past : undefined
}

/** When one could meet at the door, and who is there then. */
export const Meetings = observer(function Meetings({ store, talk, seenAt, now }: MeetingsProps) {
  const { day, minutes } = store.typed
  return (
    <View className="stack">
      <View className="t-strong">{words.meetings}</View>
      {talk.meetings.length === 0 && <View className="t-quiet">{words.meetingsNone}</View>}
      {talk.meetings.map((meeting) => (
        <View key={meeting.id} className="stack-s">
          <View className="cs-kept">{moment(meeting.at, now)}</View>
          <View className="t-note cs-kept">
            {both.map((side) => words.answer(words.sides[side], meeting[side])).join('，')}
          </View>
          {talk.may.speak
            .filter((side) => isOpen(talk, meeting, side, now))
            .map((side) =>
              isKnown(meeting, side, seenAt, now) ? (
                <View key={side} className="pair">
                  <BigButton
                    isFit
                    kind="line"
                    label={words.sayYes(words.sides[side])}
                    onPress={() => void store.sayTime(talk.id, side, { id: meeting.id, isOk: true })}
                  />
                  <BigButton
                    isFit
                    kind="line"
                    label={words.sayNo(words.sides[side])}
                    onPress={() => void store.sayTime(talk.id, side, { id: meeting.id, isOk: false })}
                  />
                </View>
              ) : (
                <View key={side} className="t-note cs-kept">
                  {words.otherLater(moment(meeting.otherKnowsAt, now))}
                </View>
              ),
            )}
        </View>
      ))}
      {talk.may.meet && store.form !== 'meet' && (
        <BigButton kind="line" label={words.meet} onPress={() => store.toggle('meet')} />
      )}
      <TalkFormPart
        store={store}
        form="meet"
        flaw={flawOf(store.meetingAt, now)}
        onSend={() => void store.meet(talk.id)}
      >
        <WhenFields day={day} minutes={minutes} now={now} onChoose={store.type} />
      </TalkFormPart>
    </View>
  )
})
