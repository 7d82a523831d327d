import { asciiPart } from '../text'
import type { ProfileName } from './profile'

/** Whole minutes, rounded up: 600 s are 10 minutes, 601 s are 11, so that the figure and "within ten" agree. */
export const walkMinutes = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60))

/** Stands before the minutes of a walk. */
export const walkLead: Readonly<Record<ProfileName, string>> = {
  standard: '步行约',
  elder: '长者步速约',
  stepfree: '不走台阶约',
}

/** `步行约 8 分钟`, `长者步速约 13 分钟`, `不走台阶约 9 分钟`. Only for times from a walking network. */
export const walkLabel = (seconds: number, profile: ProfileName): string =>
  `${walkLead[profile]} ${walkMinutes(seconds)} 分钟`

/** What a time rests on. @param hasHeights false for a network built without a height model */
export const basisLabel = (hasHeights: boolean): string => (hasHeights ? '按路网和坡度估算' : '按路网估算，没有算坡度')

/** `112`; where nobody has counted them, tens: `约 110`. @param stairs at least one */
export const roundedStairs = (stairs: number, isCounted: boolean): string =>
  isCounted ? String(stairs) : `约 ${Math.max(10, Math.round(stairs / 10) * 10)}`

/** `梯坎 112 级`; where nobody has counted them, tens: `梯坎约 110 级`. */
export const stairsLabel = (stairs: number, isCounted: boolean): string => {
  if (stairs === 0) return '没有梯坎'
  return `梯坎${isCounted ? ' ' : ''}${roundedStairs(stairs, isCounted)} 级`
}

const spokenMeters = (meters: number): string =>
  meters < 995 ? `${Math.max(10, Math.round(meters / 10) * 10)} 米` : `${(meters / 1000).toFixed(1)} 公里`

/** All that is said where no network is known: never a time. `直线 320 米 · 实际要绕行和爬坡，时间未核` */
export const straightLabel = (meters: number): string => `直线 ${spokenMeters(meters)} · 实际要绕行和爬坡，时间未核`

/** The streets are known and none leads there at this pace: never a straight line in its place. */
export const unreachableLabel = (profile: ProfileName): string =>
  profile === 'stepfree' ? '没有找到不走梯坎的路' : '没有找到走得过去的路'

/** Such a point is listed by its street, never drawn, never timed. */
export const UNVERIFIED_LABEL = '位置待核实'

/**
 * Under every screen that used a network: `© OpenStreetMap contributors (ODbL) · 路网日期 2026-10`.
 * @param note `dataDate` is `YYYY-MM-DD`
 */
export const networkFooter = (note: { attribution: string; dataDate: string; isSample: boolean }): string =>
  `${note.isSample ? '演示数据 · ' : ''}${note.attribution} · 路网日期 ${asciiPart(note.dataDate, 0, 7)}`
