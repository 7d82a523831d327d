import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import type { OwnComplaint } from '../parts/complaint-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Notice } from '../../../ui/notice'
import { complaintGo } from '../parts/complaint-go'
import { useFewer } from '../parts/use-fewer'
import { useSendNow } from '../parts/use-send-now'
import { words } from './words.zh'

interface OnTheWayProps {
  seen: OwnComplaint
  /** Called when another photo has arrived. */
  onSent: () => unknown
}

/**
 * The photos of a complaint that are still on this phone, so that no one adds them twice. Renders nothing once all
 * have arrived.
 */
export const OnTheWay = observer(function OnTheWay({ seen, onSent }: OnTheWayProps) {
  const { outbox } = useStores()
  const draft = outbox.shelf.drafts.find(({ complaintId }) => complaintId === seen.id)
  const { send, isOffline, isStuck } = useSendNow(draft?.id ?? '')
  const left = draft?.photos.filter(({ step }) => step !== 'done') ?? []
  const { length } = left
  useEffect(() => void outbox.run(), [outbox])
  useFewer(length, onSent)

  if (!draft || length === 0 || !seen.may.add) return null
  const hasFailed = left.some(({ step }) => step === 'failed')
  const text = isOffline ? words.photosOffline : isStuck ? words.photosStuck : words.photosLeftText
  return (
    <Notice kind="plain" icon="clock" title={words.photosLeft(length)} text={hasFailed ? words.photosFailedText : text}>
      {hasFailed ? (
        <BigButton kind="line" label={words.photosFailed} onPress={complaintGo.mine} />
      ) : (
        <BigButton
          kind="line"
          icon="refresh"
          label={words.photosSend}
          isBusy={outbox.sending === draft.id}
          busyLabel={words.photoSending}
          onPress={send}
        />
      )}
    </Notice>
  )
})
