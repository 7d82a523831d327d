import { cameBack, type ComplaintInput, type Draft, keyOf, settled, type Reporter } from './draft'
import {
  nextUploadStep,
  uploadAnswered,
  type UploadStep,
  type UploadSubject,
  type UploadSuccess,
} from '../../files/photo-upload'
import type { StepFailure } from '../../files/step-failure'
import { DAY_MS } from '../../../domain/time'

/** The next call for a draft that is being sent. A retry has the same key. */
export type DraftStep =
  | { kind: 'reporter'; key: string; input: Partial<Reporter> }
  | { kind: 'file'; key: string; input: ComplaintInput }
  | { kind: 'join'; key: string; complaintId: string }
  | UploadStep

/** The result of a step. */
export type StepAnswer = (UploadSuccess & { complaintId?: string }) | StepFailure

/** The server forgets keys after a week; then the same key would file a second complaint. */
const KEY_LIFE_MS = 6 * DAY_MS

/** Whether it may have been filed, and its key is too old for a retry. */
export const isTooOld = ({ step, triedAt }: Draft, now: string): boolean =>
  step === 'filing' && triedAt !== null && Date.parse(now) - Date.parse(triedAt) > KEY_LIFE_MS

/** Errors that the server answers before it reads the key. */
const BEFORE_KEY: readonly string[] = [
  'unauthenticated',
  'forbidden',
  'invalid_input',
  'unknown_method',
  'too_large',
  'key_required',
]

/**
 * Whether a refusal says nothing about an earlier attempt whose answer may have been lost. A new key could then file a second
 * complaint, so the retry keeps the same one.
 * @param draft as it was before this attempt
 */
export const isBeforeKey = ({ step, triedAt }: Draft, code: string): boolean =>
  step === 'filing' && triedAt !== null && BEFORE_KEY.includes(code)

const subjectOf = ({ complaintId }: Draft): UploadSubject => ({
  purpose: 'complaint_photo',
  subjectId: complaintId ?? '',
})

const reporterKey = (draft: Draft): string => `${keyOf(draft)}-reporter`

/** Saves the reporter's name and number; null where nothing was typed, or it was saved or refused already. */
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
 * The next call: the reporter, then the complaint, then photo by photo.
 * @param waiting names of photos to skip for now, because they got no answer
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
  return photo ? nextUploadStep(photo, subjectOf(draft)) : null
}

/** Filed: the server has the words now, so they are removed from the phone; a refused name or number is kept. */
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

/**
 * The draft after a step. A refusal of the complaint brings it back to the form; a failed photo stays and can be sent again;
 * neither that nor a refused name or number affects the complaint. Without a final answer the draft stays where it is. An
 * answer to another step than the current one changes nothing.
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
  return settled({
    ...draft,
    photos: draft.photos.map((photo) => uploadAnswered(photo, subjectOf(draft), step, answer)),
  })
}
