import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { mayTakeRoleOf } from '../../../domain/people/role'
import type { How, RoleHolder, RolesStore } from './roles-store'
import { BigButton } from '../../../ui/big-button'
import { Tag } from '../../../ui/tag'
import { Question } from '../../../pages/shared/staff/question'
import { useMe } from '../../../pages/shared/staff/use-me'
import { words as shared } from '../../../pages/shared/staff/words.zh'
import { words } from './words.zh'

interface HoldersProps {
  store: RolesStore
  people: readonly RoleHolder[]
}

interface Wish {
  person: RoleHolder
  how: How
}

const nameOf = ({ name }: RoleHolder): string => name ?? shared.noName

type Place = Pick<RoleHolder, 'role' | 'community'>
const placed = ({ role, community }: Place) => ({ role, communityId: community?.id ?? null })

/** Hides buttons that the server would refuse: no one can remove a role of their own rank or above. */
const mayTake = (me: Place | null, person: RoleHolder): boolean =>
  me !== null && mayTakeRoleOf({ personId: '', ...placed(me) }, placed(person))

/** Who has which role. Suspending, removing and restoring ask for confirmation first. */
export const Holders = observer(function Holders({ store, people }: HoldersProps) {
  const me = useMe()
  const [wish, setWish] = useState<Wish | null>(null)
  const decide = () => {
    if (wish) void store.change(wish.person.id, wish.how)
    setWish(null)
  }
  const button = (person: RoleHolder, how: How) => (
    <BigButton
      kind="line"
      label={words[how]}
      isBusy={store.act.doing === person.id}
      onPress={() => setWish({ person, how })}
    />
  )
  return (
    <View className="st-table ro">
      {people.map((person) => (
        <View key={person.id} className="st-tr">
          <View className="wrap">
            <View className="t-strong">{nameOf(person)}</View>
            {person.isSuspended && <Tag look="warn" icon="warning" words={words.suspended} />}
          </View>
          <View className="t-quiet">
            {shared.rolesOfAll[person.role]} · {person.community?.name ?? words.ofDistrict}
          </View>
          {mayTake(me, person) && (
            <View className="pair">
              {button(person, person.isSuspended ? 'restore' : 'suspend')}
              {button(person, 'take')}
            </View>
          )}
        </View>
      ))}
      <Question asked={wish && words.asked[wish.how](nameOf(wish.person))} onYes={decide} onNo={() => setWish(null)} />
    </View>
  )
})
