import { mask } from '../../../domain/mask/mask'
import { masked, maskedPlace } from '../../../domain/mask/masked'
import { type Category, type Concerns, usualConcerns } from '../../../domain/complaints/category'
import type { ComplaintInput, Draft, DraftContent } from './draft'
import { placeText } from '../../../domain/complaints/place/place'
import { justFiled, type FiledFacts } from '../../../domain/complaints/record'
import { spotWords } from '../../../domain/complaints/words.zh'

/** Lengths in UTF-16 units. */
export interface DraftLimits {
  words: number
  place: number
  when: number
}

/** The first thing that is missing; `tooLong`: the words are too long after masking. */
export type Missing = 'words' | 'tooLong' | 'category' | 'community' | 'place' | 'urgency'

type Community = DraftContent['community']

export const concernsOf = ({ category, concerns }: Pick<DraftContent, 'concerns'> & { category: Category }): Concerns =>
  concerns ?? usualConcerns(category)

const hasPlace = ({ building, spot, placeWords }: DraftContent): boolean =>
  building !== null || spot !== null || placeWords.trim() !== ''

/** @param community the chosen one, or else the default. @returns null when the draft is complete */
export const missingOf = ({ content, photos }: Draft, community: Community, limits: DraftLimits): Missing | null => {
  if (content.words.trim() === '' && photos.length === 0) return 'words'
  if (mask(content.words.trim()).length > limits.words) return 'tooLong'
  if (content.category === null) return 'category'
  if (community === null) return 'community'
  if (!hasPlace(content)) return 'place'
  return content.urgency === null ? 'urgency' : null
}

/** The input of `complaints.file`, masked; null while something is missing. */
export const inputOf = (draft: Draft, community: Community, limits: DraftLimits): ComplaintInput | null => {
  const { content, photos } = draft
  const { category, urgency, building, spot, door, isNamed } = content
  if (missingOf(draft, community, limits) !== null || category === null || urgency === null || community === null)
    return null
  return {
    communityId: community.id,
    category,
    concerns: concernsOf({ ...content, category }),
    urgency,
    words: masked(content.words, limits.words),
    place: { buildingId: building?.id ?? null, position: spot, words: maskedPlace(content.placeWords, limits.place) },
    door: door.trim(),
    when: masked(content.when, limits.when),
    isNamed,
    photos: photos.length,
  }
}

/** The place as it will be stored, masked; null when none was entered. */
export const placeOf = ({ building, spot, placeWords }: DraftContent, lengthMax: number): string | null =>
  placeText(
    { building: building?.name ?? null, words: maskedPlace(placeWords, lengthMax), hasPosition: spot !== null },
    spotWords,
    lengthMax,
  )

/**
 * The place, unmasked, for the reporter to read out in an emergency call. The reporter's own door is left out: it is
 * another place. Null when there are no words: a spot on the map cannot be read out.
 */
export const placeToSay = ({ building, placeWords }: DraftContent, lengthMax: number): string | null =>
  placeText({ building: building?.name ?? null, words: placeWords, hasPosition: false }, spotWords, lengthMax)

interface Reporter {
  name: string | null
  phone: string | null
  communityPhone: string | null
}

/**
 * The complaint as it would be filed now. Each audience's preview is made from it by the same functions that make the
 * answers of the server. Null while something is missing.
 */
export const previewOf = (
  draft: Draft,
  community: Community,
  { name, phone, communityPhone }: Reporter,
  limits: DraftLimits,
  now: string,
) => {
  const input = inputOf(draft, community, limits)
  const place = placeOf(draft.content, limits.place)
  if (!input || !community || place === null) return null
  const { category, concerns, urgency, words, door, when, isNamed } = input
  const facts: FiledFacts = {
    id: draft.id,
    community: community.name,
    communityPhone,
    reporterId: null,
    reporterName: name,
    reporterPhone: phone,
    madeBy: null,
    category,
    concerns,
    urgency,
    words,
    isPendingReview: false,
    place,
    building: draft.content.building?.name ?? null,
    door,
    happens: when,
    isNamed,
    filedAt: now,
  }
  return justFiled(facts)
}
