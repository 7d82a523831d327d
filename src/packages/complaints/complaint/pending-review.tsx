import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Dialled, shownNumber } from '../../../domain/help-line'
import { communityOf } from '../../../domain/id'
import { CallNow, useDialled } from '../../../pages/shared/call-now'
import type { OwnComplaint } from '../parts/complaint-store'
import type { ComplaintPhotosStore } from '../../../stores/complaints/complaint-photos'
import { a11y } from '../../../ui/a11y'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { Tag } from '../../../ui/tag'
import { KindTag } from '../parts/kind-picture'
import { promiseLine } from '../parts/promise-line'
import { headline, when } from '../parts/spoken.zh'
import { type Landing, Timeline } from '../parts/timeline'
import { DraftContent } from './content'
import { words } from './words.zh'

const stairs = (seen: OwnComplaint, now: string, dialled: Dialled): Landing[] => {
  const promise = promiseLine(seen, now, dialled)
  return [
    { key: 'sent', look: 'done', icon: 'open', title: words.pendingSent, when: when(seen.filedAt, now) },
    {
      key: 'look',
      look: 'now',
      icon: 'eye',
      title: words.pendingReviewed,
      when: words.pendingNow,
      text: words.pendingReview,
    },
    {
      key: 'to',
      look: 'later',
      icon: 'community',
      title: words.pendingHandedOn,
      ...(promise !== '' && { when: seen.promise.isDutyCall ? promise : words.pendingPromise(promise) }),
    },
  ]
}

/** A telephone number for those who cannot wait. */
export function Urgent({ seen, dialled }: { seen: OwnComplaint; dialled: Dialled }) {
  const { category } = seen
  const title = category === 'leak' ? words.urgentTitle.leak : words.urgentTitle.other
  return (
    <Notice kind="danger" icon="warning" title={title} text={words.urgentText}>
      {dialled.whose === 'own' && <View className="t-lead">{shownNumber(dialled.number)}</View>}
      <CallNow kind="danger" dialled={dialled} label={words.call} />
    </Notice>
  )
}

/** A complaint whose text is pending review: that it arrived, its state, and the original text. */
export const PendingReview = observer(function PendingReview({
  seen,
  now,
  photos,
}: {
  seen: OwnComplaint
  now: string
  photos: ComplaintPhotosStore
}) {
  const dialled = useDialled(communityOf(seen.id), now, { phone: seen.communityPhone })
  return (
    <>
      <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
        {headline(words.pendingReviewTitle)}
      </View>
      <View className="t-read">{words.pendingReviewText}</View>
      <Card>
        <Timeline landings={stairs(seen, now, dialled)} />
      </Card>
      <Card>
        <View className="wrap">
          <KindTag category={seen.category} />
          <Tag look="warn" icon="clock" words={words.pendingReview} />
        </View>
        <DraftContent seen={seen} photos={photos} />
      </Card>
      <Urgent seen={seen} dialled={dialled} />
    </>
  )
})
