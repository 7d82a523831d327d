import fc from 'fast-check'
import {
  basisLabel,
  networkFooter,
  stairsLabel,
  straightLabel,
  UNVERIFIED_LABEL,
  unreachableLabel,
  walkLabel,
  walkMinutes,
} from './labels'
import { TEN_MINUTES_SECONDS } from './profile'

test('a walk within ten minutes is never labelled more than ten, a longer one never less than eleven', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 7_200, noNaN: true }), (seconds) => {
      expect(walkMinutes(seconds) <= 10).toBe(seconds <= TEN_MINUTES_SECONDS)
    }),
  )
  expect([0, 1, 60, 600, 600.1, 601].map(walkMinutes)).toEqual([1, 1, 1, 10, 11, 11])
})

test('each profile has its own label', () => {
  expect(walkLabel(480, 'standard')).toBe('步行约 8 分钟')
  expect(walkLabel(780, 'elder')).toBe('长者步速约 13 分钟')
  expect(walkLabel(540, 'stepfree')).toBe('不走台阶约 9 分钟')
})

test('estimated steps are rounded to tens', () => {
  expect(stairsLabel(112, true)).toBe('梯坎 112 级')
  expect(stairsLabel(112, false)).toBe('梯坎约 110 级')
  expect(stairsLabel(3, false)).toBe('梯坎约 10 级')
  expect(stairsLabel(0, false)).toBe('没有梯坎')
})

test('without a network the label gives the straight distance and no minutes', () => {
  expect(straightLabel(320)).toBe('直线 320 米 · 实际要绕行和爬坡，时间未核')
  expect([2, 994, 995, 1_249].map(straightLabel).map((label) => label.split(' · ')[0])).toEqual([
    '直线 10 米',
    '直线 990 米',
    '直线 1.0 公里',
    '直线 1.2 公里',
  ])
  fc.assert(fc.property(fc.nat(40_000_000), (meters) => expect(straightLabel(meters)).not.toMatch(/分钟|可达/)))
})

test('an unreachable place is labelled as such, with the profile that cannot reach it', () => {
  expect(unreachableLabel('stepfree')).toBe('没有找到不走梯坎的路')
  expect(unreachableLabel('standard')).toBe(unreachableLabel('elder'))
  expect(unreachableLabel('elder')).not.toContain('米')
})

test("a time is shown with its assumptions, the network's source and its month", () => {
  expect(basisLabel(true)).toBe('按路网和坡度估算')
  expect(basisLabel(false)).not.toContain('和坡度')
  const osm = { attribution: '© OpenStreetMap contributors (ODbL)', dataDate: '2026-10-01', isSample: false }
  expect(networkFooter(osm)).toBe('© OpenStreetMap contributors (ODbL) · 路网日期 2026-10')
  expect(networkFooter({ ...osm, isSample: true })).toMatch(/^演示数据 · /)
  expect(UNVERIFIED_LABEL).toBe('位置待核实')
})
