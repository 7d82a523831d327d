import { shanghai } from '../../test/times'
import { checkInWindow } from './check-in-window'

const at = (clock: string) => shanghai('2026-11-25', clock)

test('check-in is possible from 15 minutes before the start to 30 minutes after it', () => {
  expect(checkInWindow(at('14:00'))).toEqual({ from: at('13:45'), until: at('14:30') })
  expect(checkInWindow('2028-02-29T16:00:00Z')).toEqual({
    from: '2028-02-29T15:45:00.000Z',
    until: '2028-02-29T16:30:00.000Z',
  })
})
