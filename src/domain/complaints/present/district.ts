import type { Due } from '../clock/due'
import type { CaseFacts } from '../record'

/** A promise that is so late that the district is told. */
export interface DistrictCase extends Pick<CaseFacts, 'community' | 'category'> {
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
}: Pick<CaseFacts, 'community' | 'category'> & Due): DistrictCase => ({
  community,
  category,
  dueAt,
  dueKind: dueKind === 'visit' || dueKind === 'settle' ? dueKind : 'reply',
})
