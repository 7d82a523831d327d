import {
  again,
  cameBack,
  type ComplaintInput,
  type Draft,
  type DraftPhoto,
  keyOf,
  settled,
  type Reporter,
} from './draft'

/** The next thing to do for a draft that is being sent. Keys never change from one try to the next. */
export type DraftStep =
  | { kind: 'reporter'; key: string; input: Partial<Reporter> }
  | { kind: 'file'; key: string; input: ComplaintInput }
  | { kind: 'join'; key: string; complaintId: string }
  | {
      kind: 'ticket'
      name: string
      key: string
      input: { purpose: 'complaint_photo'; subjectId: string; bytes: number }
    }
  | { kind: 'upload'; name: string; bytes: number; to: { ticket: string; cloudPath: string } }
  | { kind: 'finish'; name: string; key: string; input: { fileId: string; cloudId?: string } }

/** What came of a step. `isFinal`: asking again would be answered the same. `problem`: a sentence. */
export type StepAnswer =
  | { isDone: true; complaintId?: string; fileId?: string; ticket?: string; cloudPath?: string; cloudId?: string }
  | { isDone: false; isFinal: boolean; code: string; problem: string }

/** A server forgets keys after a week: the same key would then make a second case. */
const KEY_LIFE_MS = 6 * 86_400_000
/** So often a photo gets a new ticket by itself when the old one went stale on the way. */
const ATTEMPTS_MAX = 3
const STALE: readonly string[] = ['file_expired', 'file_missing', 'not_found']

/** Nobody knows whether it was filed, and the key is too old to ask with. */
export const isTooOld = ({ step, triedAt }: Draft, now: string): boolean =>
  step === 'filing' && triedAt !== null && Date.parse(now) - Date.parse(triedAt) > KEY_LIFE_MS

/** Answered before the server looks for the key. */
const UNHEARD: readonly string[] = [
  'unauthenticated',
  'forbidden',
  'invalid_input',
  'unknown_method',
  'too_large',
  'key_required',
]

/**
 * A refusal that says nothing about an earlier try, whose answer may have been lost: with another key there could be two
 * cases, so it is asked again with the same one.
 * @param draft as it was before this try
 */
export const isUnheard = ({ step, triedAt }: Draft, code: string): boolean =>
  step === 'filing' && triedAt !== null && UNHEARD.includes(code)

const photoKey = ({ name, attempt }: DraftPhoto, what: string): string => `${name}-${attempt}-${what}`

const photoStep = (photo: DraftPhoto, subjectId: string): DraftStep => {
  const { name, bytes, fileId, ticket, cloudPath, cloudId } = photo
  if (photo.step === 'waiting')
    return {
      kind: 'ticket',
      name,
      key: photoKey(photo, 'ticket'),
      input: { purpose: 'complaint_photo', subjectId, bytes },
    }
  if (photo.step === 'ticketed') return { kind: 'upload', name, bytes, to: { ticket, cloudPath } }
  return {
    kind: 'finish',
    name,
    key: photoKey(photo, 'finish'),
    input: { fileId, ...(cloudId !== null && { cloudId }) },
  }
}

const reporterKey = (draft: Draft): string => `${keyOf(draft)}-teller`

/** What was typed of whoever tells it; null where nothing was, where the community knows it, or does not take it. */
const reporterStep = (draft: Draft): DraftStep | null => {
  const name = draft.reporter?.name.trim() ?? ''
  const phone = draft.reporter?.phone.trim() ?? ''
  return (name === '' && phone === '') || draft.reporterProblem !== ''
    ? null
    : {
        kind: 'reporter',
        key: reporterKey(draft),
        input: { ...(name !== '' && { name }), ...(phone !== '' && { phone }) },
      }
}

/**
 * What to do next: who tells it, then the case, then photo by photo.
 * @param waiting names of photos that are left alone for now, since no answer came
 * @returns null when nothing is to be done
 */
export const nextStep = (draft: Draft, waiting: readonly string[] = []): DraftStep | null => {
  const { step, input, joins, complaintId } = draft
  const key = keyOf(draft)
  if (step === 'filing') {
    if (joins !== null) return { kind: 'join', key, complaintId: joins }
    return input && (reporterStep(draft) ?? { kind: 'file', key, input })
  }
  if (step !== 'photos' || complaintId === null) return null
  const photo = draft.photos.find((one) => one.step !== 'done' && one.step !== 'failed' && !waiting.includes(one.name))
  return photo ? photoStep(photo, complaintId) : null
}

/** Filed: the words are with the community now, and need not lie on the phone any longer; a name that it did not take does. */
const filed = (draft: Draft, complaintId: string): Draft =>
  settled({
    ...draft,
    step: 'photos',
    complaintId: complaintId,
    input: null,
    reporter: draft.reporterProblem === '' ? null : draft.reporter,
    problem: '',
    photos: draft.joins === null ? draft.photos : [],
    content: { ...draft.content, words: '', placeWords: '', door: '', when: '', spot: null },
  })

const failed = (photo: DraftPhoto, kind: DraftStep['kind'], code: string, problem: string): DraftPhoto => {
  // A ticket that is used up: the bytes arrived before the phone died, and only the last word is missing.
  if (kind === 'upload' && code === 'file_expired') return { ...photo, step: 'sent' }
  const isStale = kind !== 'ticket' && STALE.includes(code) && photo.attempt + 1 < ATTEMPTS_MAX
  return isStale ? again(photo) : { ...photo, step: 'failed', problem }
}

const photoAnswered = (photo: DraftPhoto, kind: DraftStep['kind'], answer: StepAnswer): DraftPhoto => {
  if (!answer.isDone) return answer.isFinal ? failed(photo, kind, answer.code, answer.problem) : photo
  const { fileId = '', ticket = '', cloudPath = '', cloudId = null } = answer
  if (kind === 'ticket') return { ...photo, step: 'ticketed', fileId, ticket, cloudPath }
  if (kind === 'upload') return { ...photo, step: 'sent', cloudId }
  return { ...photo, step: 'done' }
}

/**
 * The draft after a step. A refusal brings it back to the form as it was; a photo that failed stays to be sent again. Neither
 * that nor a name or number that is refused costs the case. Without an answer it stays where it is. An answer to a step it is
 * not at any more changes nothing.
 */
export const answered = (draft: Draft, step: DraftStep, answer: StepAnswer): Draft => {
  if (step.kind === 'reporter') {
    if (draft.step !== 'filing' || reporterKey(draft) !== step.key) return draft
    if (answer.isDone) return { ...draft, reporter: null }
    return answer.isFinal ? { ...draft, reporterProblem: answer.problem } : { ...draft, problem: answer.problem }
  }
  if (step.kind === 'file' || step.kind === 'join') {
    if (draft.step !== 'filing' || keyOf(draft) !== step.key) return draft
    if (answer.isDone) return filed(draft, answer.complaintId ?? '')
    if (answer.isFinal) return cameBack(draft, answer.problem)
    return { ...draft, problem: answer.problem }
  }
  if (draft.step !== 'photos') return draft
  const isIt = (photo: DraftPhoto) =>
    photo.name === step.name && JSON.stringify(photoStep(photo, draft.complaintId ?? '')) === JSON.stringify(step)
  return settled({
    ...draft,
    photos: draft.photos.map((photo) => (isIt(photo) ? photoAnswered(photo, step.kind, answer) : photo)),
  })
}
