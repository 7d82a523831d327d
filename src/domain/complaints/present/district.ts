import type { Due } from '../clock/due'
import type { ComplaintFacts } from '../record'

/** A promise so overdue that the district is notified. */
export interface DistrictComplaint extends Pick<ComplaintFacts, 'community' | 'category'> {
  /** An instant. */
  dueAt: string
  dueKind: 'reply' | 'visit' | 'settle'
}

/**
 * What the district sees of one complaint besides figures: its community, its category and since when it is late. No
 * content.
 */
export const presentForDistrict = ({
  community,
  category,
  dueAt,
  dueKind,
}: Pick<ComplaintFacts, 'community' | 'category'> & Due): DistrictComplaint => ({
  community,
  category,
  dueAt,
  dueKind: dueKind === 'visit' || dueKind === 'settle' ? dueKind : 'reply',
})
