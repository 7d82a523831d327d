import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenDate } from '../../../domain/spoken.zh'
import type { PersonStore, SeenPerson } from './person-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Tag } from '../../../ui/tag'
import { CallButton } from '../../../pages/shared/staff/call-button'
import { words as shared } from '../../../pages/shared/staff/words.zh'
import { words } from './words.zh'

const Fact = ({ name, value }: { name: string; value: string }) => (
  <View className="fact">
    <View className="fact-name">{name}</View>
    <View className="grow">{value}</View>
  </View>
)

const ageOf = ({ isEightyPlus }: SeenPerson): string =>
  isEightyPlus === null ? words.ageUnknown : isEightyPlus ? words.eightyPlus : words.younger

/** The telephone number, whether it was verified, and a button to confirm it face to face. */
export const Phone = observer(function Phone({ store, person }: { store: PersonStore; person: SeenPerson }) {
  const { phone } = person
  const { act } = store
  return (
    <Card>
      <View className="between">
        <View className="t-lead">{words.phone}</View>
        {phone?.isVerified && <Tag look="ok" icon="check" words={words.verified} />}
        {phone && !phone.isVerified && <Tag look="warn" icon="warning" words={words.unverified} />}
      </View>
      <CallButton number={phone?.number ?? null} />
      {phone && !phone.isVerified && (
        <>
          <BigButton
            kind="line"
            icon="check"
            label={words.confirm}
            isBusy={act.doing === 'confirm'}
            onPress={() => void store.confirm()}
          />
          <View className="t-note">{words.confirmNote}</View>
        </>
      )}
    </Card>
  )
})

/** The other data. */
export function Facts({ person }: { person: SeenPerson }) {
  return (
    <Card>
      <Fact name={words.home} value={person.home?.name ?? words.homeUnknown} />
      <Fact name={words.age} value={ageOf(person)} />
      <Fact name={words.wechat} value={person.hasWechat ? words.hasWechat : words.noWechat} />
      <Fact name={words.since} value={spokenDate(person.madeAt)} />
    </Card>
  )
}

/** `社区工作者` */
export const roleOf = ({ role }: SeenPerson): string => shared.rolesOfAll[role]
