import type { Input } from '../../client/call'
import type { StepFailure } from './step-failure'

/**
 * One photo on its way to the server. Plain data, so that it can be kept on the phone between two steps.
 *
 * waiting → (ticket) → ticketed → (upload) → sent → (finish) → done; a final refusal makes it failed.
 */
export interface PhotoUpload {
  /** Unique; the idempotency keys are made from it. */
  name: string
  bytes: number
  step: 'waiting' | 'ticketed' | 'sent' | 'failed' | 'done'
  /** Each attempt has keys of its own: a refusal is stored under its key. */
  attempt: number
  fileId: string
  ticket: string
  cloudPath: string
  cloudId: string | null
  /** Why it failed, in a sentence. */
  problem: string
}

/** What the photo belongs to. */
export type UploadSubject = Pick<Input<'files.ticket'>, 'purpose' | 'subjectId'>

/** The next call for a photo. The same state always yields the same key. */
export type UploadStep =
  | { kind: 'ticket'; name: string; key: string; input: Input<'files.ticket'> }
  | { kind: 'upload'; name: string; bytes: number; to: { ticket: string; cloudPath: string } }
  | { kind: 'finish'; name: string; key: string; input: Input<'files.finish'> }

/** The fields that the answered call returned. */
export interface UploadSuccess {
  isDone: true
  fileId?: string
  ticket?: string
  cloudPath?: string
  cloudId?: string
}

export type UploadAnswer = UploadSuccess | StepFailure

/** How many tickets one photo gets without being asked for, when the previous one has expired on the way. */
const ATTEMPTS_MAX = 3
/** The ticket is of no use any more, but the photo is. */
const STALE: readonly string[] = ['file_expired', 'file_missing', 'not_found']

/** A photo that was just taken. @param name unique, letters, digits and hyphens */
export const newUpload = (name: string, bytes: number): PhotoUpload => ({
  name,
  bytes,
  step: 'waiting',
  attempt: 0,
  fileId: '',
  ticket: '',
  cloudPath: '',
  cloudId: null,
  problem: '',
})

/** The same photo from its first step, with new keys. */
export const restarted = ({ name, bytes, attempt }: PhotoUpload): PhotoUpload => ({
  ...newUpload(name, bytes),
  attempt: attempt + 1,
})

const keyOf = ({ name, attempt }: PhotoUpload, what: string): string => `${name}-${attempt}-${what}`

/** @returns null when nothing is to be done: it has arrived, or failed and waits for {@link restarted} */
export const nextUploadStep = (upload: PhotoUpload, subject: UploadSubject): UploadStep | null => {
  const { name, bytes, fileId, ticket, cloudPath, cloudId } = upload
  switch (upload.step) {
    case 'waiting':
      return { kind: 'ticket', name, key: keyOf(upload, 'ticket'), input: { ...subject, bytes } }
    case 'ticketed':
      return { kind: 'upload', name, bytes, to: { ticket, cloudPath } }
    case 'sent':
      return {
        kind: 'finish',
        name,
        key: keyOf(upload, 'finish'),
        input: { fileId, ...(cloudId !== null && { cloudId }) },
      }
    default:
      return null
  }
}

const refused = (upload: PhotoUpload, kind: UploadStep['kind'], { code, problem }: StepFailure): PhotoUpload => {
  // The ticket is used up: the bytes arrived earlier and that answer was lost. `files.finish` finds out.
  if (kind === 'upload' && code === 'file_expired') return { ...upload, step: 'sent' }
  const isStale = kind !== 'ticket' && STALE.includes(code) && upload.attempt + 1 < ATTEMPTS_MAX
  return isStale ? restarted(upload) : { ...upload, step: 'failed', problem }
}

/**
 * The photo after a step. After a transient failure it stays where it is; so does one that is at another step than the
 * answered one.
 */
export const uploadAnswered = (
  upload: PhotoUpload,
  subject: UploadSubject,
  step: UploadStep,
  answer: UploadAnswer,
): PhotoUpload => {
  if (JSON.stringify(nextUploadStep(upload, subject)) !== JSON.stringify(step)) return upload
  if (!answer.isDone) return answer.isFinal ? refused(upload, step.kind, answer) : upload
  const { fileId = '', ticket = '', cloudPath = '', cloudId = null } = answer
  if (step.kind === 'ticket') return { ...upload, step: 'ticketed', fileId, ticket, cloudPath }
  if (step.kind === 'upload') return { ...upload, step: 'sent', cloudId }
  return { ...upload, step: 'done' }
}
