import type { Output } from '../../src/client/call'
import { shanghai } from '../times'

export type ClassSheet = Output<'programmes.sheet'>
export type ClassRow = ClassSheet['rows'][number]
export type Roster = Output<'programmes.roster'>
export type SeatRow = Roster['rows'][number]
export type Programme = Output<'programmes.get'>['programme']
type Session = Roster['session']

export const DAY = '2026-11-25'
export const PROGRAMME_ID = '1-prog000000000000'
export const SESSION_ID = '1-0000000000000001'
export const ENROLMENT_ID = '1-00000000000000a1'
export const POINT = { id: '1-point00000000000', name: '演示书吧' }

/** A moment of {@link DAY}. */
export const at = (clock: string, day = DAY): string => shanghai(day, clock)

/** A date from 16:30 to 18:00. */
export const sessionOf = (change: Partial<Session> = {}): Session => ({
  id: SESSION_ID,
  startsAt: at('16:30'),
  endsAt: at('18:00'),
  movedFrom: null,
  cancelled: null,
  capacity: null,
  taken: 0,
  room: '',
  ...change,
})

/** A date in the sheet of a day. */
export const classRow = (change: Partial<ClassRow> = {}): ClassRow => ({
  sessionId: SESSION_ID,
  programmeId: PROGRAMME_ID,
  kind: 'afterSchool',
  form: 'course',
  title: '演示四点半课堂',
  teacher: '演示老师',
  point: POINT,
  session: sessionOf(),
  taken: 8,
  capacity: 12,
  waiting: 0,
  here: 0,
  came: 0,
  away: 0,
  isFew: false,
  ...change,
})

/** The sheet of {@link DAY}. */
export const sheetOf = (rows: ClassRow[], change: Partial<ClassSheet> = {}): ClassSheet => ({
  at: at('15:00'),
  isSample: true,
  communityId: 1,
  community: '演示社区',
  rows,
  ...change,
})

/** A child on a roster. */
export const seatRow = (change: Partial<SeatRow> = {}): SeatRow => ({
  enrolmentId: ENROLMENT_ID,
  seat: 0,
  name: '演示小满',
  isChild: true,
  state: 'expected',
  stays: [],
  isTold: false,
  fetchers: ['演示外婆', '演示妈妈'],
  note: '',
  ...change,
})

/** The roster of {@link sessionOf}. */
export const rosterOf = (rows: SeatRow[], change: Partial<Roster> = {}): Roster => ({
  at: at('16:20'),
  isSample: true,
  programmeId: PROGRAMME_ID,
  title: '演示四点半课堂',
  form: 'course',
  point: POINT,
  session: sessionOf(),
  markFrom: at('15:30'),
  markUntil: at('00:00', '2026-11-26'),
  rows,
  waiting: 0,
  ...change,
})

/** A course of two dates, as its form is filled. */
export const programmeOf = (change: Partial<Programme> = {}): Programme => ({
  id: PROGRAMME_ID,
  kind: 'afterSchool',
  form: 'course',
  title: '演示四点半课堂',
  about: '写作业，读书。',
  teacher: '演示老师',
  fee: '不收钱',
  bring: '水杯',
  monthsMin: 72,
  monthsMax: 155,
  capacity: 12,
  fewest: 5,
  enrolFrom: null,
  enrolUntil: null,
  taken: 8,
  point: { ...POINT, address: '演示路 1 号', phone: null },
  communityId: 1,
  community: '演示社区',
  leader: null,
  cancelled: null,
  sessions: [
    sessionOf(),
    sessionOf({
      id: '1-0000000000000002',
      startsAt: at('16:30', '2026-12-02'),
      endsAt: at('18:00', '2026-12-02'),
    }),
  ],
  version: 'v1',
  ...change,
})

/** The answer of `programmes.get`. */
export const seenProgramme = (change: Partial<Programme> = {}): Output<'programmes.get'> => ({
  at: at('09:00'),
  isSample: true,
  programme: programmeOf(change),
  own: [],
  waiting: 0,
  isLeader: false,
})
