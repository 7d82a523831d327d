import type { Method } from '../../src/contract/methods'
import { newKey, openWorld, type World } from '../factories'
import { savedPoint } from '../records/saved-point'
import { savedRoom } from '../records/saved-room'
import { shanghai } from '../times'
import { inputs } from './inputs'
import { TOMORROW } from './room-subject'
import { newSubject, type Subject } from './subject'

type Fields = Record<string, unknown>

const detail = {
  kind: 'office' as const,
  name: '盖章',
  bring: ['身份证'],
  who: '',
  fee: '',
  hours: '',
  counter: '',
  phone: '',
}
const alert = {
  title: '停水',
  text: '',
  startsAt: '2026-11-25T00:00:00Z',
  endsAt: '2026-11-26T00:00:00Z',
  isClosed: false,
}
const walkIn = { name: '演示老人', phone: null, isEightyPlus: null }
const { hours } = savedPoint()
const on = (time: string) => shanghai(TOMORROW, time)
const days = [{ day: '2026-12-01', intervals: [], why: '盘点' }]

/** All inputs that others read in one line: method, field, its name in the sentence, and a valid input. */
const lines: readonly [Method, string, string, (subject: Subject) => Fields][] = [
  ['me.save', 'name', '名字', () => ({ name: '演示居民' })],
  ['people.create', 'name', '名字', inputs['people.create']],
  [
    'bookings.createFor',
    'walkIn.name',
    '名字',
    (subject) => ({ ...inputs['bookings.createFor'](subject), personId: undefined, walkIn }),
  ],
  [
    'complaints.createFor',
    'walkIn.name',
    '名字',
    (subject) => ({ ...inputs['complaints.createFor'](subject), personId: undefined, walkIn }),
  ],
  ['roles.invite', 'name', '名字', inputs['roles.invite']],
  ['mediation.appoint', 'name', '名字', ({ communityId }) => ({ communityId, name: '演示老廖', isEnded: false })],
  ['mediation.open', 'title', '题目', inputs['mediation.open']],
  [
    'bookings.block',
    'title',
    '题目',
    (subject) => ({ ...inputs['bookings.block'](subject), startsAt: on('15:00'), endsAt: on('16:00') }),
  ],
  ['bookings.series', 'title', '题目', (subject) => ({ ...inputs['bookings.series'](subject), startsAt: on('17:00') })],
  ...['name', 'floor', 'fee'].map((field): (typeof lines)[number] => [
    'rooms.save',
    field,
    { name: '名字', floor: '楼层', fee: '收费' }[field] ?? '',
    ({ pointId }) => savedRoom({ pointId }),
  ]),
  ...Object.entries({ name: '名字', dutyName: '值班人的名字', address: '地址', highlight: '亮点' }).map(
    ([field, said]): (typeof lines)[number] => ['points.save', field, said, () => savedPoint()],
  ),
  ['points.save', 'serviceDetails.0.name', '事项的名字', () => savedPoint({ serviceDetails: [detail] })],
  ['points.save', 'serviceDetails.0.bring.0', '要带的东西', () => savedPoint({ serviceDetails: [detail] })],
  ['points.save', 'alerts.0.title', '提醒的题目', () => savedPoint({ alerts: [alert] })],
  ['points.save', 'hours.days.0.why', '那一天的说明', () => savedPoint({ hours: { ...hours, days } })],
  ...Object.entries({ 'place.words': '地点', door: '门牌号', when: '什么时候' }).flatMap(
    ([field, said]): (typeof lines)[number][] => [
      ['complaints.file', field, said, inputs['complaints.file']],
      ['complaints.createFor', field, said, inputs['complaints.createFor']],
    ],
  ),
  ['complaints.handOver', 'number', '编号', inputs['complaints.handOver']],
  ['mediation.invite', 'otherDoor', '对方的门牌号', inputs['mediation.invite']],
  ['bookings.join', 'purpose', '用途', inputs['bookings.join']],
  [
    'bookings.create',
    'purpose',
    '用途',
    (subject) => ({ ...inputs['bookings.create'](subject), startsAt: shanghai('2026-11-26', '11:00') }),
  ],
  [
    'bookings.createFor',
    'purpose',
    '用途',
    (subject) => ({ ...inputs['bookings.createFor'](subject), startsAt: shanghai('2026-11-26', '14:00') }),
  ],
]

/** The same input with different text in one field. */
const withWords = (input: unknown, [step = '', ...path]: string[], words: string): unknown => {
  const fields = Array.isArray(input) ? [...(input as unknown[])] : { ...(input as Fields) }
  const places = fields as Fields
  places[step] = path.length === 0 ? words : withWords(places[step], path, words)
  return fields
}
/** As sent over the wire: without undefined fields. */
const sent = (input: unknown): Fields => JSON.parse(JSON.stringify(input)) as Fields

/** Lines that may be blank. */
const optional = ['address', 'floor', 'fee', 'place.words', 'door', 'when', 'otherDoor', 'purpose']

let world: World
let subject: Subject
let who: string
beforeAll(async () => {
  world = await openWorld()
  subject = await newSubject(world, 1)
  who = await world.newPerson('manager', 1)
})
afterAll(() => world.close())

/** What is stored, without what the database itself makes of a point: `search` has a line for each field. */
const rows = async () => {
  const { call_key: _, call_count: __, point = [], ...rest } = await world.rows()
  return { ...rest, point: point.map(({ search: ___, ...written }) => written) }
}

describe.each(lines)('%s, %s', (method, field, said, right) => {
  const call = (words: string) =>
    world.call(who, method, sent(withWords(right(subject), field.split('.'), words)), newKey())

  test.each([
    ['a space without a width', '\u200b'],
    ['a filler of Hangul', '\u3164'],
    ['a mark of direction in it', '演示\u202e小周'],
    ['two lines', '演示\n小周'],
  ])('is not kept: %s', async (_, words) => {
    const before = await rows()
    const answer = await call(words)
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'line_unclear', retry: false, fields: { [field]: 'unclear' } },
    })
    expect(answer.ok ? '' : answer.error.message).toMatch(new RegExp(`^${said}里有看不见的符号`))
    expect(await rows()).toEqual(before)
  })

  if (!optional.includes(field)) {
    test.each([' ', '\u3000'])('is not kept when it is blank: %j', async (words) => {
      const before = await rows()
      expect(await call(words)).toMatchObject({
        ok: false,
        error: {
          code: expect.stringMatching(/^line_unclear$|_missing$/),
        },
      })
      expect(await rows()).toEqual(before)
    })
  }

  test('is stored with an emoji in it, without the line break after it', async () => {
    expect(await call('演示👩‍🌾❤️\n')).toMatchObject({ ok: true })
    expect(JSON.stringify(await rows())).not.toMatch(/演示👩‍🌾❤️\\*n/)
  })
})

test('an unclear line of a staff list is left out alone', async () => {
  const admin = await world.newPerson('admin')
  const csv = 'name,community,role\n演示\u200b,C1,worker\n演示\u202e甲,C1,worker\n演示乙,C1,worker\n'
  const { lines: found } = await world.ask(admin, 'roles.bulkInvite', { csv }, newKey())
  expect(found.map(({ outcome, why }) => [outcome, why])).toEqual([
    ['wrong', '姓名里有看不见的符号，或者换了行，重新打一遍'],
    ['wrong', '姓名里有看不见的符号，或者换了行，重新打一遍'],
    ['invited', null],
  ])
})

test('a point without a name is not stored', async () => {
  expect(await world.call(who, 'points.save', savedPoint({ name: ' \u3000' }), newKey())).toMatchObject({
    error: { code: 'name_missing' },
  })
})
