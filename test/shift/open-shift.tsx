import { act } from '@testing-library/react'
import ShiftPage from '../../src/packages/volunteer/shift'
import { onPhone } from '../booking/on-phone'
import { answering } from '../booking/phone'
import { forget } from '../stubs/taro'
import { at, seenShift } from './seen-shift'

/** Opens the page of a shift for a volunteer. @param seen what differs from {@link seenShift} */
export const openShift = async (seen: Parameters<typeof seenShift>[0], clock = '08:00') => {
  forget()
  const { call } = answering({ 'shifts.get': () => seenShift(seen), 'me.get': () => null })
  const page = await act(async () => onPhone(<ShiftPage />, call, at(clock)))
  return { ...page, text: () => page.container.textContent ?? '' }
}
