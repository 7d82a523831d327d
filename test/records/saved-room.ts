import type { Input } from '../../src/contract/schema/types'
import { defaultRules } from '../../src/domain/rooms/rules'
import { daily } from './hours'

/** The input of a worker who saves a room; `changes` override it. */
export const savedRoom = (
  changes: Pick<Input<'rooms.save'>, 'pointId'> & Partial<Input<'rooms.save'>>,
): Input<'rooms.save'> => ({
  name: '演示书法室',
  kind: 'calligraphy',
  capacity: 12,
  floor: '三楼',
  fee: '免费',
  note: '有桌子',
  rules: { ...defaultRules, gridMinutes: 30 },
  hours: daily('09:00', '21:00'),
  ...changes,
})
