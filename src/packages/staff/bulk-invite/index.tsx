import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { limits } from '../../../contract/limits'
import { SampleLine } from '../../../pages/shared/sample-line'
import { StaffScreen } from '../../../pages/shared/staff/staff-screen'
import { BulkInviteStore } from './bulk-invite-store'
import { chooseText } from './choose-text'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Problem } from '../../../pages/shared/staff/problem'
import '../icons.scss'
import '../../../pages/shared/staff/staff.scss'
import './index.scss'
import { Report } from './report'
import { words } from './words.zh'

/** Invites many people with one table, and reports a result for each row. */
function BulkInvitePage() {
  const { call } = useStores()
  const [store] = useState(() => new BulkInviteStore(call, chooseText))
  const { csv, report, act } = store
  if (report) {
    return (
      <StaffScreen>
        <SampleLine />
        <Report store={store} report={report} />
      </StaffScreen>
    )
  }
  const off =
    csv.trim() === '' ? words.offEmpty : csv.length > limits.bulkInviteCharactersMax ? words.offLong : undefined
  return (
    <StaffScreen>
      <SampleLine />
      <View className="t-read">{words.lead}</View>
      <View className="t-note">{words.leadAgain}</View>
      <Card>
        {store.isFromFile ? (
          <>
            <View className="t-lead">{words.fromFile(store.lineCount)}</View>
            <BigButton kind="line" label={words.other} onPress={store.again} />
          </>
        ) : (
          <>
            <BigButton kind="line" label={words.choose} onPress={() => void store.choose()} />
            <View className="t-note">{words.chooseNote}</View>
            <Field
              isLong
              label={words.paste}
              value={csv}
              maxLength={limits.bulkInviteCharactersMax}
              onInput={store.type}
            />
          </>
        )}
      </Card>
      <Problem act={act} />
      <BigButton
        label={words.send}
        isBusy={act.isBusy}
        busyLabel={words.sending}
        offReason={off}
        onPress={() => void store.send()}
      />
    </StaffScreen>
  )
}

export default observer(BulkInvitePage)
