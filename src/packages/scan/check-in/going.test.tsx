import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at, myShift, SIGNUP_ID } from '../../../../test/shift/seen-shift'
import { Going } from './going'
import { ShiftsHereStore } from './shifts-here-store'

const open = (clock: string) => {
  const { call, calls } = answering({ 'shifts.checkOut': () => ({}) })
  const store = new ShiftsHereStore(call, { pointId: '', digits: '482615' })
  const page = onPhone(<Going store={store} mine={myShift('checkedIn')} now={at(clock)} />, call, at(clock))
  const goes = async () => {
    const said = page.getAllByRole('button', { name: '我走了' }).at(-1)
    await act(async () => void (said && fireEvent.click(said)))
  }
  return { goes, calls }
}
const checkedOut = ['shifts.checkOut', { signupId: SIGNUP_ID, code: '482615' }]

test('who goes long before the end is asked before they are checked out', async () => {
  const { goes, calls } = open('11:00')
  await goes()
  expect(calls).toEqual([])
  await goes()
  expect(calls).toEqual([checkedOut])
})

test('who goes at the end is checked out at once', async () => {
  const { goes, calls } = open('11:58')
  await goes()
  expect(calls).toEqual([checkedOut])
})
