import type { Person } from '../../role'
import type { CaseFacts } from '../record'
import type { EntryFacts } from './history'
import type { CasePhotos } from './photos'
import { type Seen, type SeenAt, seenOf } from './seen'

/** A case as the staff of its community see it. */
export interface StaffCase<Photo>
  extends Seen,
    Pick<
      CaseFacts,
      | 'isHeld'
      | 'isNamed'
      | 'isHard'
      | 'filerId'
      | 'filerName'
      | 'filerPhone'
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
  isMine: boolean
  history: EntryFacts[]
}

interface With<Photo> extends SeenAt {
  /** Who looks: of the staff of its community, which is asked before. */
  person: Pick<Person, 'personId' | 'role'>
  history: readonly EntryFacts[]
  photos: CasePhotos<Photo>
}

export const presentForStaff = <Photo>(
  facts: CaseFacts,
  { person, history, photos, ...at }: With<Photo>,
): StaffCase<Photo> => {
  const { isHeld, isNamed, isHard, filerId, filerName, filerPhone, worker, visitAt } = facts
  const { reason, handedTo, handedNumber, mergedInto } = facts
  const isMine = facts.workerId !== null && facts.workerId === person.personId
  return {
    ...seenOf(facts, at),
    ...{ isHeld, isNamed, isHard, filerId, filerName, filerPhone, worker, visitAt },
    ...{ reason, handedTo, handedNumber, mergedInto },
    words: facts.words === '' ? null : facts.words,
    door: isMine || person.role === 'manager' ? facts.door : null,
    when: facts.happens,
    isByStaff: facts.madeBy !== null,
    photos: [...photos.shown],
    hiddenPhotos: photos.hidden,
    isMine,
    history: [...history],
  }
}
