import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { scanCode } from '../../../client/phone/scan-code'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { checkInWindow } from '../../../domain/check-in-window'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import type { PresenceStore } from './presence-store'
import { words } from './words.zh'

interface CheckInProps {
  store: PresenceStore
  startsAt: string
  now: string
}

const TYPED_MAX = 12

/** Says that one has come: by a scan, or by the six digits beside the code. */
export const CheckIn = observer(function CheckIn({ store, startsAt, now }: CheckInProps) {
  const { act, digits, isForeign } = store
  const { from, until } = checkInWindow(startsAt)
  if (now < from)
    return <Notice kind="lamp" icon="clock" title={words.early} text={words.earlyText(spokenWhen(from, now))} />
  if (now >= until) return <Notice kind="warn" icon="warning" title={words.late} text={words.lateText} />
  const scan = async () => {
    const text = await scanCode?.()
    if (text) await store.checkIn(text)
  }
  const problem = isForeign ? words.foreign : act.problem
  return (
    <Card>
      <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
        {words.here}
      </View>
      <View>{scanCode ? words.scanText : words.typeText}</View>
      <View {...a11y({ live: 'polite' })}>
        {problem !== '' && <Notice kind="warn" icon="warning" title={problem} />}
      </View>
      {scanCode && (
        <BigButton
          icon="scan"
          label={words.scan}
          isBusy={act.doing === 'checkIn'}
          busyLabel={words.checkingIn}
          onPress={() => void scan()}
        />
      )}
      <Field
        type="number"
        label={words.digits}
        hint={words.digitsHint}
        value={digits}
        maxLength={TYPED_MAX}
        onInput={store.type}
      />
      <BigButton
        kind={scanCode ? 'soft' : 'main'}
        label={words.checkIn}
        isBusy={act.doing === 'checkIn'}
        busyLabel={words.checkingIn}
        offReason={digits.trim() === '' ? words.digitsFirst : undefined}
        onPress={() => void store.checkIn(digits)}
      />
      <View className="t-note">{words.noPhone}</View>
    </Card>
  )
})
