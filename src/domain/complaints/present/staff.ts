import type { Person } from '../../people/role'
import { type CheckFacts, nextCheck } from '../checks'
import type { ComplaintFacts } from '../record'
import { canHappen } from '../state'
import type { EntryFacts } from './history'
import type { ComplaintPhotos } from './photos'
import { type Seen, type SeenAt, seenOf } from './seen'

/** A case as the staff of its community see it. */
export interface StaffComplaint<Photo>
  extends
    Seen,
    Pick<
      ComplaintFacts,
      | 'isPendingReview'
      | 'isNamed'
      | 'isHard'
      | 'reporterId'
      | 'reporterName'
      | 'reporterPhone'
      | 'worker'
      | 'visitAt'
      | 'reason'
      | 'handedTo'
      | 'handedNumber'
      | 'mergedInto'
    > {
  words: string | null
  /** Null: only the worker whose case it is and the manager see it. */
  door: string | null
  when: string
  isByStaff: boolean
  photos: Photo[]
  hiddenPhotos: number
  /** How many more the staff may add for whoever called. */
  addPhotos: number
  isMine: boolean
  /** When the staff look next whether an agreement lasts; null: while it is open, and where there is nothing to look at. */
  checkAt: string | null
  history: EntryFacts[]
}

interface With<Photo> extends SeenAt {
  /** Who looks: of the staff of its community, which is asked before. */
  person: Pick<Person, 'personId' | 'role'>
  history: readonly EntryFacts[]
  photos: ComplaintPhotos<Photo>
}

export const presentForStaff = <Photo>(
  facts: ComplaintFacts & CheckFacts,
  { person, history, photos, ...at }: With<Photo>,
): StaffComplaint<Photo> => {
  const { isPendingReview, isNamed, isHard, reporterId, reporterName, reporterPhone, worker, visitAt } = facts
  const { reason, handedTo, handedNumber, mergedInto } = facts
  const isMine = facts.workerId !== null && facts.workerId === person.personId
  const seen = seenOf(facts, at)
  return {
    ...seen,
    isPendingReview,
    isNamed,
    isHard,
    reporterId,
    reporterName,
    reporterPhone,
    worker,
    visitAt,
    reason,
    handedTo,
    handedNumber,
    mergedInto,
    words: facts.words === '' ? null : facts.words,
    door: isMine || person.role === 'manager' ? facts.door : null,
    when: facts.happens,
    isByStaff: facts.madeBy !== null,
    photos: [...photos.shown],
    hiddenPhotos: photos.hidden,
    addPhotos: facts.madeBy !== null && canHappen('add', seen.state) ? photos.places : 0,
    isMine,
    checkAt: canHappen('check', seen.state) ? nextCheck(facts) : null,
    history: [...history],
  }
}
