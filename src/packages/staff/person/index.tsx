import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { PersonStore } from './person-store'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { Icon } from '../../../ui/icon'
import { Tag } from '../../../ui/tag'
import { Loaded } from '../../../pages/shared/staff/loaded'
import { Problem } from '../../../pages/shared/staff/problem'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import { words as shared } from '../../../pages/shared/staff/words.zh'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { Facts, Phone, roleOf } from './facts'
import { Duplicate } from './duplicate'
import { words } from './words.zh'

/** One person: the data visible to the staff, and what they can correct. */
function PersonPage() {
  const { call } = useStores()
  const personId = useRouter().params.id ?? ''
  const [store] = useState(() => new PersonStore(call, personId))
  const { value: person, code } = store.person
  useEffect(() => void store.load(), [store])

  if (!person && code === 'not_found') {
    return (
      <StaffScreen>
        <SampleLine />
        <EmptyState art="day" title={words.missing} text={words.missingText}>
          <BigButton label={words.find} onPress={staffGo.people} />
        </EmptyState>
      </StaffScreen>
    )
  }
  return (
    <StaffScreen>
      <SampleLine />
      <Loaded load={store.person} words={words} onRetry={() => void store.load()}>
        {person && (
          <>
            <View className="wrap">
              <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
                {person.name ?? shared.noName}
              </View>
              <Tag look="plain" words={roleOf(person)} />
            </View>
            <Duplicate store={store} person={person} />
            <Problem act={store.act} />
            <View className="st-cards">
              <Phone store={store} person={person} />
              <Facts person={person} />
            </View>
            <View className="row-top">
              <Icon name="eye" size="s" />
              <View className="t-note grow">{words.seen}</View>
            </View>
          </>
        )}
      </Loaded>
    </StaffScreen>
  )
}

export default observer(PersonPage)
