import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { limits } from '../../../contract/limits'
import { Failed } from '../../../pages/shared/failed'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { PeopleSearchStore } from '../../../stores/people/people-search'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { EmptyState } from '../../../ui/empty-state'
import { Icon } from '../../../ui/icon'
import { LineItem } from '../../../ui/line-item'
import { SearchField } from '../../../ui/search-field'
import { foundLine } from '../../../pages/shared/staff/found-line'
import { staffGo } from '../../../pages/shared/staff/staff-go'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import { words } from './words.zh'

/** Searches the caller's own community for a person. It searches only on a press, because each search is logged. */
function PeoplePage() {
  const { call } = useStores()
  const [store] = useState(() => new PeopleSearchStore(call))
  const { value: people, problem, isLoading } = store.found
  const search = () => void store.search()

  return (
    <StaffScreen>
      <SampleLine />
      <SearchField hint={words.hint} value={store.text} onInput={store.type} onSearch={search} />
      <View className="t-note">{words.hintMore}</View>
      <BigButton
        label={words.find}
        isBusy={isLoading}
        busyLabel={words.finding}
        offReason={store.canSearch ? undefined : words.tooShort}
        onPress={search}
      />
      {problem && <Failed title={words.failedTitle} load={store.found} onRetry={search} />}
      {!problem && people?.length === 0 && (
        <EmptyState art="day" title={words.none(store.asked)} text={words.noneText}>
          <BigButton kind="line" label={words.walkIn} onPress={staffGo.walkIn} />
        </EmptyState>
      )}
      {!problem && people && people.length > 0 && (
        <>
          <View className="t-lead" {...a11y({ live: 'polite' })}>
            {words.count(people.length)}
          </View>
          <Card kind="list">
            {people.map((person) => (
              <LineItem
                key={person.id}
                isBoxed
                icon="me"
                {...foundLine(person)}
                onPress={() => staffGo.person(person.id)}
              />
            ))}
          </Card>
          {people.length === limits.peopleFoundMax && <View className="t-note">{words.full}</View>}
        </>
      )}
      <View className="row-top">
        <Icon name="eye" size="s" />
        <View className="t-note grow">{words.seen}</View>
      </View>
    </StaffScreen>
  )
}

export default observer(PeoplePage)
