import { answering } from '../../../../test/booking/phone'
import { shiftOf, SIGNUP_ID } from '../../../../test/shift/seen-shift'
import { CorrectStore } from './correct-store'

test('hours are corrected in quarters, and to no more than the shift is long', async () => {
  const { call, calls } = answering({})
  const store = new CorrectStore(call, async () => {})
  store.start(SIGNUP_ID, 60)
  const read = (minutes: string) => {
    store.type({ minutes })
    return store.minutesWithin(shiftOf())
  }
  expect(['0', '40', '45', '90', '91', '105', '', '-15'].map(read)).toEqual([0, null, 45, 90, null, null, null, null])
  store.type({ minutes: '40' })
  await store.correct(shiftOf())
  expect(calls).toEqual([])
})
