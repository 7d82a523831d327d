import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ComplaintMediationStore, Mediation, SpeakingSide } from './complaint-mediation-store'
import { BigButton } from '../../../../ui/big-button'
import { moment } from '../../parts/spoken.zh'
import { WhenFields } from '../../parts/when-fields'
import { MediationFormPart } from './mediation-form'
import { words } from './words.zh'

interface MeetingsProps {
  store: ComplaintMediationStore
  mediation: Mediation
  /**
   * When the complaint was loaded, by the server's clock: all times proposed before are known by then, whatever the
   * phone's clock says.
   */
  seenAt: string
  now: string
}

const both: readonly SpeakingSide[] = ['first', 'other']

type Meeting = Mediation['meetings'][number]

/** Whose answer is still open: the side takes part and the time has not passed. */
const isOpen = (mediation: Mediation, meeting: Meeting, side: SpeakingSide, now: string): boolean =>
  meeting[side] === null && mediation[side].isIn === true && Date.parse(meeting.at) > Date.parse(now)

const isKnown = ({ otherKnowsAt }: Meeting, side: SpeakingSide, seenAt: string, now: string): boolean =>
  side === 'first' || Date.parse(otherKnowsAt) <= Math.max(Date.parse(seenAt), Date.parse(now))

const flawOf = (at: string | null, now: string): string | undefined => {
  if (at === null) return words.flaws.meet
  return Date.parse(at) <= Date.parse(now) ? words.flaws.past : undefined
}

/** Proposed times to meet at the door, and who will be there. */
export const Meetings = observer(function Meetings({ store, mediation, seenAt, now }: MeetingsProps) {
  const { day, minutes } = store.typed
  return (
    <View className="stack">
      <View className="t-strong">{words.meetings}</View>
      {mediation.meetings.length === 0 && <View className="t-quiet">{words.meetingsNone}</View>}
      {mediation.meetings.map((meeting) => (
        <View key={meeting.id} className="stack-s">
          <View className="cs-kept">{moment(meeting.at, now)}</View>
          <View className="t-note cs-kept">
            {both.map((side) => words.answer(words.sides[side], meeting[side])).join('，')}
          </View>
          {mediation.may.speak
            .filter((side) => isOpen(mediation, meeting, side, now))
            .map((side) =>
              isKnown(meeting, side, seenAt, now) ? (
                <View key={side} className="pair">
                  <BigButton
                    isFit
                    kind="line"
                    label={words.sayYes(words.sides[side])}
                    onPress={() => void store.sayTime(mediation.id, side, { id: meeting.id, isOk: true })}
                  />
                  <BigButton
                    isFit
                    kind="line"
                    label={words.sayNo(words.sides[side])}
                    onPress={() => void store.sayTime(mediation.id, side, { id: meeting.id, isOk: false })}
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
      {mediation.may.meet && store.form !== 'meet' && (
        <BigButton kind="line" label={words.meet} onPress={() => store.toggle('meet')} />
      )}
      <MediationFormPart
        store={store}
        form="meet"
        flaw={flawOf(store.meetingAt, now)}
        onSend={() => void store.meet(mediation.id)}
      >
        <WhenFields day={day} minutes={minutes} now={now} onChoose={store.type} />
      </MediationFormPart>
    </View>
  )
})
