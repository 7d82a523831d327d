import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenAge } from '../../../domain/spoken.zh'
import type { Application, VolunteersStore } from './volunteers-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { SwitchRow } from '../../../ui/switch-row'
import { Tag } from '../../../ui/tag'
import { CallPerson } from '../../../pages/shared/staff/call-person'
import { shiftsGo } from '../parts/shifts-go'
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
  const { id, personId, name, phoneEnd, community, appliedAt, isMinor = false } = application
  const isBusy = store.act.doing === id
  return (
    <Card>
      <View>
        <View className="t-title">{name ?? shared.noName}</View>
        <View className="t-note">
          {community} · {words.applied(spokenAge(appliedAt, now))}
        </View>
      </View>
      {isMinor && (
        <View className="wrap">
          <Tag look="warn" icon="warning" words={words.minor} />
        </View>
      )}
      {application.words !== '' && <View className="t-read">{application.words}</View>}
      <CallPerson numbers={store.numbers} personId={personId} phoneEnd={phoneEnd} />
      {store.refusingId === id ? (
        <Refusing store={store} />
      ) : (
        <>
          {isMinor && (
            <SwitchRow
              title={words.consent}
              note={words.consentNote}
              isOn={store.hasConsent(id)}
              onChange={(hasConsent) => store.setConsent(id, hasConsent)}
            />
          )}
          <View className="pair">
            <BigButton
              kind="soft"
              label={words.accept}
              isBusy={isBusy}
              offReason={store.isConsentOpen(application) ? words.consentFirst : undefined}
              onPress={() => void store.accept(application)}
            />
            <BigButton kind="line" label={words.refuse} onPress={() => store.startRefusing(id)} />
          </View>
        </>
      )}
      <BigButton kind="link" label={words.person} onPress={() => shiftsGo.person(personId)} />
    </Card>
  )
})
