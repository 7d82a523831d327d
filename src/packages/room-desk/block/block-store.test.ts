import { CallError, type CallMethod } from '../../../client/call'
import { defaultRules } from '../../../domain/rooms/rules'
import { BlockStore } from './block-store'

const NOW = '2026-11-24T00:00:00.000Z'
const at = (clock: string) => new Date(`2026-11-24T${clock}:00+08:00`).toISOString()

const open = async (block: () => unknown = () => ({})) => {
  const blocked: unknown[] = []
  const call = (async (method: string, input: { roomId: string; day: string }) => {
    if (method === 'rooms.day') {
      const day = {
        day: input.day,
        rules: defaultRules,
        capacity: 8,
        isRetired: false,
        intervals: [['09:00', '12:00']],
      }
      return { room: { id: input.roomId }, day: { ...day, why: null, closures: [], givenBack: [], taken: [] } }
    }
    blocked.push(input)
    return block()
  }) as unknown as CallMethod
  const store = new BlockStore(call, { day: '2026-11-24', roomId: 'tea' })
  await store.when.ofRoom('tea')
  store.when.chooseStart(at('09:00'))
  store.when.chooseEnd(at('12:00'))
  store.setTitle(' 消防检查 ')
  return { blocked, store }
}

test('blocks a whole morning, longer than a booking may last', async () => {
  const { blocked, store } = await open()
  store.setWeeks('4')
  await store.block(NOW)
  expect(blocked).toEqual([{ roomId: 'tea', startsAt: at('09:00'), endsAt: at('12:00'), title: '消防检查', weeks: 4 }])
  expect(store.blocked).toEqual({ startsAt: at('09:00'), endsAt: at('12:00'), weeks: 4 })
})

test('blocks whole days, also those on which the room is closed', async () => {
  const { blocked, store } = await open()
  store.setWholeDays(true)
  store.setFirstDay('2026-11-25')
  store.setLastDay('2026-11-27')
  await store.block(NOW)
  const [startsAt, endsAt] = ['2026-11-24T16:00:00.000Z', '2026-11-27T16:00:00.000Z']
  expect(blocked).toEqual([{ roomId: 'tea', startsAt, endsAt, title: '消防检查', weeks: 1 }])
})

test('the last day is never before the first: changing either moves the other along', async () => {
  const { store } = await open()
  store.setFirstDay('2026-11-27')
  expect(store.lastDay).toBe('2026-11-27')
  store.setLastDay('2026-11-25')
  expect(store.when.day).toBe('2026-11-25')
})

test.each(['', '0', '1.5', '27', '四'])('%p is not a valid number of weeks', async (text) => {
  const { blocked, store } = await open()
  store.setWeeks(text)
  await store.block(NOW)
  expect([store.weeks, blocked]).toEqual([null, []])
})

test('a conflict keeps all input', async () => {
  const { store } = await open(() => {
    throw new CallError('slot_taken', {
      code: 'slot_taken',
      message: '12 月 8 日那一次不行：这一段刚被别人订了。',
      retry: false,
      trace: 'abc',
    })
  })
  store.setWeeks('4')
  await store.block(NOW)
  expect(store.act.problem).toContain('12 月 8 日那一次不行')
  expect([store.blocked, store.title, store.weeksText, store.when.startsAt]).toEqual([
    null,
    ' 消防检查 ',
    '4',
    at('09:00'),
  ])
})
