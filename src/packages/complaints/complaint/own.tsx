import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect, useState } from 'react'
import { limits } from '../../../contract/limits'
import { communityOf } from '../../../domain/id'
import { comingVisit } from '../../../domain/complaints/coming-visit'
import { isPendingReviewNow } from '../../../domain/complaints/pending-review'
import { isOpen } from '../../../domain/complaints/state'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import type { ComplaintStore, OwnComplaint } from '../parts/complaint-store'
import { ComplaintPhotosStore } from '../../../stores/complaints/complaint-photos'
import { CallNow, useDialled } from '../../../pages/shared/call-now'
import { KeepLetters } from '../../../pages/shared/keep-letters'
import { useStores } from '../../../stores/root'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { PromiseClock } from '../parts/promise-clock'
import { showPart } from '../parts/show-part'
import { Timeline } from '../parts/timeline'
import { complaintGo } from '../parts/complaint-go'
import { AddedPhoto, AddPhoto } from './add-photo'
import { Answer } from './answer'
import { Done } from './done'
import { Ending } from './ending'
import { Head } from './head'
import { PendingReview } from './pending-review'
import { landingsOf } from './landings'
import { OnTheWay } from './on-the-way'
import { OPENED, type OpenedLine, OwnLines } from './own-lines'
import { promisedOf } from './promised'
import { DraftContent } from './content'
import { VisitOver } from './visit-over'
import { words } from './words.zh'

interface OwnProps {
  store: ComplaintStore
  seen: OwnComplaint
  now: string
}

const heading = a11y({ role: 'heading', level: 2 })

/** A complaint that is open or over: the promise, the question to the reporter, the steps, and the original text. */
const Going = observer(function Going({
  store,
  seen,
  now,
  photos,
  onMore,
}: OwnProps & { photos: ComplaintPhotosStore; onMore: () => void }) {
  const { mediationId, communityPhone, state } = seen
  const dialled = useDialled(communityOf(seen.id), now, { phone: communityPhone })
  const promised = promisedOf(seen, now, dialled)
  const isAsked = seen.may.solved
  const isCallable = isOpen(state) && !seen.promise.isDutyCall
  const visitAt = comingVisit(seen, now)
  const isMovable = visitAt !== null && seen.may.add
  /** The community decides on another time, so the wish is sent as words. What was typed before stays. */
  const askOtherTime = () => {
    if (visitAt !== null && store.more.trim() === '') store.typeMore(words.otherTimeAsk(spokenWhen(visitAt, now)))
    onMore()
  }
  return (
    <>
      <Head seen={seen} />
      <Done store={store} />
      {promised && (
        <PromiseClock {...promised}>
          {seen.promise.isDutyCall && <CallNow dialled={dialled} label={words.call} />}
        </PromiseClock>
      )}
      <VisitOver seen={seen} now={now} onMore={onMore} />
      <Ending seen={seen} now={now} />
      {isAsked && <Answer store={store} seen={seen} />}
      {mediationId !== null && isOpen(state) && (
        <Card kind="lit">
          <View className="t-lead">{words.mediationTitle}</View>
          <View>{words.mediationText}</View>
          <BigButton
            kind="line"
            icon="people"
            label={words.mediation}
            onPress={() => complaintGo.mediation(mediationId)}
          />
        </Card>
      )}
      <OnTheWay seen={seen} onSent={store.load} />
      {(isCallable || isMovable || seen.may.addPhotos > 0) && (
        <View className="pair">
          {isCallable && <CallNow dialled={dialled} label={words.call} />}
          {isMovable && <BigButton kind="line" icon="calendar" label={words.otherTime} onPress={askOtherTime} />}
          {!isMovable && <AddPhoto photos={photos} seen={seen} />}
        </View>
      )}
      {isMovable && <AddPhoto photos={photos} seen={seen} />}
      {state !== 'withdrawn' && <AddedPhoto photos={photos.adding} />}
      <Card>
        <View className="t-title" {...heading}>
          {words.stepsTitle}
        </View>
        <Timeline landings={landingsOf(seen, now, dialled)} />
      </Card>
      {!isAsked && <Answer store={store} seen={seen} />}
      <Card>
        <View className="t-title" {...heading}>
          {words.reportedTitle}
        </View>
        <DraftContent seen={seen} photos={photos} />
      </Card>
    </>
  )
})

/** The resident's own complaint. */
export const Own = observer(function Own({ store, seen, now }: OwnProps) {
  const { call, device } = useStores()
  const [photos] = useState(
    () => new ComplaintPhotosStore({ call, device, bytesMax: limits.fileBytesMax }, seen.id, store.load),
  )
  const [open, setOpen] = useState<OpenedLine>('')
  const showMore = () => {
    setOpen('more')
    showPart(OPENED)
  }
  useEffect(() => photos.adding.leave, [photos])
  return (
    <>
      {isPendingReviewNow(seen) ? (
        <>
          <Done store={store} />
          <PendingReview seen={seen} now={now} photos={photos} />
          <OnTheWay seen={seen} onSent={store.load} />
        </>
      ) : (
        <Going store={store} seen={seen} now={now} photos={photos} onMore={showMore} />
      )}
      <KeepLetters />
      <OwnLines store={store} seen={seen} now={now} open={open} setOpen={setOpen} />
    </>
  )
})
