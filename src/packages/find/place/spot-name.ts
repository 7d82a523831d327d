import { words as shared } from '../../../pages/shared/words.zh'
import type { Where } from '../../../stores/points/where'
import type { SpotStore } from './spot-store'
import { words } from './words.zh'

/** Nearer than this, somebody stands in front of a building. */
const BESIDE_METERS = 30

type Spot = Pick<SpotStore, 'picked' | 'landmark' | 'landmarks' | 'street' | 'community'>

/** What people call the picked spot: a landmark, a building in front of it, its street, or its community. */
export const spotName = ({ landmark, landmarks, street, community }: Spot): string => {
  if (landmark) return landmark.name
  const [nearest] = landmarks
  if (nearest && nearest.meters <= BESIDE_METERS) return words.beside(nearest.name)
  return street ?? (community ? shared.around(community.name) : words.pickedLabel)
}

/** Where the spot lies, in a second line: its community, and how far the nearest landmark is. */
export const spotAbout = ({ landmark, landmarks, community }: Spot): string => {
  const [nearest] = landmark ? [] : landmarks
  const isAway = nearest !== undefined && nearest.meters > BESIDE_METERS
  const near = isAway ? words.away(nearest.name, nearest.meters) : ''
  return [community?.name ?? '', near].filter((part) => part !== '').join('，')
}

/** The picked spot for the answers; null before there is one. */
export const spotWhere = (spot: Spot): Where | null => {
  const { picked, community } = spot
  return picked && { ...picked, from: 'map', label: spotName(spot), ...(community && { community }) }
}
