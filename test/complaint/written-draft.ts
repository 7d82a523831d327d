import { type Draft, newDraft, type DraftContent, withPhoto, written } from '../../src/stores/complaints/draft/draft'

export const WRITTEN_AT = '2026-11-24T02:00:00.000Z'

/** An unsent draft about a leak with one photo. */
export const writtenDraft = (content: Partial<DraftContent> = {}): Draft =>
  withPhoto(
    written(
      newDraft('draft', WRITTEN_AT),
      { category: 'leak', urgency: 'soon', words: '楼上滴水', placeWords: '演示路 1 号', ...content },
      WRITTEN_AT,
    ),
    { name: 'photo-0123456789abcd', bytes: 3 },
    WRITTEN_AT,
  )
