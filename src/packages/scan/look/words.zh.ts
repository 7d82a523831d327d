import type { Opening } from '../../../domain/points/hours'
import { spokenDay, spokenIntervals, spokenMoment, spokenNow } from '../../../domain/spoken.zh'

/** The texts of 看看这里. */
export const words = {
  open: '现在开着',
  shut: '现在没开',
  until: ({ state, until }: Pick<Opening, 'state' | 'until'>, now: string): string => {
    if (state === 'unknown') return '开门时间还不清楚，去之前打个电话'
    if (until === null) return state === 'open' ? '一直开着' : '什么时候开，打电话问'
    const when = spokenDay(until, now) === '' ? `今天${spokenNow(until)}` : spokenMoment(until, now)
    return state === 'open' ? `开到${when}` : `${when} 开`
  },
  /** Without a fresh answer: not whether it is open now. @param hours of this day of the week; null: not known */
  usually: (hours: readonly (readonly [string, string])[] | null): string => {
    if (hours === null) return '开没开，打电话问'
    return hours.length === 0 ? '平时这天不开门，打电话问一声' : `平时这天 ${spokenIntervals(hours)} 开`
  },
  duty: (name: string) => `有人值班：${name}`,
  choose: '想看什么',
  services: '这里能办什么、要带什么',
  access: '厕所、电梯在哪',
  whole: '这里的详细情况',
}
