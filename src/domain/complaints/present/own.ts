import { maySaySolved, maySayUnsolved } from '../answers'
import { type CheckFacts, agreementChecks } from '../checks'
import { closeAt } from '../clock/closing'
import type { ComplaintFacts } from '../record'
import { canHappen } from '../state'
import { type EntryFacts, ownHistory } from './history'
import type { ComplaintPhotos } from './photos'
import { type Seen, type SeenAt, seenOf } from './seen'

/** A staff member who viewed the complaint. */
export interface ComplaintView {
  at: string
  name: string | null
}

/** A complaint as its reporter sees it. */
export interface OwnComplaint<Photo>
  extends
    Seen,
    Pick<
      ComplaintFacts,
      | 'isPendingReview'
      | 'door'
      | 'isNamed'
      | 'worker'
      | 'visitAt'
      | 'reason'
      | 'handedTo'
      | 'handedNumber'
      | 'mergedInto'
      | 'mediationId'
    > {
  relation: 'own'
  words: string | null
  when: string
  isByStaff: boolean
  photos: Photo[]
  hiddenPhotos: number
  history: EntryFacts[]
  may: { add: boolean; addPhotos: number; withdraw: boolean; solved: boolean; unsolved: boolean }
  /** Without an answer by then it is closed. */
  answerUntil: string | null
  /** When staff will check whether the agreement lasts. */
  checks: string[]
  views: ComplaintView[]
}

interface With<Photo> extends SeenAt {
  history: readonly EntryFacts[]
  photos: ComplaintPhotos<Photo>
  /** The newest first. */
  views: readonly ComplaintView[]
}

/** @param facts of a complaint requested by its reporter */
export const presentOwn = <Photo>(
  facts: ComplaintFacts & Pick<CheckFacts, 'agreedAt' | 'saidYesAt'>,
  { history, photos, views, ...at }: With<Photo>,
): OwnComplaint<Photo> => {
  const seen = seenOf(facts, at)
  const { isPendingReview, door, isNamed, worker, visitAt, handedTo, handedNumber, mergedInto, mediationId } = facts
  const add = canHappen('add', seen.state)
  return {
    ...seen,
    relation: 'own',
    words: facts.words === '' ? null : facts.words,
    isPendingReview,
    door,
    isNamed,
    worker,
    visitAt,
    handedTo,
    handedNumber,
    mergedInto,
    mediationId,
    when: facts.happens,
    isByStaff: facts.madeBy !== null,
    photos: [...photos.shown],
    hiddenPhotos: photos.hidden,
    history: ownHistory(history),
    reason: facts.state === 'refused' ? facts.reason : null,
    may: {
      add,
      addPhotos: add ? photos.places : 0,
      withdraw: canHappen('withdraw', seen.state),
      solved: maySaySolved(facts, at.now),
      unsolved: maySayUnsolved(facts, at.now),
    },
    answerUntil: seen.state === 'settled' && facts.settledAt !== null ? closeAt(facts.settledAt) : null,
    checks: agreementChecks(facts),
    views: [...views],
  }
}
