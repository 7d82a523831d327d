import { holding } from '../../../../test/booking/phone'
import { at, ENROLMENT_ID, SESSION_ID } from '../../../../test/programme/seen-class'
import { CallError, type CallMethod } from '../../../client/call'
import type { ErrorCode } from '../../../contract/errors'
import { MarksStore } from './marks-store'
import { keyOf, type Mark } from './seat-now-store'

const tap = (seat: number, act: Mark['act'] = 'came'): Mark => ({
  enrolmentId: ENROLMENT_ID,
  seat,
  act,
  at: at('16:30'),
})
const refusal = (code: ErrorCode, message: string) =>
  new CallError(code, { code, message, retry: false, trace: 'abcdef' })

const open = (take: (marks: readonly Mark[]) => void = () => {}, phone = holding(at('16:30'), 'worker')) => {
  const world = { isOnline: true }
  const answered: (readonly Mark[])[] = []
  const sent: { marks: readonly Mark[]; key: string | undefined }[] = []
  const asking = (async (_method: string, input: { marks: readonly Mark[] }, key?: string) => {
    sent.push({ marks: input.marks, key })
    if (!world.isOnline) throw new CallError('unreachable')
    take(input.marks)
    return { marked: input.marks.length }
  }) as unknown as CallMethod
  const store = new MarksStore(asking, phone, SESSION_ID, (marks) => void answered.push(marks))
  return { store, phone, world, sent, answered, seats: () => sent.map(({ marks }) => marks.map(({ seat }) => seat)) }
}

test('a tap is sent at once', async () => {
  const { store, sent, answered } = open()
  await store.add(tap(0))
  expect([sent.map(({ marks }) => marks), answered, store.marks]).toEqual([[[tap(0)]], [[tap(0)]], []])
})

test('taps without a network are kept in order and sent together, the first call again with its key', async () => {
  const { store, world, sent, seats } = open()
  world.isOnline = false
  await store.add(tap(0))
  await store.add(tap(1))
  await store.add(tap(2))
  expect([store.marks.length, store.isUnsent(keyOf(tap(1)))]).toEqual([3, true])
  expect(store.problem).toContain('网络')
  world.isOnline = true
  await store.send()
  expect(seats()).toEqual([[0], [0], [0], [0], [1, 2]])
  expect(new Set(sent.map(({ key }) => key)).size).toBe(2)
  expect([store.marks, store.problem]).toEqual([[], ''])
})

test('what is not sent outlives the app, with its key, and only for whoever tapped', async () => {
  const before = open()
  before.world.isOnline = false
  await before.store.add(tap(0))
  const after = open(undefined, before.phone)
  expect(after.store.marks).toEqual([tap(0)])
  await after.store.send()
  expect(after.sent[0]?.key).toBe(before.sent[0]?.key)
  await before.store.add(tap(1))
  const other = open(undefined, { ...before.phone, persona: () => 'somebody' })
  expect(other.store.marks).toEqual([])
})

test('a wrong tap that still waits is taken out by the next one', async () => {
  const { store, world } = open()
  world.isOnline = false
  await store.add(tap(0))
  await store.add(tap(1))
  await store.add(tap(1, 'undo'))
  expect(store.marks).toEqual([tap(0)])
})

test('an undo of what may have arrived is sent', async () => {
  const { store, world } = open()
  world.isOnline = false
  await store.add(tap(0))
  await store.add(tap(0, 'undo'))
  expect(store.marks.map(({ act }) => act)).toEqual(['came', 'undo'])
})

test('one that is refused is explained at its seat and stops nobody else', async () => {
  const taken: number[] = []
  const { store, world, answered } = open((marks) => {
    if (marks.some(({ seat }) => seat === 2)) throw refusal('here_elsewhere', '这个人在别的班上。')
    taken.push(...marks.map(({ seat }) => seat))
  })
  world.isOnline = false
  for (const seat of [0, 1, 2, 3]) await store.add(tap(seat))
  world.isOnline = true
  await store.send()
  expect([taken, store.marks, answered.some((marks) => marks.length === 0)]).toEqual([[0, 1, 3], [], true])
  expect([store.refusalOf(keyOf(tap(2))), store.refusalOf(keyOf(tap(1)))]).toEqual(['这个人在别的班上。', ''])
  await store.add(tap(2, 'left'))
  expect(store.refusalOf(keyOf(tap(2)))).toBe('这个人在别的班上。')
})

test('at most forty go in one call', async () => {
  const { store, world, seats } = open()
  world.isOnline = false
  for (let seat = 0; seat < 45; seat++) await store.add(tap(seat))
  world.isOnline = true
  await store.send()
  expect(
    seats()
      .map((one) => one.length)
      .filter((count) => count > 1),
  ).toEqual([40, 4])
})
