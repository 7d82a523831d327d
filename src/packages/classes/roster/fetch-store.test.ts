import { answering } from '../../../../test/booking/phone'
import { at, ENROLMENT_ID, seatRow, SESSION_ID } from '../../../../test/programme/seen-class'
import { CallError } from '../../../client/call'
import { FetchStore } from './fetch-store'
import { keyOf } from './seat-now-store'
import { Taps } from './taps'

const row = seatRow()

const open = (phone: () => unknown = () => ({ name: '演示林女士', phone: '00012345678' })) => {
  const fetched: string[] = []
  const { call, calls } = answering({ 'programmes.phone': phone })
  const clock = { ms: Date.parse(at('17:40')) }
  const taps = new Taps(() => new Date((clock.ms += 1_000)).toISOString())
  const store = new FetchStore(call, SESSION_ID, taps, (_, by) => void fetched.push(by))
  store.start(row)
  return { store, fetched, calls, clock }
}

test('somebody on the list takes the child in one press, and nobody’s number is looked at', () => {
  const { store, fetched, calls } = open()
  store.choose(row, '演示外婆')
  expect([fetched, store.seat, calls]).toEqual([['演示外婆'], '', []])
})

test('somebody else is not written down before the number was shown and it was asked once more', async () => {
  const { store, fetched, calls } = open()
  store.type('演示舅舅')
  store.give(row)
  expect([fetched, store.isAsked]).toEqual([[], false])
  await store.other(row)
  expect(calls).toEqual([['programmes.phone', { sessionId: SESSION_ID, enrolmentId: ENROLMENT_ID }]])
  store.give(row)
  expect([fetched, store.isAsked]).toEqual([[], true])
  store.give(row)
  expect(fetched).toEqual(['演示舅舅'])
})

test('another name is asked about again, and without a name nothing is', async () => {
  const { store, fetched } = open()
  await store.other(row)
  store.give(row)
  expect(store.isAsked).toBe(false)
  store.type('演示舅舅')
  store.give(row)
  store.type(' 演示叔叔 ')
  expect(store.isAsked).toBe(false)
  store.give(row)
  store.give(row)
  expect(fetched).toEqual(['演示叔叔'])
})

test('a name that stands on the list after all needs no question', async () => {
  const { store, fetched } = open()
  await store.other(row)
  store.type('演示 外婆')
  store.give(row)
  expect(fetched).toEqual(['演示 外婆'])
})

test('without a network the name is written down all the same, asked about once more', async () => {
  let isOnline = false
  const { store, fetched } = open(() => {
    if (!isOnline) throw new CallError('unreachable')
    return { name: '演示林女士', phone: '00012345678' }
  })
  await store.other(row)
  store.type('演示舅舅')
  isOnline = true
  await store.other(row)
  expect([store.guardian?.name, store.by]).toEqual(['演示林女士', '演示舅舅'])
  isOnline = false
  await store.other(row)
  store.give(row)
  expect([fetched, store.isAsked]).toEqual([[], true])
  store.give(row)
  expect(fetched).toEqual(['演示舅舅'])
})

test('a number that cannot be looked up is explained, and another child starts afresh', async () => {
  const { store } = open(() => {
    throw new CallError('unreachable')
  })
  await store.other(row)
  expect([store.guardian, store.act.problem]).toEqual([null, expect.stringContaining('网络')])
  store.start(seatRow({ seat: 1 }))
  expect([store.seat, store.act.problem]).toEqual([keyOf(seatRow({ seat: 1 })), ''])
})

test('a number that arrives when another child goes is not shown there', async () => {
  const { store } = open()
  const coming = store.other(row)
  store.start(seatRow({ seat: 1 }))
  await coming
  expect(store.guardian).toBeNull()
})

test('a double tap neither gives a child to the first name on the list nor answers the question', async () => {
  const { store, fetched, clock } = open()
  const again = (press: () => void) => {
    clock.ms -= 900
    press()
  }
  store.taps.isMeant(keyOf(row))
  again(() => store.choose(row, '演示外婆'))
  await store.other(row)
  store.type('演示舅舅')
  store.give(row)
  again(() => store.give(row))
  expect([fetched, store.isAsked]).toEqual([[], true])
  store.give(row)
  expect(fetched).toEqual(['演示舅舅'])
})
