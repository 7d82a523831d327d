import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { limits } from '../../../contract/limits'
import { lineProblem } from '../../../domain/visible-words.zh'
import { staffRoles } from '../../../domain/people/role'
import type { RolesStore } from './roles-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Segmented } from '../../../ui/segmented'
import { CommunityField } from '../../../pages/shared/staff/community-field'
import { PhoneField } from '../../../pages/shared/staff/phone-field'
import { Problem } from '../../../pages/shared/staff/problem'
import { useMe } from '../../../pages/shared/staff/use-me'
import { words } from './words.zh'

/** The form to invite someone to a role. A manager invites workers of their own community, an admin anyone. */
export const InviteForm = observer(function InviteForm({ store }: { store: RolesStore }) {
  const me = useMe()
  const { draft, inviting } = store
  const isAdmin = me?.role === 'admin'
  const own = me?.community?.id
  useEffect(() => {
    if (own !== undefined) store.type({ communityId: own })
  }, [store, own])
  const isPlaceMissing = draft.role !== 'admin' && draft.communityId === null

  return (
    <Card>
      <View className="t-title">{words.invite}</View>
      {isAdmin ? (
        <>
          <Segmented
            label={words.role}
            items={staffRoles.map((value) => ({ value, label: words.roleNames[value] }))}
            value={draft.role}
            onChange={(role) => store.type({ role })}
          />
          {draft.role !== 'admin' && (
            <CommunityField value={draft.communityId} onChoose={(communityId) => store.type({ communityId })} />
          )}
        </>
      ) : (
        <View className="t-note">{words.workerOnly}</View>
      )}
      <Field
        label={words.name}
        value={draft.name}
        error={lineProblem(draft.name)}
        maxLength={limits.personNameMax}
        onInput={(name) => store.type({ name })}
      />
      <PhoneField value={draft.phone} isRight={store.isPhoneRight} onInput={(phone) => store.type({ phone })} />
      <Problem act={inviting} />
      <BigButton
        label={words.send}
        isBusy={inviting.isBusy}
        busyLabel={words.sending}
        offReason={store.isReady ? undefined : isPlaceMissing ? words.offCommunity : words.off}
        onPress={() => void store.invite()}
      />
    </Card>
  )
})
