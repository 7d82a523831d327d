import { at, on } from '../../../../test/booking/room-day'
import { entry, joinedComplaint, myComplaint, over, settled } from '../../../../test/complaint/my-complaint'
import { promisedOf } from './promised'

const NOW = at('09:00')
const promise = myComplaint().promise

test('the first answer is promised for a point in time, and a delay is attributed to the community', () => {
  expect(promisedOf(myComplaint(), NOW)).toMatchObject({
    lead: '社区答应您',
    title: '今天中午 12:00 前给您回话',
    look: 'runs',
  })
  expect(promisedOf(myComplaint({ promise: { ...promise, isLate: true } }), at('12:30'))).toMatchObject({
    lead: '社区晚了',
    title: '说好今天中午 12:00 前给您回话，我们晚了',
    look: 'late',
  })
})

test('the elapsed share of the time is shown only to the reporter, who alone knows when the complaint was filed', () => {
  expect(promisedOf(myComplaint(), at('11:30'))?.part).toBeGreaterThan(0.5)
  expect(promisedOf(joinedComplaint(), at('11:30'))?.part).toBe(0)
})

test('a planned visit replaces the promise, with the name of the visitor', () => {
  const coming = myComplaint({ state: 'visiting', visitAt: at('15:00'), worker: '演示小谭' })
  expect(promisedOf(coming, NOW)?.title).toBe('今天下午\u00a03:00 上门看看')
  expect(promisedOf(coming, NOW)?.text).toBe('来的人是演示小谭。在家的话，开个门就好。') // appointments are not escalated: no name of a manager
  expect(promisedOf(coming, at('15:01'))?.title).toContain('上门看看')
  expect(promisedOf(coming, at('16:01'))?.title).not.toContain('上门看看')
})

test('a visit that is agreed comes first, also where the community is late; the apology second', () => {
  const late = { ...promise, isLate: true }
  const coming = myComplaint({ state: 'visiting', visitAt: at('15:00'), worker: '演示小谭', promise: late })
  expect(promisedOf(coming, at('12:30'))).toMatchObject({
    lead: '约好了',
    title: '今天下午\u00a03:00 上门看看',
    text: '来的人是演示小谭。在家的话，开个门就好。',
    apology: '我们晚了，原来说好今天中午 12:00 前。已经告诉\u200b社区负责人。',
    look: 'late',
  })
  expect(promisedOf(coming, at('16:01'))).toMatchObject({ lead: '社区晚了' })
})

test('a visit that was agreed in place of another is said to be that; one after a visit that was made is not', () => {
  const history = [entry('visitPlanned', '08:42', { visitAt: at('10:00') }), entry('visitPlanned', '10:05')]
  const late = { state: 'visiting', visitAt: at('15:00'), promise: { ...promise, isLate: true } } as const
  const leadOf = (...more: typeof history) => promisedOf(myComplaint({ ...late, history: more }), at('12:30'))?.lead
  expect(leadOf(...history)).toBe('改约好了')
  expect(leadOf(...history.slice(0, 1))).toBe('约好了')
  for (const between of [entry('visited', '10:03'), entry('unsolved', '10:03')])
    expect(leadOf(...history.slice(0, 1), between, ...history.slice(1))).toBe('约好了')
})

test('a reopened complaint is shown without an owner until someone takes it again', () => {
  expect(promisedOf(myComplaint({ state: 'accepted', worker: '演示小谭' }), NOW)?.text).toContain('演示小谭在办')
  expect(promisedOf(myComplaint({ state: 'reopened', worker: '演示小谭' }), NOW)?.text).not.toContain('在办')
})

test('a paused clock gives the reason and does not run', () => {
  const said = promisedOf(myComplaint({ promise: { ...promise, dueAt: null, pausedFor: '等物业的师傅。' } }), NOW)
  expect(said).toMatchObject({ lead: '社区说', title: '先停一停', text: '等物业的师傅。好了接着办。', look: 'paused' })
})

test('at night an urgent complaint asks for a telephone call', () => {
  const dueAt = on('2026-11-25', '10:00')
  const said = promisedOf(myComplaint({ promise: { ...promise, dueAt, isDutyCall: true } }), at('23:00'))
  expect(said).toMatchObject({ title: '事情急，请直接打 12345 市民热线', text: '明天上午 10:00 前给您回话，不会漏。' })
})

test('once it is settled the promise is met, and the decision is the reporter’s', () => {
  expect(promisedOf(settled(), NOW)).toMatchObject({ title: '办好了', look: 'met', text: '解决没解决，您说了算。' })
})

test.each(['closed', 'refused', 'withdrawn', 'handedOver'] as const)(
  'a complaint in state %s has no promise',
  (state) => {
    expect(promisedOf(over(state), NOW)).toBeNull()
  },
)

test('the ring restarts when the reporter answers that it is not solved', () => {
  const half = at('10:21')
  expect(promisedOf(myComplaint(), half)?.part).toBeCloseTo(0.5)
  const again = myComplaint({ state: 'reopened', history: [entry('filed', '08:42'), entry('unsolved', '10:21')] })
  expect(promisedOf(again, half)?.part).toBe(0)
})

test('a resident who joined sees the same promise without a name, and is not promised an answer', () => {
  expect(promisedOf(joinedComplaint(), NOW)).toMatchObject({
    lead: '社区说好',
    title: '今天中午 12:00 前回话',
    text: '晚了会自动告诉社区负责人，不用您催。',
  })
  expect(promisedOf({ ...joinedComplaint(), promise: { ...promise, isLate: true } }, at('12:30'))).toMatchObject({
    lead: '社区晚了',
    title: '说好今天中午 12:00 前回话，我们晚了',
  })
  const atNight = { ...joinedComplaint(), promise: { ...promise, dueAt: on('2026-11-25', '10:00'), isDutyCall: true } }
  expect(promisedOf(atNight, at('23:00'))?.text).toBe('明天上午 10:00 前回话，不会漏。')
})
