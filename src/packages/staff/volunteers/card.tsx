import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenAge } from '../../../domain/spoken.zh'
import type { Application, VolunteersStore } from './volunteers-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { CallPerson } from '../parts/call-person'
import { staffGo } from '../parts/staff-go'
import { words as shared } from '../../../pages/shared/staff/words.zh'
import { Refusing } from './refusing'
import { words } from './words.zh'

interface ApplicationCardProps {
  store: VolunteersStore
  application: Application
  now: string
}

/** One application: the person, their note, and the answer. */
export const ApplicationCard = observer(function ApplicationCard({ store, application, now }: ApplicationCardProps) {
  const { id, personId, name, phoneEnd, community, appliedAt } = application
  const isBusy = store.act.doing === id
  return (
    <Card>
      <View>
        <View className="t-title">{name ?? shared.noName}</View>
        <View className="t-note">
          {community} · {words.applied(spokenAge(appliedAt, now))}
        </View>
      </View>
      {application.words !== '' && <View className="t-read">{application.words}</View>}
      <CallPerson numbers={store.numbers} personId={personId} phoneEnd={phoneEnd} />
      {store.refusingId === id ? (
        <Refusing store={store} />
      ) : (
        <View className="pair">
          <BigButton kind="soft" label={words.accept} isBusy={isBusy} onPress={() => void store.accept(id)} />
          <BigButton kind="line" label={words.refuse} onPress={() => store.startRefusing(id)} />
        </View>
      )}
      <BigButton kind="link" label={words.person} onPress={() => staffGo.person(personId)} />
    </Card>
  )
})
