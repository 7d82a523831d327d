import type { OpeningHours, ServiceDetail, ServiceKind } from '../../../src/domain/points/point-record'
import { careServices } from './care-services'
import { leisureServices } from './leisure-services'
import { officeServices } from './office-services'
import type { Dice } from '../prng'
import { spokenHours } from './spoken-hours'

/** A service before it is assigned to a point, which adds the place, the hours and the phone number. */
export type OfferedService = Omit<ServiceDetail, 'hours' | 'counter' | 'phone'> & {
  /** Its own hours; without them those of the point. */
  when?: string
}

const offered: readonly OfferedService[] = [...officeServices, ...careServices, ...leisureServices]

const counters: Record<ServiceKind, readonly string[]> = {
  office: ['一号窗口', '二号窗口', '进门左手的桌子', '进门右手，找值班的人'],
  eldercare: ['进门的柜台', '一楼，靠窗那张桌子'],
  medical: ['一楼诊室', '进门右手的小间'],
  education: ['二楼教室', '里面那间'],
  culture: ['活动室门口登记', '二楼'],
  leisure: ['进门的柜台', '随便坐，有人会过来'],
}

/** What a point offers in its kinds of service, at least one of each. Those in `first` are always offered. */
export const servicesOf = (
  kinds: readonly ServiceKind[],
  count: number,
  hours: OpeningHours,
  phone: string,
  dice: Dice,
  first: readonly string[] = [],
): ServiceDetail[] => {
  const possible = dice.shuffled(offered.filter(({ kind }) => kinds.includes(kind)))
  const wanted = possible.filter(({ name }) => first.includes(name))
  const oneOfEach = kinds.flatMap((kind) => possible.find((service) => service.kind === kind) ?? [])
  const chosen = [...new Set([...wanted, ...oneOfEach, ...possible])].slice(0, count)
  return offered
    .filter((service) => chosen.includes(service))
    .map(({ kind, name, bring, who, fee, when, notes }) => ({
      kind,
      name,
      bring: [...bring],
      who,
      fee,
      hours: when ?? spokenHours(hours),
      counter: dice.pick(counters[kind]),
      phone,
      ...(notes ? { notes } : {}),
    }))
}
