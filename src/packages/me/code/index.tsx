import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { limits } from '../../../contract/limits'
import { go } from '../../../pages/shared/go'
import { SampleLine } from '../../../pages/shared/sample-line'
import { Screen } from '../../../pages/shared/screen'
import { InvitationStore } from './invitation-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Outcome } from '../../../ui/outcome'
import '../icons.scss'
import { words } from './words.zh'

/** The length of a code; anything shorter is incomplete. */
const CODE_MIN = 8

/** Entering the one-time code given to a new worker. */
function CodePage() {
  const { call, session } = useStores()
  const given = useRouter().params.code ?? ''
  const [store] = useState(() => new InvitationStore(call, session, given))
  const { accepted, act, code } = store
  const done = accepted ? words.done(words.roles[accepted.role], accepted.community?.name ?? '') : ''

  return (
    <Screen>
      <SampleLine />
      {!accepted && (
        <>
          <View className="t-read">{words.lead}</View>
          <Card>
            <Field
              label={words.code}
              hint={words.hint}
              value={code}
              maxLength={limits.inviteCodeMax}
              onInput={store.type}
            />
          </Card>
        </>
      )}
      <Outcome problem={act.problem} done={done} text={words.doneText} />
      {accepted ? (
        <BigButton label={words.desk} onPress={go.desk} />
      ) : (
        <BigButton
          label={words.accept}
          isBusy={act.isBusy}
          busyLabel={words.accepting}
          offReason={code.trim().length < CODE_MIN ? words.off : undefined}
          onPress={() => void store.accept()}
        />
      )}
    </Screen>
  )
}

export default observer(CodePage)
