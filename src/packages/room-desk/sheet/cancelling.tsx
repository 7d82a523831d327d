import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { SheetRow, SheetStore } from './sheet-store'
import { BigButton } from '../../../ui/big-button'
import { SwitchRow } from '../../../ui/switch-row'
import { ReasonForm } from '../../../pages/shared/staff/reason-form'
import { words } from './words.zh'

interface CancellingProps {
  store: SheetStore
  cancelling: NonNullable<SheetStore['cancelling']>
  row: SheetRow
}

/**
 * Cancels a booking with a reason for its resident, or a block without one; of a series one time, or all upcoming
 * ones.
 */
export const Cancelling = observer(function Cancelling({ store, cancelling, row }: CancellingProps) {
  const { reason, isWholeSeries } = cancelling
  const isBusy = store.act.doing === row.id
  const send = () => void store.cancel()
  const whole = row.isSeries && (
    <SwitchRow
      title={row.kind === 'block' ? words.wholeBlock : words.whole}
      note={isWholeSeries ? words.wholeOn : words.wholeOff}
      isOn={isWholeSeries}
      onChange={(isOn) => store.write({ isWholeSeries: isOn })}
    />
  )
  if (row.kind === 'block') {
    return (
      <>
        {whole}
        <View className="t-note">{words.unblockText}</View>
        <View className="pair">
          <BigButton
            kind="soft"
            label={isWholeSeries ? words.unblockAll : words.unblock}
            isBusy={isBusy}
            onPress={send}
          />
          <BigButton kind="line" label={words.cancel.keep} onPress={store.stopCancelling} />
        </View>
      </>
    )
  }
  return (
    <ReasonForm
      words={isWholeSeries ? { ...words.cancel, send: words.cancel.sendAll } : words.cancel}
      reason={reason}
      isBusy={isBusy}
      onSay={(said) => store.write({ reason: said })}
      onSend={send}
      onKeep={store.stopCancelling}
    >
      {whole}
    </ReasonForm>
  )
})
