import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { canTakeBack, type Draft } from '../../../../stores/complaints/draft/draft'
import { nextStep } from '../../../../stores/complaints/draft/draft-steps'
import { useStores } from '../../../../stores/root'
import { a11y } from '../../../../ui/a11y'
import { BigButton } from '../../../../ui/big-button'
import { complaintGo } from '../complaint-go'
import { useSendNow } from '../use-send-now'
import { words } from './words.zh'

interface DraftButtonsProps {
  draft: Draft
  /** Asks for confirmation before deleting. */
  onDrop: () => void
}

/** The actions on a draft: continue or delete it; once submitted, send it now, take it back, or open the complaint. */
export const DraftButtons = observer(function DraftButtons({ draft, onDrop }: DraftButtonsProps) {
  const { outbox } = useStores()
  const { id, step, complaintId } = draft
  const { send, isOffline, isStuck } = useSendNow(id)
  const said = step === 'photos' ? words.ofPhotos : words.ofComplaint
  const note = isOffline ? words.offline : isStuck ? said.stuck : ''
  const buttons =
    step === 'writing'
      ? [
          <BigButton key="on" kind="soft" label={words.goOn} onPress={() => complaintGo.goOn(id)} />,
          <BigButton key="drop" kind="line" label={words.drop} onPress={onDrop} />,
        ]
      : [
          nextStep(draft) && (
            <BigButton
              key="now"
              kind="soft"
              label={said.now}
              isBusy={outbox.sending === id}
              busyLabel={said.sending}
              onPress={send}
            />
          ),
          canTakeBack(draft) && (
            <BigButton key="takeBack" kind="line" label={words.takeBack} onPress={() => outbox.takeBack(id)} />
          ),
          complaintId !== null && (
            <BigButton key="see" kind="line" label={words.see} onPress={() => complaintGo.ofComplaint(complaintId)} />
          ),
        ]
  return (
    <>
      {note !== '' && (
        <View className="t-note" {...a11y({ live: 'polite' })}>
          {note}
        </View>
      )}
      <View className="pair">
        {buttons.map(
          (button) =>
            button && (
              <View key={button.key ?? ''} className="pair-part">
                {button}
              </View>
            ),
        )}
      </View>
    </>
  )
})
