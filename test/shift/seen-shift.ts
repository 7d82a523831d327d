import type { Output } from '../../src/client/call'
import { shanghai } from '../times'

type Roster = Output<'shifts.roster'>
type Shift = Roster['shift']
type MyShift = Output<'shifts.mine'>['coming'][number]
export type SheetRow = Output<'shifts.sheet'>['rows'][number]
export type RosterRow = Roster['rows'][number]

export const DAY = '2026-11-25'
export const SHIFT_ID = '1-0000000000000001'
export const SIGNUP_ID = '1-00000000000000a1'
export const PERSON_ID = '00000000000000b1'
const POINT = '1-point00000000000'

/** A moment of {@link DAY}. */
export const at = (clock: string, day = DAY): string => shanghai(day, clock)

/** A shift as its page shows it, from 10:30 to 12:00. */
export const shiftOf = (change: Partial<Shift> = {}): Shift => ({
  id: SHIFT_ID,
  kind: 'meals',
  title: '演示送午饭',
  about: '在食堂领饭盒。',
  skills: '能提 5 公斤',
  bring: '手套',
  meet: '找戴橙色袖套的人',
  ageMin: 0,
  startsAt: at('10:30'),
  endsAt: at('12:00'),
  capacity: 4,
  taken: 2,
  communityId: 1,
  community: '演示社区',
  point: { id: POINT, name: '演示食堂', address: '演示路 1 号', phone: '023-0000 1234' },
  leaveUntil: at('22:30', '2026-11-24'),
  waitlistUntil: at('08:30'),
  leader: '演示陈叔',
  cancelled: null,
  isShort: false,
  version: 'v1',
  ...change,
})

/** What a volunteer sees of it who has not signed up. */
export const seenShift = (change: Partial<Output<'shifts.get'>> = {}): Output<'shifts.get'> => ({
  at: at('08:00'),
  isSample: true,
  shift: shiftOf(),
  own: null,
  waiting: 0,
  clash: null,
  isLeader: false,
  ...change,
})

/** The same in a list. */
const listed = {
  id: SHIFT_ID,
  kind: 'meals',
  title: '演示送午饭',
  startsAt: at('10:30'),
  endsAt: at('12:00'),
  capacity: 4,
  taken: 2,
  point: { id: POINT, name: '演示食堂' },
  communityId: 1,
  community: '演示社区',
  ageMin: 0,
  isShort: false,
  skills: '',
  walk: null,
} as const

/** The same in a week's sheet. */
export const sheetRow = (change: Partial<SheetRow> = {}): SheetRow => ({
  ...listed,
  leader: '演示陈叔',
  seriesId: null,
  cancelled: null,
  waiting: 0,
  came: 0,
  leftLate: 0,
  ...change,
})

/** The same among one's own, with a state. */
export const myShift = (state: MyShift['signup']['state']): MyShift => ({
  shift: listed,
  signup: { id: SIGNUP_ID, shiftId: SHIFT_ID, state, holdUntil: null, ahead: null, presence: null },
  leaveUntil: at('22:30', '2026-11-24'),
  cancelled: null,
  isLeader: false,
})

/** Somebody on a roster. */
export const rosterRow = (change: Partial<RosterRow> = {}): RosterRow => ({
  signupId: SIGNUP_ID,
  personId: PERSON_ID,
  name: '演示林小满',
  phoneEnd: '0001',
  state: 'taken',
  ahead: null,
  presence: null,
  isOwn: false,
  isMinor: false,
  canCorrect: change.state === 'served',
  ...change,
})

/** The roster that staff see. */
export const rosterOf = (rows: RosterRow[], change: Partial<Roster> = {}): Roster => ({
  at: at('10:20'),
  isSample: true,
  shift: shiftOf(),
  isStaff: true,
  leaderId: null,
  isSeries: false,
  asked: 0,
  rows,
  ...change,
})

type CodeScreen = Output<'shifts.screen'>

/** Fifteen codes of a minute each, from a moment on: `100000`, `100001` and so on. */
export const screenOf = (from: string, change: Partial<CodeScreen> = {}): CodeScreen => ({
  at: from,
  isSample: true,
  shift: shiftOf(),
  came: 1,
  checkInFrom: at('10:15'),
  checkInUntil: at('11:00'),
  codes: Array.from({ length: 15 }, (_, minute) => ({
    from: new Date(Date.parse(from) + minute * 60_000).toISOString(),
    until: new Date(Date.parse(from) + (minute + 1) * 60_000).toISOString(),
    digits: String(100_000 + minute),
    text: `YJS:${100_000 + minute}`,
  })),
  ...change,
})
