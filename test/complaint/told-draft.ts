import { type Draft, newDraft, type Told, withPhoto, written } from '../../src/domain/complaints/draft/draft'

export const TOLD_AT = '2026-11-24T02:00:00.000Z'

/** A draft about a leak with one photo, not yet sent. */
export const toldDraft = (told: Partial<Told> = {}): Draft =>
  withPhoto(
    written(
      newDraft('draft', TOLD_AT),
      { category: 'leak', urgency: 'soon', words: '楼上滴水', placeWords: '演示路 1 号', ...told },
      TOLD_AT,
    ),
    { name: 'photo-0123456789abcd', bytes: 3 },
    TOLD_AT,
  )
