import type { CaseRow, TalkRow } from '../../src/packages/trouble/mine/my-trouble-store'
import type { OwnCase, SeenCase } from '../../src/packages/trouble/parts/case-store'
import type { Talk } from '../../src/packages/trouble/talk/talk-store'
import { at } from '../booking/room-day'

const nothing: OwnCase['promise'] = { kind: 'none', dueAt: null, isLate: false, pausedFor: null, isDutyCall: false }

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

type Entry = OwnCase['history'][number]

/** A line of a case's history, of this Tuesday. */
export const entry = (kind: Entry['kind'], clock: string, more: Partial<Entry> = {}): Entry => ({
  at: at(clock),
  kind,
  by: 'staff',
  name: null,
  words: null,
  visitAt: null,
  isHeld: false,
  ...more,
})

/** A case of one's own, told this Tuesday at 8:42. */
export const myCase = (more: Partial<OwnCase> = {}): OwnCase => ({
  ...seen,
  relation: 'own',
  words: '楼上的水滴到〔门牌号〕了',
  isHeld: false,
  door: '演示 3-2',
  when: '',
  isNamed: false,
  isByStaff: false,
  photos: [],
  hiddenPhotos: 0,
  worker: null,
  visitAt: null,
  history: [entry('filed', '08:42', { by: 'filer' })],
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

/** The same trouble as a neighbour sees it who has met it too. */
export const joinedCase = (): SeenCase => ({ ...seen, relation: 'joined' })

export const settled = (more: Partial<OwnCase> = {}): OwnCase =>
  myCase({
    state: 'settled',
    promise: nothing,
    answerUntil: at('10:00'),
    may: { add: true, addPhotos: 6, withdraw: false, solved: true, unsolved: true },
    ...more,
  })

export const over = (state: OwnCase['state'], more: Partial<OwnCase> = {}): OwnCase =>
  myCase({
    state,
    promise: nothing,
    may: { add: false, addPhotos: 0, withdraw: false, solved: false, unsolved: false },
    ...more,
  })

export const caseRow = (more: Partial<CaseRow> = {}): CaseRow => ({
  ...seen,
  relation: 'own',
  isHeld: false,
  isMerged: false,
  visitAt: null,
  asksAnswer: false,
  ...more,
})

export const talkRow = (more: Partial<TalkRow> = {}): TalkRow => ({
  id: '1-mediation000000000',
  side: 'other',
  state: 'open',
  category: 'leak',
  community: '演示社区',
  isIn: null,
  asksAnswer: true,
  ...more,
})

const mayNothing: Talk['may'] = {
  accept: false,
  refuse: false,
  askOther: false,
  stop: false,
  meet: false,
  propose: false,
  confirm: false,
}

/** What somebody may do in a talk, and nothing else. */
export const mayOnly = (...what: (keyof Talk['may'])[]): Talk['may'] => ({
  ...mayNothing,
  ...Object.fromEntries(what.map((one) => [one, true])),
})

/** A mediation as the other side sees it that has just come with its card. */
export const myTalk = (more: Partial<Talk> = {}): Talk => ({
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
export const talking = (more: Partial<Talk> = {}): Talk =>
  myTalk({
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
