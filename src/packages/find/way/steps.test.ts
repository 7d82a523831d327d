import { stepsOf } from './steps'

const piece = { seconds: 61, meters: 120, steps: 0, isStepsCounted: true, risesMeters: 0, street: null }

test('a way reads as a list of instructions, with street names where they exist', () => {
  const steps = stepsOf([
    { ...piece, kind: 'flat', street: '竹筒街' },
    { ...piece, kind: 'stairs', steps: 38, risesMeters: 5.7 },
    { ...piece, kind: 'stairs', steps: 38, isStepsCounted: false, risesMeters: -5.7 },
    { ...piece, kind: 'lift', risesMeters: -20, seconds: 25 },
    { ...piece, kind: 'flat', risesMeters: -9 },
    { ...piece, kind: 'flat', street: '河街', meters: 1_856 },
  ])
  expect(steps.map(({ words }) => words)).toEqual([
    '沿竹筒街走 120 米',
    '往上走梯坎 38 级',
    '往下走梯坎约 40 级',
    '坐电梯下',
    '往前走 120 米，下坡',
    '沿河街走 1.9 公里',
  ])
  expect(steps.map(({ figure }) => figure)).toEqual(['1 分钟', '1 分钟', '1 分钟', '不到 1 分钟', '1 分钟', '1 分钟'])
})
