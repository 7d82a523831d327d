import type { Nearby, NearbyRow } from '../../stores/points/nearby'
import { nextBest, noneThen } from './next-best'
import { words } from './words.zh'

const NOW = '2026-11-24T12:40:00.000Z'
const walk = { seconds: 900, meters: 900, stairs: 0, isStairsCounted: true, climb: 0, hasLift: false, isWithin: false }

interface Change extends Partial<Omit<NearbyRow, 'opening'>>, Partial<Pick<NearbyRow['opening'], 'noWeekend'>> {
  state?: NearbyRow['opening']['state']
  until?: string | null
}

const row = ({ state = 'closed', until = null, noWeekend = null, ...change }: Change = {}): NearbyRow =>
  ({
    id: '1-a',
    name: '演示书吧',
    walk,
    straightMeters: 700,
    isUnreachable: false,
    ...change,
    opening: { state, until, noWeekend },
  }) as NearbyRow

const said = (rows: NearbyRow[], more: Partial<Pick<Nearby, 'next' | 'profile' | 'hasUnlocated'>> = {}) =>
  nextBest({ rows, next: null, profile: 'standard', hasUnlocated: false, ...more }, NOW, 'now')

test('the next best is a point that is still open farther away, at the chosen pace and with its closing time', () => {
  const open = { state: 'open', until: '2026-11-24T13:00:00.000Z' } as const
  expect(said([row(open)])).toBe('最近还开着的是演示书吧，步行约 15 分钟，21:00 关。')
  expect(said([row(open)], { profile: 'elder' })).toContain('长者步速约 15 分钟')
  expect(said([row({ ...open, until: '2026-11-25T16:00:00.000Z' })])).toContain('后天 0:00 关')
})

test('a point that is always open is called open, without a closing time', () => {
  expect(said([row({ state: 'open' })])).toBe('最近还开着的是演示书吧，步行约 15 分钟。')
})

test('otherwise it is the point that opens first', () => {
  expect(said([row()], { next: { id: '1-a', opensAt: '2026-11-25T01:00:00.000Z' } })).toBe(
    '最早开的是演示书吧，明天 9:00 开。',
  )
})

test('points with unknown hours are not called closed', () => {
  expect(said([row({ state: 'unknown' })])).toContain('什么时候开还不清楚')
  expect(said([row(), row({ state: 'unknown' })])).toContain('什么时候开还不清楚')
})

test('where no path exists at this pace, that is the reason', () => {
  const cutOff = row({ walk: null, isUnreachable: true })
  expect(said([cutOff], { profile: 'stepfree' })).toContain('不走梯坎的路')
  expect(said([cutOff, row({ state: 'unknown' })], { profile: 'stepfree' })).not.toContain('梯坎')
})

test('points without a position are distinguished from no points at all', () => {
  expect(said([])).toBe(words.nothingKnown)
  expect(said([], { hasUnlocated: true })).toContain('还没有人到现场标过位置')
  expect(said([row({ straightMeters: null, walk: null })])).toContain('还没有人到现场标过位置')
})

test('of a weekend without open points it says why, and nothing of what is open now', () => {
  const open = { state: 'open', until: '2026-11-24T13:00:00.000Z' } as const
  const weekend = (...rows: NearbyRow[]) => [
    noneThen({ rows }, 'weekend'),
    nextBest({ rows, next: null, profile: 'standard', hasUnlocated: false }, NOW, 'weekend'),
  ]
  const closed = row({ ...open, noWeekend: 'closed' })
  expect(weekend(closed)).toEqual(['附近的，周末不开', ''])
  expect(weekend(closed, row({ noWeekend: 'over' }))).toEqual(['附近的，周末已经关了', ''])
  expect(weekend(closed, row({ noWeekend: 'unknown' }))).toEqual(['附近的，周末开不开还不清楚', ''])
  expect(weekend()).toEqual(['周末附近没有开门的', words.nothingKnown])
  expect(noneThen({ rows: [closed] }, 'today')).toBe('今天附近没有开门的')
})
