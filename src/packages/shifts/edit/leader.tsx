import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { PersonPick } from '../../../pages/shared/staff/person-pick'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import type { EditShiftStore } from './edit-shift-store'
import { words } from './words.zh'

/** Who meets the volunteers there; may be left open. */
export const Leader = observer(function Leader({ store }: { store: EditShiftStore }) {
  const { leader, refusal } = store
  const { wish, isOpen } = leader
  const before = wish === undefined ? (store.opened.value?.shift.leader ?? null) : null
  const remove = <BigButton kind="line" label={words.leaderRemove} onPress={leader.remove} />
  return (
    <>
      <View className="t-strong">{words.leader}</View>
      {before !== null && (
        <>
          <View className="t-title">{before}</View>
          <View className="pair">
            <BigButton kind="line" label={words.leaderOther} onPress={() => leader.choose(null)} />
            {remove}
          </View>
        </>
      )}
      {before === null && !wish && !isOpen && (
        <>
          <View className="t-note">{words.leaderNone}</View>
          <BigButton kind="line" icon="me" label={words.leaderFind} onPress={leader.open} />
        </>
      )}
      {before === null && (wish || isOpen) && (
        <>
          <PersonPick search={leader.search} chosen={wish ?? null} onChoose={leader.choose} />
          {wish && refusal === 'leader_wrong' && (
            <View className="fd-e iw i-warning-danger" {...a11y({ role: 'alert' })}>
              {words.leaderWrong}
            </View>
          )}
          {remove}
        </>
      )}
    </>
  )
})
