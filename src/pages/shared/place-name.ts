import { useStores } from '../../stores/root'
import { words } from './words.zh'

/**
 * What the current place is called, on every page the same: as it was chosen, or, for a position of the phone, by its
 * community. Empty without a place. The calling component must be an observer.
 */
export const usePlaceName = (): string => {
  const { where, nearby } = useStores()
  const place = where.where
  if (!place) return ''
  if (place.label !== '') return place.label
  const community = nearby.answer.value?.place?.community
  return community ? words.around(community) : words.here
}
