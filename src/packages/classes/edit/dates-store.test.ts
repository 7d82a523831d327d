import { answering } from '../../../../test/booking/phone'
import { at, POINT, PROGRAMME_ID, SESSION_ID, sessionOf } from '../../../../test/programme/seen-class'
import { CallError } from '../../../client/call'
import { DatesStore } from './dates-store'

const open = (answers: Record<string, () => unknown> = {}) => {
  let reloads = 0
  const { call, calls } = answering({
    'programmes.cancel': () => ({ cancelled: 3 }),
    'programmes.move': () => sessionOf(),
    'rooms.list': () => ({ rows: [] }),
    ...answers,
  })
  const store = new DatesStore(call, PROGRAMME_ID, async () => void reloads++)
  return { store, calls, reloads: () => reloads }
}

test('one date or all are cancelled, with a reason', async () => {
  const { store, calls, reloads } = open()
  store.startCancel(SESSION_ID)
  await store.send()
  expect(calls).toEqual([])
  store.say(' 停水 ')
  await store.send()
  store.startCancel('')
  expect([store.cancelled, store.reason]).toEqual([null, ''])
  store.say('人太少')
  await store.send()
  expect(calls).toEqual([
    ['programmes.cancel', { programmeId: PROGRAMME_ID, sessionId: SESSION_ID, reason: '停水' }],
    ['programmes.cancel', { programmeId: PROGRAMME_ID, reason: '人太少' }],
  ])
  expect([store.cancelled, store.ask, reloads()]).toEqual([3, null, 2])
})

test('a date is moved from where it was, with a reason', async () => {
  const { store, calls } = open()
  store.startMove(sessionOf(), POINT.id)
  expect([store.day, store.startMinutes]).toEqual(['2026-11-25', 990])
  store.moveTo({ day: '2026-11-26' })
  store.say('老师有事')
  await store.send()
  expect(calls).toEqual([
    ['rooms.list', { pointId: POINT.id }],
    ['programmes.move', { sessionId: SESSION_ID, startsAt: at('16:30', '2026-11-26'), reason: '老师有事' }],
  ])
  expect([store.isMoved, store.ask]).toEqual([true, null])
})

test('a date is moved to another room of its point', async () => {
  const { store, calls } = open()
  store.startMove(sessionOf(), POINT.id)
  store.moveTo({ roomId: '1-room000000000002' })
  store.say('原来的房间要修')
  await store.send()
  expect(calls.at(-1)?.[1]).toMatchObject({ sessionId: SESSION_ID, roomId: '1-room000000000002' })
  store.startMove(sessionOf(), POINT.id)
  expect(store.roomId).toBe('')
})

test.each([
  ['slot_taken', false],
  ['slot_blocked', false],
  ['slot_closed', true],
] as const)('%s is said with the time, and what was written stays', async (code, isClosed) => {
  const { store, reloads } = open({
    'programmes.move': () => {
      throw new CallError(code, {
        code,
        message: '被订了',
        retry: false,
        trace: 'abcdef',
        facts: { clashAt: at('17:00') },
      })
    },
  })
  store.startMove(sessionOf(), POINT.id)
  store.say('老师有事')
  await store.send()
  expect([store.clashAt, store.reason, store.isMoved, reloads()]).toEqual([at('17:00'), '老师有事', false, 0])
  expect(store.isClosed).toBe(isClosed)
  store.moveTo({ startMinutes: 900 })
  expect(store.clashAt).toBe('')
})
