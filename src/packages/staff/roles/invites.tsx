import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenDate } from '../../../domain/spoken.zh'
import type { Invite, RolesStore } from './roles-store'
import { BigButton } from '../../../ui/big-button'
import { Question } from '../../../pages/shared/staff/question'
import { words as shared } from '../../../pages/shared/staff/words.zh'
import { words } from './words.zh'

/** Pending invitations. The code itself is not available any more: it was shown once. */
export const Invites = observer(function Invites({
  store,
  invites,
}: {
  store: RolesStore
  invites: readonly Invite[]
}) {
  const [wish, setWish] = useState<Invite | null>(null)
  const decide = () => {
    if (wish) void store.uninvite(wish.id)
    setWish(null)
  }
  return (
    <View className="st-table ro">
      {invites.map((invite) => (
        <View key={invite.id} className="st-tr">
          <View className="t-strong">{invite.name}</View>
          <View className="t-quiet">
            {shared.roles[invite.role]} · {invite.community?.name ?? words.ofDistrict} ·{' '}
            {words.until(spokenDate(invite.expiresAt))}
          </View>
          <BigButton
            kind="line"
            label={words.uninvite}
            isBusy={store.act.doing === invite.id}
            onPress={() => setWish(invite)}
          />
        </View>
      ))}
      <Question asked={wish && words.askedUninvite(wish.name)} onYes={decide} onNo={() => setWish(null)} />
    </View>
  )
})
