import type { ComplaintRow, MediationRow } from '../../src/packages/complaints/mine/my-complaints-store'
import type { OwnComplaint, SeenComplaint } from '../../src/packages/complaints/parts/complaint-store'
import type { Mediation } from '../../src/packages/complaints/mediation/mediation-store'
import { at } from '../booking/room-day'

const nothing: OwnComplaint['promise'] = {
  kind: 'none',
  dueAt: null,
  isLate: false,
  pausedFor: null,
  isDutyCall: false,
}

const seen = {
  id: '1-complaint000000000',
  state: 'filed',
  category: 'leak',
  concerns: 'home',
  urgency: 'soon',
  place: '演示街 12 号院',
  filedAt: at('08:42'),
  joined: 0,
  promise: { ...nothing, kind: 'reply', dueAt: at('12:00') },
  community: '演示社区',
  communityPhone: '023-5550 0001',
} as const

type Entry = OwnComplaint['history'][number]

/** An entry of a complaint's history, on this Tuesday. */
export const entry = (kind: Entry['kind'], clock: string, more: Partial<Entry> = {}): Entry => ({
  at: at(clock),
  kind,
  by: 'staff',
  name: null,
  words: null,
  visitAt: null,
  isPendingReview: false,
  ...more,
})

/** The caller's own complaint, filed this Tuesday at 8:42. */
export const myComplaint = (more: Partial<OwnComplaint> = {}): OwnComplaint => ({
  ...seen,
  relation: 'own',
  words: '楼上的水滴到〔门牌号〕了',
  isPendingReview: false,
  door: '演示 3-2',
  when: '',
  isNamed: false,
  isByStaff: false,
  photos: [],
  hiddenPhotos: 0,
  worker: null,
  visitAt: null,
  history: [entry('filed', '08:42', { by: 'reporter' })],
  reason: null,
  handedTo: null,
  handedNumber: null,
  mergedInto: null,
  mediationId: null,
  may: { add: true, addPhotos: 6, withdraw: true, solved: false, unsolved: false },
  answerUntil: null,
  checks: [],
  views: [],
  ...more,
})

/** The same complaint as a joiner sees it. */
export const joinedComplaint = (): SeenComplaint => ({ ...seen, relation: 'joined' })

export const settled = (more: Partial<OwnComplaint> = {}): OwnComplaint =>
  myComplaint({
    state: 'settled',
    promise: nothing,
    answerUntil: at('10:00'),
    may: { add: true, addPhotos: 6, withdraw: false, solved: true, unsolved: true },
    ...more,
  })

export const over = (state: OwnComplaint['state'], more: Partial<OwnComplaint> = {}): OwnComplaint =>
  myComplaint({
    state,
    promise: nothing,
    may: { add: false, addPhotos: 0, withdraw: false, solved: false, unsolved: false },
    ...more,
  })

export const complaintRow = (more: Partial<ComplaintRow> = {}): ComplaintRow => ({
  ...seen,
  relation: 'own',
  isPendingReview: false,
  isMerged: false,
  visitAt: null,
  asksAnswer: false,
  ...more,
})

export const mediationRow = (more: Partial<MediationRow> = {}): MediationRow => ({
  id: '1-mediation000000000',
  side: 'other',
  state: 'open',
  category: 'leak',
  community: '演示社区',
  isIn: null,
  asksAnswer: true,
  ...more,
})

const mayNothing: Mediation['may'] = {
  accept: false,
  refuse: false,
  askOther: false,
  stop: false,
  meet: false,
  propose: false,
  confirm: false,
}

/** Permits only these acts in a mediation. */
export const mayOnly = (...what: (keyof Mediation['may'])[]): Mediation['may'] => ({
  ...mayNothing,
  ...Object.fromEntries(what.map((one) => [one, true])),
})

/** A mediation as the other side sees it right after entering with the card. */
export const myMediation = (more: Partial<Mediation> = {}): Mediation => ({
  id: '1-mediation000000000',
  side: 'other',
  state: 'open',
  category: 'leak',
  title: '有邻居提到，您家空调在滴水',
  words: '多半是排水管松了，您可能没注意到。',
  saidBy: null,
  mediator: '演示小谭',
  asksOtherMediator: false,
  community: '演示社区',
  communityPhone: '023-5550 0001',
  isIn: null,
  isOtherIn: false,
  meetings: [],
  terms: null,
  checks: [],
  may: mayOnly('accept', 'refuse', 'askOther'),
  ...more,
})

/** One that is talked about, with a time to meet tomorrow morning and terms. */
export const openMediation = (more: Partial<Mediation> = {}): Mediation =>
  myMediation({
    isIn: true,
    isOtherIn: true,
    meetings: [{ id: 'meeting1', at: '2026-11-25T01:30:00.000Z', isMineOk: null, isOtherOk: true }],
    terms: {
      version: 2,
      words: '1. 社区请师傅接好排水管。\n材料费您出。',
      isMineOk: false,
      isOtherOk: true,
      paperNumber: null,
    },
    may: mayOnly('askOther', 'stop', 'meet', 'propose', 'confirm'),
    ...more,
  })
