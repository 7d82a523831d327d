import type { Input, Output } from '../../../client/call'
import { CAPACITY_MAX } from '../../../domain/rooms/room-record'
import { areRulesRight, defaultRules, WINDOW_DAYS_MAX } from '../../../domain/rooms/rules'
import { formatIntervals, isWeekRight, parseIntervals } from '../../../domain/points/hours-text'
import type { Interval } from '../../../domain/points/point-record'
import { isClear, isClearOrBlank } from '../../../domain/visible-text'
import { DAY_MINUTES } from '../../../domain/time'

export type Room = Output<'rooms.get'>
export type RoomWritten = Omit<Input<'rooms.save'>, 'pointId' | 'roomId' | 'version'>
type Rules = RoomWritten['rules']
export type RoomHours = NonNullable<RoomWritten['hours']>

/** The numeric fields of a form, each with its range. */
export const ranges = {
  capacity: [1, CAPACITY_MAX],
  minMinutes: [1, DAY_MINUTES],
  maxMinutes: [1, DAY_MINUTES],
  bufferMinutes: [0, 240],
  windowDays: [0, WINDOW_DAYS_MAX],
  noticeMinutes: [0, 7 * DAY_MINUTES],
  cancelMinutes: [0, 7 * DAY_MINUTES],
  activeMax: [1, 50],
  weekMinutesMax: [1, 7 * DAY_MINUTES],
} as const

export type NumberName = keyof typeof ranges

/** The input of a room: numbers as text, hours one line per weekday. */
export interface RoomDraft extends Record<NumberName, string> {
  name: string
  kind: RoomWritten['kind']
  floor: string
  fee: string
  note: string
  gridMinutes: Rules['gridMinutes']
  approval: Rules['approval']
  hasOwnHours: boolean
  holiday: RoomHours['holiday']
  week: string[]
}

/** @param pointHours the initial value of own hours, where there are none yet */
export const draftOf = ({ rules, hours, capacity, ...room }: RoomWritten, pointHours: RoomHours): RoomDraft => {
  const { week, holiday } = hours ?? pointHours
  return {
    name: room.name,
    kind: room.kind,
    floor: room.floor,
    fee: room.fee,
    note: room.note,
    capacity: capacity === 0 ? '' : String(capacity),
    minMinutes: String(rules.minMinutes),
    maxMinutes: String(rules.maxMinutes),
    bufferMinutes: String(rules.bufferMinutes),
    windowDays: String(rules.windowDays),
    noticeMinutes: String(rules.noticeMinutes),
    cancelMinutes: String(rules.cancelMinutes),
    activeMax: String(rules.activeMax),
    weekMinutesMax: String(rules.weekMinutesMax),
    gridMinutes: rules.gridMinutes,
    approval: rules.approval,
    hasOwnHours: hours !== null,
    holiday,
    week: week.map(formatIntervals),
  }
}

/** The form of a new room. */
export const newDraft = (pointHours: RoomHours): RoomDraft =>
  draftOf(
    {
      name: '',
      kind: 'meeting',
      capacity: 0,
      floor: '',
      fee: '',
      note: '',
      rules: { ...defaultRules, gridMinutes: 30 },
      hours: null,
    },
    pointHours,
  )

const FULL_WIDTH = /[０-９]/g

/** A whole number as typed; null when it is invalid or out of range. */
export const readNumber = (name: NumberName, typed: string): number | null => {
  const digits = typed.trim().replace(FULL_WIDTH, (digit) => String('０１２３４５６７８９'.indexOf(digit)))
  const [least, most] = ranges[name]
  const read = /^\d{1,6}$/.test(digits) ? Number(digits) : -1
  return least <= read && read <= most ? read : null
}

export const readWeek = ({ week }: RoomDraft): (Interval[] | null)[] => week.map(parseIntervals)

/** The rules as typed; null while a number is missing. */
export const readRules = (draft: RoomDraft): Rules | null => {
  const number = (name: NumberName) => readNumber(name, draft[name]) ?? NaN
  const rules: Rules = {
    gridMinutes: draft.gridMinutes,
    minMinutes: number('minMinutes'),
    maxMinutes: number('maxMinutes'),
    bufferMinutes: number('bufferMinutes'),
    windowDays: number('windowDays'),
    noticeMinutes: number('noticeMinutes'),
    cancelMinutes: number('cancelMinutes'),
    approval: draft.approval,
    activeMax: number('activeMax'),
    weekMinutesMax: number('weekMinutesMax'),
  }
  return Object.values(rules).some((value) => Number.isNaN(value)) ? null : rules
}

/** What is still invalid; the first from top to bottom. */
export type RoomFlaw = 'name' | 'capacity' | 'hours' | 'numbers' | 'rules'

export const flawOf = (draft: RoomDraft): RoomFlaw | null => {
  if (!isClear(draft.name.trim()) || ![draft.floor, draft.fee].every(isClearOrBlank)) return 'name'
  if (readNumber('capacity', draft.capacity) === null) return 'capacity'
  if (draft.hasOwnHours && !isWeekRight(readWeek(draft))) return 'hours'
  const rules = readRules(draft)
  if (!rules) return 'numbers'
  return areRulesRight(rules) ? null : 'rules'
}

/** @param days exceptional days, which this form leaves unchanged */
export const writtenOf = (draft: RoomDraft, days: RoomHours['days']): RoomWritten | null => {
  const [rules, capacity] = [readRules(draft), readNumber('capacity', draft.capacity)]
  if (flawOf(draft) !== null || !rules || capacity === null) return null
  const { name, kind, floor, fee, note, hasOwnHours, holiday } = draft
  const week = readWeek(draft).map((day) => day ?? [])
  const hours = hasOwnHours ? { week, holiday, ...(days && { days }) } : null
  return { name: name.trim(), kind, capacity, floor: floor.trim(), fee: fee.trim(), note: note.trim(), rules, hours }
}
