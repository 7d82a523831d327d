import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { CallNow, useDialled } from '../../../pages/shared/call-now'
import { useStores } from '../../../stores/root'
import type { NewComplaintStore } from '../parts/new/new-complaint-store'
import type { Filed } from '../../../stores/complaints/outbox'
import { BigButton } from '../../../ui/big-button'
import { EmptyState } from '../../../ui/empty-state'
import { Notice } from '../../../ui/notice'
import { promiseLine } from '../parts/promise-line'
import { unbroken } from '../parts/spoken.zh'
import { complaintGo } from '../parts/complaint-go'
import { words } from './words.zh'

/** The complaint has arrived: the promise, and a link to it. */
export const Sent = observer(function Sent({
  store,
  filed,
  now,
}: {
  store: NewComplaintStore
  filed: Filed
  now: string
}) {
  const { district } = useStores()
  const { complaintId, answer } = filed
  const dialled = useDialled(store.community?.id, now)
  const more = [
    answer?.isPendingReview ? words.pendingReview : '',
    store.open.arePhotosLeft ? words.photosLeft : '',
    store.open.isReporterLeft ? words.reporterLeft : '',
    store.consents.isNotNotified ? words.notNotified : '',
  ]
  return (
    <>
      <EmptyState
        art="day"
        title={words.content}
        text={answer ? unbroken(promiseLine(answer, now, dialled)) : ''}
        isSample={district.district.value?.isSample}
      >
        {answer?.promise.isDutyCall && <CallNow dialled={dialled} />}
        <View className="stack-s">
          {more
            .filter((said) => said !== '')
            .map((said) => (
              <View key={said}>{said}</View>
            ))}
        </View>
        <BigButton label={words.see} onPress={() => complaintGo.filed(complaintId)} />
      </EmptyState>
    </>
  )
})

/**
 * No connection: it is queued on the phone and sent automatically; if the storage is full, only until the app is
 * closed.
 */
export const Queued = observer(function Queued({ store }: { store: NewComplaintStore }) {
  const { problem } = store.draft
  return (
    <>
      <EmptyState
        art="night"
        title={store.open.isKept ? words.queued : words.queuedUnkept}
        text={store.open.isKept ? words.queuedText : words.queuedUnkeptText}
      />
      {problem !== '' && <Notice kind="plain" icon="clock" title={problem} />}
      <BigButton label={words.mine} onPress={complaintGo.mineInstead} />
    </>
  )
})
