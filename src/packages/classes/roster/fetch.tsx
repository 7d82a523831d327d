import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { GUARDIAN } from '../../../domain/programmes/guardian.zh'
import { lineProblem } from '../../../domain/visible-words.zh'
import { CallButton } from '../../../pages/shared/staff/call-button'
import { Problem } from '../../../pages/shared/staff/problem'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Field } from '../../../ui/field'
import type { FetchStore } from './fetch-store'
import type { SeatRow } from './seat-now-store'
import { words } from './words.zh'

interface FetchProps {
  store: FetchStore
  row: SeatRow
}

/** Somebody who is not on the list: the guardian's number first where it can be looked up, then the name, then the question. */
const Other = observer(function Other({ store, row }: FetchProps) {
  const { guardian, by, isAsked, isNamed, isOther } = store
  if (!isOther) return null
  return (
    <View className="stack">
      <View className="t-strong" {...a11y({ role: 'alert' })}>
        {guardian ? words.fetch.phone(guardian.name) : words.fetch.noPhone}
      </View>
      {guardian && <CallButton number={guardian.phone} />}
      <Field
        label={words.fetch.by}
        hint={words.fetch.byHint}
        error={lineProblem(by)}
        value={by}
        maxLength={limits.personNameMax}
        onInput={store.type}
      />
      <View className="t-strong" {...a11y({ live: 'polite' })}>
        {isAsked && words.fetch.ask(by.trim())}
      </View>
      <BigButton
        kind="soft"
        label={isAsked ? words.fetch.yes : words.fetch.give}
        offReason={isNamed ? undefined : words.fetch.off}
        onPress={() => store.give(row)}
      />
    </View>
  )
})

/** Who fetches a child: the names that its guardian wrote down as buttons, or somebody else. */
export const Fetch = observer(function Fetch({ store, row }: FetchProps) {
  const { guardian, act } = store
  return (
    <View className="stack">
      <View className="t-strong" {...a11y({ role: 'heading', level: 2 })}>
        {words.fetch.title(row.name)}
      </View>
      {row.fetchers.length === 0 && <View className="t-note">{words.fetch.none}</View>}
      <View className="cr-by">
        {[GUARDIAN, ...row.fetchers.filter((name) => name !== GUARDIAN)].map((name) => (
          <BigButton key={name} kind="soft" label={name} onPress={() => store.choose(row, name)} />
        ))}
      </View>
      {!guardian && (
        <BigButton
          kind="line"
          label={store.isOther ? words.fetch.lookAgain : words.fetch.other}
          isBusy={act.isBusy}
          busyLabel={words.fetch.looking}
          onPress={() => void store.other(row)}
        />
      )}
      <Problem act={act} />
      <Other store={store} row={row} />
      <BigButton kind="line" label={words.fetch.keep} onPress={store.stop} />
    </View>
  )
})
