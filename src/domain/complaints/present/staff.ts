import type { Person } from '../../people/role'
import { type CheckFacts, nextCheck } from '../checks'
import type { ComplaintFacts } from '../record'
import { canHappen } from '../state'
import type { EntryFacts } from './history'
import type { ComplaintPhotos } from './photos'
import { type Seen, type SeenAt, seenOf } from './seen'

/** A complaint as the staff of its community see it. */
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
  /** Null for everybody but the assigned worker and the manager. */
  door: string | null
  when: string
  isByStaff: boolean
  photos: Photo[]
  hiddenPhotos: number
  /** How many more photos staff may add for a walk-in. */
  addPhotos: number
  isMine: boolean
  /** When the next check of an agreement is due; null while the complaint is open or where no check is left. */
  checkAt: string | null
  history: EntryFacts[]
}

interface With<Photo> extends SeenAt {
  /** The viewer; must be staff of its community, which the caller checks. */
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
