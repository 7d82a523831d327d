import type { Category } from '../category'
import { otherSideWords } from '../words.zh'

/** All that the other side may hear before a mediation was opened: that somebody spoke of it, and of what kind it is. */
export const otherSideSentence = (category: Category): string => otherSideWords[category]

/** What the other side sees of a case: a sentence, and nothing that tells one case from another of its kind. */
export const presentForOther = ({ category }: { category: Category }): { sentence: string } => ({
  sentence: otherSideSentence(category),
})
