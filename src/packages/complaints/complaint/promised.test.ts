import { at, on } from '../../../../test/booking/room-day'
import { entry, joinedComplaint, myComplaint, over, settled } from '../../../../test/complaint/my-complaint'
import { promisedOf } from './promised'

const NOW = at('09:00')
const promise = myComplaint().promise

test('the first answer is promised by its moment, and lateness is the community’s', () => {
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

test('how much of the time has gone is shown to whoever told it, who alone knows when that was', () => {
  expect(promisedOf(myComplaint(), at('11:30'))?.part).toBeGreaterThan(0.5)
  expect(promisedOf(joinedComplaint(), at('11:30'))?.part).toBe(0)
})

test('a visit that is to come stands in the place of the promise, with who comes', () => {
  const coming = myComplaint({ state: 'visiting', visitAt: at('15:00'), worker: '演示小谭' })
  expect(promisedOf(coming, NOW)?.title).toBe('今天下午\u00a03:00 上门看看')
  expect(promisedOf(coming, NOW)?.text).toBe('来的人是演示小谭。') // for that hour nobody is told who is late
  expect(promisedOf(coming, at('15:01'))?.title).not.toContain('上门看看')
})

test('nobody is said to have what came back before somebody takes it again', () => {
  expect(promisedOf(myComplaint({ state: 'accepted', worker: '演示小谭' }), NOW)?.text).toContain('演示小谭在办')
  expect(promisedOf(myComplaint({ state: 'reopened', worker: '演示小谭' }), NOW)?.text).not.toContain('在办')
})

test('a clock that stands still says why, and is no clock that runs', () => {
  const said = promisedOf(myComplaint({ promise: { ...promise, dueAt: null, pausedFor: '等物业的师傅。' } }), NOW)
  expect(said).toMatchObject({ lead: '社区说', title: '先停一停', text: '等物业的师傅。好了接着办。', look: 'paused' })
})

test('at night what is urgent is a telephone call', () => {
  const dueAt = on('2026-11-25', '10:00')
  const said = promisedOf(myComplaint({ promise: { ...promise, dueAt, isDutyCall: true } }), at('23:00'))
  expect(said).toMatchObject({ title: '事情急，请直接打 12345 市民热线', text: '明天上午 10:00 前给您回话，不会漏。' })
})

test('once it is settled the promise is met, and whoever told it decides', () => {
  expect(promisedOf(settled(), NOW)).toMatchObject({ title: '办好了', look: 'met', text: '解决没解决，您说了算。' })
})

test.each(['closed', 'refused', 'withdrawn', 'handedOver'] as const)(
  'nothing is promised of a case that is %s',
  (state) => {
    expect(promisedOf(over(state), NOW)).toBeNull()
  },
)

test('the ring begins anew when it was told to be unsolved', () => {
  const half = at('10:21')
  expect(promisedOf(myComplaint(), half)?.part).toBeCloseTo(0.5)
  const again = myComplaint({ state: 'reopened', history: [entry('filed', '08:42'), entry('unsolved', '10:21')] })
  expect(promisedOf(again, half)?.part).toBe(0)
})

test('whoever joined reads of the same promise without a name, and that nobody answers them', () => {
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
