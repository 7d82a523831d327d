import type { YesNo } from '../../src/domain/points/point-record'
import type { SamplePoint } from '../../cloud/local/sample/point-file'
import type { Subdistrict } from './communities'
import { dealAlerts } from './services/deal-alerts'
import type { Gazetteer } from './gazetteer'
import { kindsOfPoint } from './services/kinds'
import { knownPoints } from './known-points'
import type { Spot } from './ground/plane'
import { mapPosition, placeFor } from './point-place'
import { planPoints, type Planned } from './plan'
import { makeDice, type Dice } from './prng'
import { servicesOf } from './services/services'

const seed = 1_360

const landmarks = ['', '', '', '，梯坎旁边', '，巷口第一家', '，老槐树对面', '，菜市场楼上', '，院坝里头', '，桥头']

/** Days since the last confirmation; pages show when it is older than 90 days. */
const confirmedDays = [
  1, 2, 4, 5, 7, 8, 9, 11, 12, 14, 17, 19, 21, 23, 26, 28, 31, 36, 41, 48, 55, 63, 70, 77, 84, 88, 97, 130,
]

const people = ['小谭', '小周']

/** Additional services of some service points. */
const extraServices = ['education', 'medical', 'culture', 'leisure'] as const

const yesNo = (share: number, dice: Dice): YesNo => {
  if (dice.isLuckyFor(0.08)) return 'unknown'
  return dice.isLuckyFor(share) ? 'yes' : 'no'
}

const pointOf = (planned: Planned, index: number, spot: Spot, { streetsNear }: Gazetteer, dice: Dice): SamplePoint => {
  const { community, kind, name } = planned
  const about = kindsOfPoint[kind]
  const known = knownPoints.find((one) => one.community === community.name && one.kind === kind)
  const phone = known?.own.phone ?? `023-0000 2${String(index + 1).padStart(3, '0')}`
  const extra = kind === 'service-point' ? dice.shuffled(extraServices).slice(0, dice.whole(0, 2)) : []
  const services = known?.own.services ?? [...about.services, ...extra]
  const hours = (known ? about.hours[known.hours] : undefined) ?? dice.pick(about.hours)
  const count = known?.firstServices.length ?? dice.whole(...about.detailCount)
  return {
    code: `demo-${String(index + 1).padStart(3, '0')}`,
    communityCode: community.code,
    name,
    kind,
    address: `${streetsNear(spot)[0] ?? community.name} ${dice.whole(1, 168)} 号${dice.pick(landmarks)}`,
    position: mapPosition(spot),
    positionStatus: 'sample',
    phone,
    ...(dice.isLuckyFor(0.6) ? { dutyName: dice.pick(people) } : {}),
    services,
    hours: { week: hours.week, holiday: hours.holiday },
    accessibility: {
      stepFreeEntrance: yesNo(0.62, dice),
      lift: yesNo(0.2, dice),
      toilet: yesNo(0.7, dice),
      bench: yesNo(0.8, dice),
    },
    serviceDetails: servicesOf(services, Math.max(count, services.length), hours, phone, dice, known?.firstServices),
    alerts: [],
    ...(dice.isLuckyFor(0.7) ? { highlight: dice.pick(about.highlights) } : {}),
    ...(dice.isLuckyFor(0.92) ? { confirmedBy: dice.pick(people), confirmedDaysAgo: dice.pick(confirmedDays) } : {}),
    ...known?.own,
  }
}

/** Closed on 1 January, a public holiday; the pictures show it. */
const withNewYear = (point: SamplePoint): SamplePoint =>
  point.hours.holiday === 'weekend' && point.kind === 'service-point'
    ? { ...point, hours: { ...point.hours, days: [{ monthDay: '01-01', intervals: [], why: '元旦休息' }] } }
    : point

/** Every point of the town. */
export const makePoints = (subdistricts: readonly Subdistrict[], gazetteer: Gazetteer): SamplePoint[] => {
  const dice = makeDice(seed)
  const homes = subdistricts.flatMap(({ communities }) => communities.map(({ spot }) => spot))
  const taken: Spot[] = []
  const points = planPoints(subdistricts, (kind) => kindsOfPoint[kind].suffix, dice).map((planned, index) => {
    const spot = placeFor(planned, homes, taken, gazetteer, dice)
    taken.push(spot)
    return pointOf(planned, index, spot, gazetteer, dice)
  })
  return dealAlerts(points.map(withNewYear), dice)
}
