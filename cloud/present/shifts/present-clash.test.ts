import { shanghai } from '../../../test/times'
import { noWalking, type Walking } from '../../platform/walking'
import { presentClash } from './present-clash'

const at = (clock: string) => shanghai('2026-11-25', clock)
const [VALLEY, HILL] = [29.5, 29.6]
/** Twenty minutes up the hill, five down. */
const slope: Walking = {
  ...noWalking,
  times: (from, targets) =>
    targets.map((to) => ({
      seconds: (to.lat > from.lat ? 20 : 5) * 60,
      meters: 400,
      stairs: 0,
      isStairsCounted: true,
      climb: 0,
      hasLift: false,
      isWithin: true,
    })),
}
const shiftAt = (pointId: string, lat: number | null, startsAt: string, endsAt: string) => ({
  signupId: '1-s',
  shiftId: '1-other',
  title: '演示送菜',
  point: '演示食堂',
  pointId,
  startsAt: at(startsAt),
  endsAt: at(endsAt),
  lat,
  lng: 106.5,
  positionStatus: 'verified' as const,
})
const wish = shiftAt('1-a', HILL, '10:30', '12:00')
const clashWith = (own: ReturnType<typeof shiftAt>, walking = slope) =>
  presentClash(wish, [own], { walking, profile: 'standard' })

test('the walk leads from the earlier shift to the later one', () => {
  const before = clashWith(shiftAt('2-b', VALLEY, '09:00', '10:00'))
  expect(before).toMatchObject({ isBefore: true, gapMinutes: 30, walkSeconds: 1200, isTooFar: false })
  const after = clashWith(shiftAt('2-b', VALLEY, '12:24', '13:00'))
  expect(after).toMatchObject({ isBefore: false, gapMinutes: 24, walkSeconds: 300, isTooFar: false })
})

test('there is no time where the walk takes longer than the gap less five minutes', () => {
  expect(clashWith(shiftAt('2-b', VALLEY, '09:00', '10:06'))).toMatchObject({ gapMinutes: 24, isTooFar: true })
})

test('a walk that nobody knows is left open', () => {
  const own = shiftAt('2-b', VALLEY, '09:00', '10:25')
  expect(clashWith(own, noWalking)).toMatchObject({ walkSeconds: null, isTooFar: false })
  expect(clashWith({ ...own, lat: null })).toMatchObject({ walkSeconds: null, isTooFar: false })
})

test('between known streets that no walk joins in time there is none', () => {
  const isles: Walking = { ...noWalking, knows: () => true }
  const own = shiftAt('2-b', VALLEY, '09:00', '09:31')
  expect(clashWith(own, isles)).toMatchObject({ gapMinutes: 59, walkSeconds: null, isTooFar: true })
  const half: Walking = { ...noWalking, knows: ({ lat }) => lat === HILL }
  expect(clashWith(own, half)).toMatchObject({ walkSeconds: null, isTooFar: false })
})

test('of what overlaps only the shift is told', () => {
  expect(clashWith(shiftAt('2-b', VALLEY, '11:00', '13:00'))).toMatchObject({ isOverlap: true, walkSeconds: null })
})
