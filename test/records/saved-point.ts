import type { Input } from '../../src/contract/schema/types'
import { place } from '../walk/hill-town'
import { officeHours } from './hours'

/** The input of a worker of the first community who saves a point; `changes` override it. */
export const savedPoint = (changes: Partial<Input<'points.save'>> = {}): Input<'points.save'> => ({
  communityId: 1,
  name: '河街书吧',
  kind: 'book-bar',
  services: ['culture', 'leisure'],
  highlight: '下午有茶',
  address: '河街 8 号',
  phone: '023-63505678',
  dutyName: '小谭',
  position: place(80, 0),
  hours: officeHours,
  accessibility: { stepFreeEntrance: 'yes', lift: 'no', toilet: 'yes', bench: 'unknown' },
  serviceDetails: [],
  alerts: [],
  ...changes,
})
