import type { Position } from '../../../domain/geo'
import type { Category, Concerns } from '../../../domain/complaints/category'
import type { Urgency } from '../../../domain/complaints/urgency'
import { newUpload, type PhotoUpload, restarted } from '../../files/photo-upload'

/** What has been entered so far; empty or null where nothing has. */
export interface DraftContent {
  community: { id: number; name: string } | null
  category: Category | null
  /** Null while it follows from the category (`usualConcerns`). */
  concerns: Concerns | null
  urgency: Urgency | null
  words: string
  building: { id: string; name: string } | null
  spot: Position | null
  placeWords: string
  door: string
  when: string
  isNamed: boolean
}

/** The input of `complaints.file`. */
export interface ComplaintInput {
  communityId: number
  category: Category
  concerns: Concerns
  urgency: Urgency
  words: string
  place: { buildingId: string | null; position: Position | null; words: string }
  door: string
  when: string
  isNamed: boolean
  photos: number
}

/** The reporter's name and number as typed; empty where nothing was. */
export interface Reporter {
  name: string
  phone: string
}

/**
 * One complaint on the phone, from its first word until all of it has arrived. It is saved after every change, so that it
 * continues from there after a crash.
 *
 * writing → filing → photos → done; a refusal leads from filing back to writing.
 */
export interface Draft {
  id: string
  step: 'writing' | 'filing' | 'photos' | 'done'
  content: DraftContent
  photos: PhotoUpload[]
  /** What the server does not know about the reporter yet; null once it does. */
  reporter: Reporter | null
  /** Why the server refused it, in a sentence: the complaint is filed without, and what was typed is kept until it is seen. */
  reporterProblem: string
  /** How often it came back to the form: each time the call that files it gets a new key. */
  attempt: number
  /** The input that belongs to the key: a retry must send the same. */
  input: ComplaintInput | null
  /** The id of another person's complaint, which is joined instead of filing this one. */
  joins: string | null
  /** When the call was made for the first time, an instant; null before. */
  triedAt: string | null
  complaintId: string | null
  /** Why it came back or waits, in a sentence. */
  problem: string
  /** When it was last changed, an instant. */
  at: string
}

export const EMPTY_CONTENT: DraftContent = {
  community: null,
  category: null,
  concerns: null,
  urgency: null,
  words: '',
  building: null,
  spot: null,
  placeWords: '',
  door: '',
  when: '',
  isNamed: false,
}

/** An empty draft. @param now an instant */
export const newDraft = (id: string, now: string): Draft => ({
  id,
  step: 'writing',
  content: EMPTY_CONTENT,
  photos: [],
  reporter: null,
  reporterProblem: '',
  attempt: 0,
  input: null,
  joins: null,
  triedAt: null,
  complaintId: null,
  problem: '',
  at: now,
})

/** With changed content; a draft that is being sent does not change. */
export const written = (draft: Draft, change: Partial<DraftContent>, now: string): Draft =>
  draft.step === 'writing' ? { ...draft, content: { ...draft.content, ...change }, at: now } : draft

export const withPhoto = (draft: Draft, { name, bytes }: Pick<PhotoUpload, 'name' | 'bytes'>, now: string): Draft =>
  draft.step === 'writing' ? { ...draft, photos: [...draft.photos, newUpload(name, bytes)], at: now } : draft

export const withReporter = (draft: Draft, reporter: Reporter | null): Draft =>
  draft.step === 'writing' ? { ...draft, reporter } : draft

/** Without one photo: any photo while writing, later only a failed one. */
export const withoutPhoto = (draft: Draft, name: string, now: string): Draft => {
  const isLeaving = (photo: PhotoUpload) => photo.name === name && (draft.step === 'writing' || photo.step === 'failed')
  return settled({ ...draft, photos: draft.photos.filter((photo) => !isLeaving(photo)), at: now })
}

/**
 * The idempotency key of the call that files the complaint. It depends only on what has been stored since the first word: if
 * the phone is full and the app dies, the older draft is still sent with the same key.
 */
export const keyOf = ({ id, attempt }: Draft): string => `${id}-${attempt}`

/** Ready to be filed with this input as soon as there is a network. */
export const toFile = (draft: Draft, input: ComplaintInput, now: string): Draft =>
  draft.step === 'writing' ? { ...draft, step: 'filing', input, problem: '', triedAt: null, at: now } : draft

/** Ready to join another person's complaint instead. */
export const toJoin = (draft: Draft, complaintId: string, now: string): Draft =>
  draft.step === 'writing'
    ? { ...draft, step: 'filing', joins: complaintId, problem: '', triedAt: null, at: now }
    : draft

/** About to be sent: from now on it may have taken effect, until an answer says otherwise. */
export const tried = (draft: Draft, now: string): Draft =>
  draft.step === 'filing' ? { ...draft, triedAt: draft.triedAt ?? now } : draft

/** Back in the form with everything that was entered. @param problem why, in a sentence */
export const cameBack = (draft: Draft, problem: string): Draft => ({
  ...draft,
  step: 'writing',
  attempt: draft.attempt + 1,
  reporterProblem: '',
  input: null,
  joins: null,
  triedAt: null,
  problem,
})

/** Whether it can be taken back into the form: only before the first call, because later it may have taken effect. */
export const canTakeBack = ({ step, triedAt }: Draft): boolean => step === 'filing' && triedAt === null

/** Sends a failed photo again. */
export const photoAgain = (draft: Draft, name: string): Draft => ({
  ...draft,
  photos: draft.photos.map((photo) => (photo.name === name && photo.step === 'failed' ? restarted(photo) : photo)),
})

/** The person has seen that their name or number was refused. */
export const withoutReporter = (draft: Draft): Draft =>
  draft.step === 'photos' ? settled({ ...draft, reporter: null, reporterProblem: '' }) : draft

/** Done once every photo has arrived and no refused name or number is left to be seen. */
export const settled = (draft: Draft): Draft =>
  draft.step === 'photos' && draft.reporter === null && draft.photos.every(({ step }) => step === 'done')
    ? { ...draft, step: 'done' }
    : draft

/** Whether nothing was entered yet, so that it need not be kept. */
export const isEmpty = ({ content, photos }: Draft): boolean =>
  photos.length === 0 &&
  content.category === null &&
  [content.words, content.placeWords, content.door, content.when].every((words) => words.trim() === '')
