/** What a point is, with the word residents read. The import, the sample district and the server share this list. */
export const pointKinds = {
  'service-point': '邻里服务点',
  'service-hall': '便民厅',
  'small-station': '便民小站',
  canteen: '长者食堂',
  'book-bar': '书吧',
  'health-station': '卫生小站',
  'after-school': '四点半课堂',
  'elder-university': '老年大学教学点',
  'culture-room': '文体活动室',
  'tea-room': '茶话室',
  'coffee-corner': '咖啡角',
} as const

export type PointKind = keyof typeof pointKinds

/** What residents filter by, with the word on the chip. */
export const serviceKinds = {
  office: '办事',
  education: '教育',
  eldercare: '养老',
  medical: '医疗',
  culture: '文体',
  leisure: '休闲',
} as const

export type ServiceKind = keyof typeof serviceKinds

/** `['09:00', '18:00']`, Chinese time, `HH:MM` up to `24:00`. Never over midnight: `to` is later than `from`. */
export type Interval = [from: string, to: string]

/** A day that differs from the week: `day` is `2026-12-24` in Chinese time; no intervals means closed. */
export interface SpecialDay {
  day: string
  intervals: Interval[]
  /** A few words for residents: `盘点`. */
  why: string
}

export interface OpeningHours {
  /** Seven lists, Monday first; an empty list is a closed day. Intervals in order, without overlap. */
  week: Interval[][]
  /** On an official holiday: closed, the hours of Sunday, or the hours of that weekday. */
  holiday: 'closed' | 'weekend' | 'usual'
  /** Days that override both the week and the holiday. */
  days?: SpecialDay[]
}

export type YesNo = 'yes' | 'no' | 'unknown'

export interface Accessibility {
  /** There is no step between the street and the door. */
  stepFreeEntrance: YesNo
  /** A lift inside, where there is more than one floor. */
  lift: YesNo
  toilet: YesNo
  /** A bench to wait on. */
  bench: YesNo
}

/** One service, written for somebody who has not been there. */
export interface ServiceDetail {
  kind: ServiceKind
  /** `老年优待证`; unique within a point. */
  name: string
  /** What to bring, one thing an entry; empty means nothing. */
  bring: string[]
  who: string
  fee: string
  /** In words, because it may differ from the opening hours: `周一到周五 9:00–11:30`. */
  hours: string
  counter: string
  phone: string
  notes?: string
}

/** A temporary notice. Instants in UTC (`2026-11-26T06:00:00Z`), `endsAt` excluded. */
export interface PointAlert {
  title: string
  text: string
  startsAt: string
  endsAt: string
  /** True: closed while it lasts, whatever the hours say. */
  isClosed: boolean
}

/**
 * A point as imported, exported and generated. The database assigns the id; the next import matches it by `code`.
 * Positions are GCJ-02, as WeChat's maps require.
 */
export interface PointRecord {
  /** Chosen by the operator, unique in the district, never changed. */
  code: string
  communityCode: string
  name: string
  kind: PointKind
  address: string
  position: { lat: number; lng: number; crs: 'gcj02' } | null
  /** Anything but `verified` says so on screen; `unverified` is neither drawn nor timed. */
  positionStatus: 'verified' | 'unverified' | 'sample'
  phone: string
  /** Who is usually on duty, as neighbours call them: `小谭`. */
  dutyName?: string
  services: ServiceKind[]
  hours: OpeningHours
  accessibility: Accessibility
  serviceDetails: ServiceDetail[]
  alerts: PointAlert[]
  /** The one thing worth saying in a list: `午饭 10:50 开始`. */
  highlight?: string
  /** Who verified the data on site, and when (instant in UTC). Both or neither. */
  confirmedBy?: string
  confirmedAt?: string
}
