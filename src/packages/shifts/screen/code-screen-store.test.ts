import { answering } from '../../../../test/booking/phone'
import { at, screenOf, SHIFT_ID } from '../../../../test/shift/seen-shift'
import { CallError } from '../../../client/call'
import { CodeScreenStore } from './code-screen-store'

/** A screen whose clock is `fastMinutes` ahead of the server's. */
const open = async (fastMinutes = 0) => {
  const clock = { server: at('10:30') }
  let isOnline = true
  const own = () => new Date(Date.parse(clock.server) + fastMinutes * 60_000).toISOString()
  const { call, calls } = answering({
    'shifts.screen': () => {
      if (!isOnline) throw new CallError('unreachable')
      return screenOf(clock.server)
    },
  })
  const store = new CodeScreenStore(call, { now: own }, SHIFT_ID)
  await store.show()
  const digits = () => store.codeAt(own())?.digits ?? null
  const tickAt = (server: string) => {
    clock.server = server
    return store.tick(own())
  }
  return { store, clock, digits, tickAt, asked: () => calls.length, setOnline: (is: boolean) => void (isOnline = is) }
}

test('each minute has its code, to the second', async () => {
  const { clock, digits } = await open()
  expect(digits()).toBe('100000')
  clock.server = at('10:31').replace('00.000Z', '59.999Z')
  expect(digits()).toBe('100001')
  clock.server = at('10:32')
  expect(digits()).toBe('100002')
})

test('a screen whose own clock is wrong shows the right code', async () => {
  const { store, clock, digits } = await open(47)
  clock.server = at('10:34')
  expect(digits()).toBe('100004')
  expect(store.serverTime(at('11:21'))).toBe(at('10:34'))
})

test('how many have come is asked for every two minutes', async () => {
  const { tickAt, asked } = await open()
  await tickAt(at('10:31'))
  expect(asked()).toBe(1)
  await tickAt(at('10:32'))
  expect(asked()).toBe(2)
})

test('without a network the codes go on until they have run out', async () => {
  const { store, digits, tickAt, setOnline } = await open()
  setOnline(false)
  await tickAt(at('10:44'))
  expect([digits(), store.lastsUntil]).toEqual(['100014', at('10:45')])
  expect(store.screen.problem).toContain('网络')
  await tickAt(at('10:45'))
  expect(digits()).toBeNull()
})

test('after a failure it asks again every half minute, and the codes come back', async () => {
  const { digits, tickAt, setOnline, asked } = await open()
  setOnline(false)
  await tickAt(at('10:46'))
  await tickAt(at('10:46').replace('00.000Z', '29.000Z'))
  expect(asked()).toBe(2)
  setOnline(true)
  await tickAt(at('10:46').replace('00.000Z', '30.000Z'))
  expect([asked(), digits()]).toEqual([3, '100000'])
})

test('a hidden page asks for nothing; shown again it asks at once', async () => {
  const { store, clock, digits, tickAt, asked } = await open()
  store.hide()
  await tickAt(at('10:40'))
  expect([asked(), digits()]).toEqual([1, '100010'])
  clock.server = at('10:50')
  await store.show()
  expect([asked(), digits()]).toEqual([2, '100000'])
  await tickAt(at('10:52'))
  expect(asked()).toBe(3)
})
