import type { Input } from '../../src/contract/schema/types'
import { place } from '../walk/hill-town'

/** A complaint in the first community of the hill town, at a spot in its lower street. */
export const filing = (changes: Partial<Input<'complaints.file'>> = {}): Input<'complaints.file'> => ({
  communityId: 1,
  category: 'leak',
  concerns: 'home',
  urgency: 'soon',
  words: '演示：楼上的空调水滴下来。',
  place: { buildingId: null, position: place(10, 0), words: '河街 5 号楼道口' },
  door: '',
  when: '',
  isNamed: false,
  photos: 0,
  ...changes,
})
