import type { OpeningHours, PointRecord, YesNo } from '../../../src/domain/points/point-record'

/** Whether the point is closed while a notice lasts. */
export const closedWords = { yes: '是', no: '否' } as const

/** The words of a points file that are not words of the product already. Keys are accepted as well. */
export const holidayWords = {
  closed: '休息',
  weekend: '照周末',
  usual: '照常',
} as const satisfies Record<OpeningHours['holiday'], string>

export const yesNoWords = { yes: '是', no: '否', unknown: '不清楚' } as const satisfies Record<YesNo, string>

export const statusWords = {
  verified: '已核实',
  unverified: '待核实',
  sample: '演示',
} as const satisfies Record<PointRecord['positionStatus'], string>
