import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { PersonPick } from '../../../pages/shared/staff/person-pick'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import type { EditProgrammeStore } from './edit-programme-store'
import { words } from './words.zh'

/** A volunteer who marks at the door; may be left open. */
export const Lead = observer(function Lead({ store }: { store: EditProgrammeStore }) {
  const { lead, refusal } = store
  const { wish, isOpen } = lead
  const before = wish === undefined ? (store.opened.value?.programme.leader ?? null) : null
  const isLooking = isOpen || Boolean(wish)
  return (
    <>
      <View className="t-strong">{words.leader}</View>
      {before !== null && !isLooking && <View className="t-title">{before}</View>}
      {before === null && !isLooking && <View className="t-note">{words.leaderNone}</View>}
      {isLooking ? (
        <PersonPick search={lead.search} chosen={wish ?? null} onChoose={lead.choose} />
      ) : (
        <BigButton
          kind="line"
          icon="me"
          label={before === null ? words.leaderFind : words.leaderOther}
          onPress={lead.open}
        />
      )}
      {wish && refusal === 'leader_wrong' && (
        <View className="fd-e iw i-warning-danger" {...a11y({ role: 'alert' })}>
          {words.leaderWrong}
        </View>
      )}
      {(isLooking || before !== null) && <BigButton kind="line" label={words.leaderRemove} onPress={lead.remove} />}
    </>
  )
})
