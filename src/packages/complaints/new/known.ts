import { categories } from '../../../domain/complaints/category'
import type { DraftContent } from '../../../stores/complaints/draft/draft'

/**
 * What a form knows that was opened for one kind: the kind, and that it is neither urgent nor can wait, until the
 * resident says otherwise. @param kind as in the page's address
 */
export const knownOf = (kind: string | undefined): Partial<DraftContent> => {
  const category = categories.find((one) => one === kind)
  return category === undefined ? {} : { category, urgency: 'soon' }
}
