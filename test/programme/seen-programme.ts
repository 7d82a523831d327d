import type { Output } from '../../src/client/call'
import { shanghai } from '../times'

type Seen = Output<'programmes.get'>
type Programme = Seen['programme']
type Session = Programme['sessions'][number]
type Row = Output<'programmes.list'>['rows'][number]
type Mine = Output<'programmes.mine'>['coming'][number]
export type Enrolment = Seen['own'][number]
export type Child = Output<'children.list'>['children'][number]

export const DAY = '2026-11-25'
export const PROGRAMME_ID = '1-0000000000000001'
export const SESSION_ID = '1-000000000000005a'
export const ENROLMENT_ID = '1-00000000000000a1'
export const CHILD_ID = '00000000000000c1'

/** A moment of {@link DAY}. */
export const at = (clock: string, day = DAY): string => shanghai(day, clock)

/** One date, from 16:30 to 18:00. */
export const sessionOf = (change: Partial<Session> = {}, day = DAY): Session => ({
  id: SESSION_ID,
  startsAt: at('16:30', day),
  endsAt: at('18:00', day),
  movedFrom: null,
  cancelled: null,
  capacity: null,
  taken: 0,
  room: '演示二楼活动室',
  ...change,
})

const point = { id: '1-point00000000000', name: '演示服务点' }
const ages = { monthsMin: null, monthsMax: null }

/** A course of three dates with two of four seats taken. */
export const programmeOf = (change: Partial<Programme> = {}): Programme => ({
  id: PROGRAMME_ID,
  kind: 'afterSchool',
  form: 'course',
  title: '演示四点半课堂',
  about: '演示：写作业、下棋。',
  teacher: '演示王老师',
  fee: '不收钱',
  bring: '水杯',
  ...ages,
  capacity: 4,
  fewest: null,
  enrolFrom: null,
  enrolUntil: null,
  taken: 2,
  communityId: 1,
  community: '演示社区',
  point: { ...point, address: '演示路 1 号', phone: '023-0000 1234' },
  leader: null,
  cancelled: null,
  sessions: [
    sessionOf(),
    sessionOf({ id: '1-000000000000005b' }, '2026-12-02'),
    sessionOf({ id: '1-000000000000005c' }, '2026-12-09'),
  ],
  version: 'v1',
  ...change,
})

/** What somebody sees of it who has no seats. */
export const seenProgramme = (change: Partial<Seen> = {}): Seen => ({
  at: at('08:00'),
  isSample: true,
  programme: programmeOf(),
  own: [],
  waiting: 0,
  isLeader: false,
  ...change,
})

/** The same in a list. */
export const programmeRow = (change: Partial<Row> = {}): Row => ({
  id: PROGRAMME_ID,
  kind: 'afterSchool',
  form: 'course',
  title: '演示四点半课堂',
  fee: '不收钱',
  ...ages,
  point,
  communityId: 1,
  community: '演示社区',
  next: { sessionId: SESSION_ID, startsAt: at('16:30'), endsAt: at('18:00'), capacity: null, taken: 0 },
  sessions: 3,
  capacity: 4,
  taken: 2,
  enrolling: 'now',
  enrolFrom: null,
  walk: null,
  ...change,
})

/** The caller's seats: their own, and that of a child. */
export const enrolmentOf = (change: Partial<Enrolment> = {}): Enrolment => ({
  id: ENROLMENT_ID,
  programmeId: PROGRAMME_ID,
  sessionId: null,
  state: 'taken',
  holdUntil: null,
  ahead: null,
  seats: [
    { seat: 0, childId: null, isChild: false, isLive: true, askedUntil: null },
    { seat: 1, childId: CHILD_ID, isChild: true, isLive: true, askedUntil: null },
  ],
  ...change,
})

/** A child of seven years, with consent. */
export const childOf = (change: Partial<Child> = {}): Child => ({
  id: CHILD_ID,
  called: '演示乐乐',
  born: '2019-05',
  fetchers: ['演示外公'],
  note: '',
  needsConsent: true,
  consent: { version: 1, givenAt: at('08:00', '2026-11-20') },
  enrolled: 0,
  ...change,
})

/** The same programme among one's own. */
export const mineOf = (change: Partial<Mine> = {}): Mine => ({
  programme: PROGRAMME_ID,
  kind: 'afterSchool',
  title: '演示四点半课堂',
  point,
  enrolment: enrolmentOf(),
  dates: [{ session: sessionOf(), away: [], stays: [] }],
  cancelled: null,
  ...change,
})
