import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { limits } from '../../../contract/limits'
import { CommunityChoice } from '../../../pages/shared/community-choice'
import { go } from '../../../pages/shared/go'
import type { SessionStore } from '../../../stores/session'
import type { VolunteeringStore } from './volunteering-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { Outcome } from '../../../ui/outcome'
import { SwitchRow } from '../../../ui/switch-row'
import { words } from './words.zh'

interface ApplicationProps {
  store: VolunteeringStore
  me: NonNullable<SessionStore['me']['value']>
}

/** The community and an optional note; name and number come first, because someone will call back. */
export const Application = observer(function Application({ store, me }: ApplicationProps) {
  const { community, act } = store
  const isReachable = me.name !== null && me.phone !== null
  return (
    <>
      <View className="t-read">{words.lead}</View>
      {!isReachable && (
        <>
          <Notice kind="lamp" icon="phone" title={words.needs} />
          <BigButton icon="phone" label={words.fill} onPress={go.profile} />
        </>
      )}
      {isReachable && (
        <>
          <CommunityChoice label={words.community} chosen={community} onChoose={store.choose} />
          <Card>
            <Field
              isLong
              label={words.say}
              hint={words.sayHint}
              value={store.words}
              maxLength={limits.noteMax}
              onInput={store.type}
            />
          </Card>
          <SwitchRow title={words.minor} note={words.minorNote} isOn={store.isMinor} onChange={store.setMinor} />
          <Outcome problem={act.problem} />
          <BigButton
            label={words.apply}
            isBusy={act.isBusy}
            busyLabel={words.applying}
            offReason={community ? undefined : words.off}
            onPress={() => void store.apply()}
          />
        </>
      )}
    </>
  )
})
