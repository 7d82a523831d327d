import type { Position } from '../../../domain/geo'
import type { Category, Concerns } from '../../../domain/complaints/category'
import type { Urgency } from '../../../domain/complaints/urgency'

/** What somebody has written so far. Empty where nothing was said yet. */
export interface DraftContent {
  community: { id: number; name: string } | null
  category: Category | null
  /** Null as long as nobody has said otherwise than is usual for the kind. */
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

/** What is sent, as `complaints.file` takes it. */
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

/** Who tells it, as typed. Empty where nothing was typed. */
export interface Reporter {
  name: string
  phone: string
}

export interface DraftPhoto {
  /** Under which the phone keeps it; its keys are made from it. */
  name: string
  bytes: number
  step: 'waiting' | 'ticketed' | 'sent' | 'failed' | 'done'
  /** Each try has keys of its own: a refused one would be refused again for ever. */
  attempt: number
  fileId: string
  ticket: string
  cloudPath: string
  cloudId: string | null
  /** Why it failed, in a sentence. */
  problem: string
}

/**
 * One trouble on the phone, from its first word until everything has arrived. It is written down after every change, so
 * that it goes on from there whenever the phone dies.
 */
export interface Draft {
  id: string
  step: 'writing' | 'filing' | 'photos' | 'done'
  content: DraftContent
  photos: DraftPhoto[]
  /** What the community does not know yet of whoever tells it; null once it does. */
  reporter: Reporter | null
  /** Why the community did not take that, in a sentence: the case goes without, and what was typed stays until it is seen. */
  reporterProblem: string
  /** How often it came back: each time the call that makes the case has another key. */
  attempt: number
  /** What goes with the key: the same words each time. */
  input: ComplaintInput | null
  /** The case of others that is joined in place of an own one. */
  joins: string | null
  /** When the call was made for the first time; an instant. */
  triedAt: string | null
  complaintId: string | null
  /** Why it came back or waits, in a sentence. */
  problem: string
  /** When it was changed last; an instant. */
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

/** @param now an instant */
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

/** Once it is sent it is not written any more. */
export const written = (draft: Draft, change: Partial<DraftContent>, now: string): Draft =>
  draft.step === 'writing' ? { ...draft, content: { ...draft.content, ...change }, at: now } : draft

/** One that was just taken. */
export const newPhoto = (name: string, bytes: number): DraftPhoto => ({
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

export const withPhoto = (draft: Draft, { name, bytes }: Pick<DraftPhoto, 'name' | 'bytes'>, now: string): Draft =>
  draft.step === 'writing' ? { ...draft, photos: [...draft.photos, newPhoto(name, bytes)], at: now } : draft

export const withReporter = (draft: Draft, reporter: Reporter | null): Draft =>
  draft.step === 'writing' ? { ...draft, reporter } : draft

/** While it is written any; later what has failed. */
export const withoutPhoto = (draft: Draft, name: string, now: string): Draft => {
  const isLeaving = (photo: DraftPhoto) => photo.name === name && (draft.step === 'writing' || photo.step === 'failed')
  return settled({ ...draft, photos: draft.photos.filter((photo) => !isLeaving(photo)), at: now })
}

/**
 * The key of the one call that makes the case. It follows from what lies on the phone since the first word: where the phone
 * is full and dies on the way, what it remembers is sent again with the same key.
 */
export const keyOf = ({ id, attempt }: Draft): string => `${id}-${attempt}`

/** From here on it is sent, with these words, whenever there is a network. */
export const toFile = (draft: Draft, input: ComplaintInput, now: string): Draft =>
  draft.step === 'writing' ? { ...draft, step: 'filing', input, problem: '', triedAt: null, at: now } : draft

/** In its place the caller joins what others have told already. */
export const toJoin = (draft: Draft, complaintId: string, now: string): Draft =>
  draft.step === 'writing'
    ? { ...draft, step: 'filing', joins: complaintId, problem: '', triedAt: null, at: now }
    : draft

/** About to be asked: from here on nobody knows whether it took effect, until an answer comes. */
export const tried = (draft: Draft, now: string): Draft =>
  draft.step === 'filing' ? { ...draft, triedAt: draft.triedAt ?? now } : draft

/** Back to the form, with all that was written. */
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

/** It can be taken back as long as nobody was asked: afterwards an answer may be on its way. */
export const canTakeBack = ({ step, triedAt }: Draft): boolean => step === 'filing' && triedAt === null

/** A photo that failed, once more. */
export const photoAgain = (draft: Draft, name: string): Draft => ({
  ...draft,
  photos: draft.photos.map((photo) => (photo.name === name && photo.step === 'failed' ? again(photo) : photo)),
})

export const again = (photo: DraftPhoto): DraftPhoto => ({
  ...photo,
  step: 'waiting',
  attempt: photo.attempt + 1,
  fileId: '',
  ticket: '',
  cloudPath: '',
  cloudId: null,
  problem: '',
})

/** The name and the number that were not taken have been seen. */
export const withoutReporter = (draft: Draft): Draft =>
  draft.step === 'photos' ? settled({ ...draft, reporter: null, reporterProblem: '' }) : draft

/** With every photo there, nothing is left to do. */
export const settled = (draft: Draft): Draft =>
  draft.step === 'photos' && draft.reporter === null && draft.photos.every(({ step }) => step === 'done')
    ? { ...draft, step: 'done' }
    : draft

/** Nothing was written or taken yet: not worth keeping. */
export const isEmpty = ({ content, photos }: Draft): boolean =>
  photos.length === 0 &&
  content.category === null &&
  [content.words, content.placeWords, content.door, content.when].every((words) => words.trim() === '')
