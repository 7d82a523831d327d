import type { Category } from '../category'

/** What the district sees of a case: one more of its kind in a community. Figures, not stories. */
export const presentForDistrict = ({ category, community }: { category: Category; community: string }) => ({
  category,
  community,
})
