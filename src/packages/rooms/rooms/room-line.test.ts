import type { RoomRow } from './room-search-store'
import { dayToOpen, roomLine } from './room-line'
import { words } from './words.zh'

const NOW = '2026-11-25T02:00:00.000Z'
const room = {
  id: '1-0123456789abcdef',
  name: '演示室',
  kind: 'tea',
  capacity: 20,
  floor: '二楼',
  fee: '免费',
  note: '',
  communityId: 1,
  point: { id: '1-aaaabbbbccccdddd', name: '演示书吧', address: '', phone: null },
} as const
const row: RoomRow = {
  room,
  position: null,
  walk: { seconds: 340, meters: 300, stairs: 40, isStairsCounted: true, climb: 0, hasLift: false, isWithin: true },
  nextFreeAt: '2026-11-25T06:30:00.000Z',
  freeToday: 9,
}
const view = { now: NOW, profile: 'standard', isOnePoint: false } as const

/** The parts without line breaks inside; the dot stays with the one before it. */
const whole = (...parts: string[]) => parts.map((part) => part.replace(/ /g, '\u00a0')).join('\u00a0· ')

test('a row shows time, place, capacity, and the minutes with their stairs', () => {
  expect(roomLine(row, view)).toEqual({
    id: room.id,
    name: '演示室',
    free: { look: 'ok', icon: 'open', words: '今天下午 2:30 空着' },
    note: whole('演示书吧', '二楼', '最多 20 人', '免费'),
    way: whole('步行约 6 分钟', '梯坎 40 级'),
  })
})

test('under the heading of a point the point is not repeated, and unknown minutes are left out', () => {
  expect(roomLine({ ...row, walk: null }, { ...view, isOnePoint: true })).toMatchObject({
    note: whole('二楼', '最多 20 人', '免费'),
  })
  expect(roomLine({ ...row, walk: null }, view).way).toBeUndefined()
})

test('a room free only on another day has no lit window, and one without free times says so', () => {
  expect(roomLine({ ...row, nextFreeAt: '2026-11-26T02:00:00.000Z' }, view).free).toEqual({
    look: 'plain',
    icon: 'clock',
    words: '明天上午 10:00 空着',
  })
  expect(roomLine({ ...row, nextFreeAt: null }, view).free.words).toBe(words.never)
})

test('a room opens on the day of its next free time', () => {
  expect([dayToOpen(row), dayToOpen({ ...row, nextFreeAt: null })]).toEqual(['2026-11-25', undefined])
})
