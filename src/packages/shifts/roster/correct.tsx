import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { minutesOfWholeShift } from '../../../domain/hours/served-minutes'
import { lengthWord } from '../../../domain/rooms/words.zh'
import { Problem } from '../../../pages/shared/staff/problem'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Field } from '../../../ui/field'
import type { CorrectStore } from './correct-store'
import type { Roster, RosterRow } from './roster-store'
import { words } from './words.zh'

const DIGITS_MAX = 4

interface CorrectProps {
  store: CorrectStore
  row: RosterRow
  shift: Roster['shift']
}

/** What the hours of somebody really were, and why; a new entry is written, the old one stays. */
export const Correct = observer(function Correct({ store, row: { signupId }, shift }: CorrectProps) {
  const { draft, act } = store
  const most = minutesOfWholeShift(shift)
  const isWrong = store.minutesWithin(shift) === null
  if (store.signupId !== signupId) {
    return (
      <View className="t-ok" {...a11y({ live: 'polite' })}>
        {store.doneId === signupId && words.corrected}
      </View>
    )
  }
  const off = isWrong ? words.correctWrong(most) : draft.reason.trim() === '' ? words.correctOffReason : undefined
  return (
    <View className="stack">
      <Field
        type="number"
        label={words.correctMinutes}
        hint={words.correctHint(lengthWord(most))}
        error={isWrong ? words.correctWrong(most) : undefined}
        value={draft.minutes}
        maxLength={DIGITS_MAX}
        onInput={(minutes) => store.type({ minutes })}
      />
      <Field
        isLong
        label={words.correctReason}
        hint={words.correctReasonHint}
        value={draft.reason}
        maxLength={limits.noteMax}
        onInput={(reason) => store.type({ reason })}
      />
      <Problem act={act} />
      <View className="pair">
        <BigButton
          kind="soft"
          label={words.correctSend}
          isBusy={act.isBusy}
          busyLabel={words.correcting}
          offReason={off}
          onPress={() => void store.correct(shift)}
        />
        <BigButton kind="line" label={words.correctKeep} onPress={store.stop} />
      </View>
    </View>
  )
})
