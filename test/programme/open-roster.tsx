import { act, fireEvent } from '@testing-library/react'
import ClassRosterPage from '../../src/packages/classes/roster'
import { onPhone } from '../booking/on-phone'
import { answering } from '../booking/phone'
import { forget, router } from '../stubs/taro'
import { at, rosterOf, type SeatRow, seatRow, SESSION_ID } from './seen-class'

interface World {
  roster?: Partial<ReturnType<typeof rosterOf>>
  role?: string
  now?: string
  answers?: Record<string, (input: unknown) => unknown>
}

/** A child that came. */
export const hereRow = seatRow({
  state: 'here',
  stays: [{ cameAt: at('16:27'), leftAt: null, fetchedBy: null, isFetcherKnown: null }],
})
export const adultRow = seatRow({ seat: 1, name: '林**', isChild: false, fetchers: [] })

/** Opens the roster of a class with these seats. @param now the phone's clock, which `clock` moves */
export const openRoster = async (
  rows: SeatRow[],
  { roster = {}, role = 'worker', now = at('16:30'), answers = {} }: World = {},
) => {
  forget()
  router.params = { id: SESSION_ID }
  const { call, calls } = answering({
    'programmes.roster': () => rosterOf(rows, roster),
    'programmes.mark': () => ({ marked: 1 }),
    'me.get': () => ({ role, community: { id: 1, name: '演示社区' } }),
    ...answers,
  })
  const clock = { now }
  const page = await act(async () => onPhone(<ClassRosterPage />, call, now, {}, { now: () => clock.now }))
  const press = (name: string | RegExp) => act(async () => void fireEvent.click(page.getByRole('button', { name })))
  const type = (label: RegExp, value: string) =>
    act(async () => void fireEvent.change(page.getByLabelText(label), { target: { value } }))
  const of = (method: string) => calls.filter(([one]) => one === method).map(([, input]) => input)
  const marked = () =>
    of('programmes.mark').flatMap((input) => (input as { marks: { act: string; by?: string }[] }).marks)
  return { ...page, press, type, of, marked, clock, text: () => page.container.textContent ?? '' }
}
