import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { limits } from '../../../contract/limits'
import { lineProblem } from '../../../domain/visible-words.zh'
import { CommunityChoice } from '../../../pages/shared/community-choice'
import { Failed } from '../../../pages/shared/failed'
import { go } from '../../../pages/shared/go'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { ProfileStore } from '../../../stores/people/profile'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Bones } from '../../../ui/bones'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { LineItem } from '../../../ui/line-item'
import { Outcome } from '../../../ui/outcome'
import { SwitchRow } from '../../../ui/switch-row'
import '../icons.scss'
import { words } from './words.zh'

/** The resident's profile, entered once: every field is optional. */
function ProfilePage() {
  const { call, session, device } = useStores()
  const [store] = useState(() => new ProfileStore(call, session))
  useEffect(() => void store.load(), [store])
  const { draft, isNameRight, isPhoneRight, act } = store
  const phone = session.me.value?.phone
  const isVerified = phone?.isVerified === true && phone.number === draft?.phone

  return (
    <Screen>
      <SampleLine />
      {!draft && session.me.problem && (
        <Failed title={words.failedTitle} load={session.me} onRetry={() => void store.load()} />
      )}
      {!draft && !session.me.problem && <Bones shape="page" words={words.loading} />}
      {draft && (
        <>
          <View className="t-read">{words.lead}</View>
          <Card>
            <Field
              label={words.name}
              hint={words.nameHint}
              error={lineProblem(draft.name)}
              value={draft.name}
              maxLength={limits.personNameMax}
              onInput={(name) => store.type({ name })}
            />
            <Field
              label={words.phone}
              hint={isVerified ? words.phoneVerified : draft.phone ? words.phoneTyped : words.phoneHint}
              error={isPhoneRight ? undefined : words.phoneWrong}
              value={draft.phone}
              maxLength={limits.phoneMax}
              onInput={(typed) => store.type({ phone: typed })}
            />
            {device.canGivePhone && (
              <BigButton
                kind="line"
                icon="phone"
                label={words.givePhone}
                openType="getPhoneNumber"
                onPhoneCode={(code) => void store.givePhone(code)}
              />
            )}
          </Card>
          <CommunityChoice
            label={words.home}
            note={words.homeNote}
            chosen={draft.home}
            onChoose={(home) => store.type({ home })}
          />
          <Card>
            <SwitchRow
              title={words.eighty}
              note={draft.isEightyPlus ? words.eightyOn : words.eightyOff}
              isOn={draft.isEightyPlus}
              onChange={(isEightyPlus) => store.type({ isEightyPlus })}
            />
          </Card>
          <Outcome problem={act.problem} done={store.isSaved ? words.saved : ''} />
          <BigButton
            label={words.save}
            isBusy={act.isBusy}
            busyLabel={words.saving}
            offReason={!isNameRight ? words.offName : isPhoneRight ? undefined : words.off}
            onPress={() => void store.save()}
          />
          <Card kind="list">
            <LineItem title={words.views} note={words.viewsNote} onPress={() => go.page('packages/me/views/index')} />
          </Card>
        </>
      )}
    </Screen>
  )
}

export default observer(ProfilePage)
