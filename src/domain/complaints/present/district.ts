import type { Due } from '../clock/due'
import type { ComplaintFacts } from '../record'

/** A promise that is so late that the district is told. */
export interface DistrictComplaint extends Pick<ComplaintFacts, 'community' | 'category'> {
  /** An instant. */
  dueAt: string
  dueKind: 'reply' | 'visit' | 'settle'
}

/** What the district sees of one case, beside figures: of which community, what kind, and since when it is late. No stories. */
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
