import { CallError, type CallMethod } from '../../../client/call'
import { DESK_NOW, deskToday } from '../../../../test/desk-today'
import { deskTodayOf } from './desk-today-store'

const of = (persona: string) => ({ persona: () => persona })

const opened = (answer: () => unknown = () => deskToday()) => {
  let asked = 0
  const call = (async () => {
    asked++
    return answer()
  }) as unknown as CallMethod
  return { call, store: deskTodayOf({ call, device: of('') }), asked: () => asked }
}

test('all pages share one, and another persona has its own', () => {
  const { call, store } = opened()
  expect(deskTodayOf({ call, device: of('') })).toBe(store)
  expect(deskTodayOf({ call, device: of('manager') })).not.toBe(store)
})

test('a desk that could not be loaded stays, that of a role that was taken goes', async () => {
  let code: 'unreachable' | 'forbidden' | null = null
  const { store } = opened(() => {
    if (code) throw new CallError(code)
    return deskToday()
  })
  await store.load()
  code = 'unreachable'
  await store.load()
  expect(store.today.value).not.toBeNull()
  code = 'forbidden'
  await store.load()
  expect(store.today.value).toBeNull()
})

test('it is loaded again once it is a minute old, or at once where a page wants it fresh', async () => {
  const { store, asked } = opened()
  await store.freshen(DESK_NOW)
  await store.freshen('2026-11-24T02:00:59.999Z')
  expect(asked()).toBe(1)
  await store.freshen('2026-11-24T02:01:00.000Z')
  await store.freshen(DESK_NOW, 0)
  expect(asked()).toBe(3)
})

test('what is on its way is not asked for a second time', async () => {
  let answer = (_: unknown) => {}
  const { store, asked } = opened(() => new Promise((resolve) => (answer = resolve)))
  const loading = store.freshen(DESK_NOW)
  await store.freshen(DESK_NOW, 0)
  expect(asked()).toBe(1)
  answer(deskToday())
  await loading
  expect(store.today.value?.at).toBe(DESK_NOW)
})
