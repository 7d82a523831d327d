import { act, fireEvent } from '@testing-library/react'
import ProgrammePage from '../../src/packages/programme/programme'
import { onPhone } from '../booking/on-phone'
import { answering } from '../booking/phone'
import { forget, router } from '../stubs/taro'
import { at, childOf, PROGRAMME_ID, seenProgramme } from './seen-programme'

type Answers = Parameters<typeof answering>[0]

/** Opens the page of a programme for somebody with an account. @param seen what differs from {@link seenProgramme} */
export const openProgramme = async (
  seen: Parameters<typeof seenProgramme>[0],
  answers: Answers = {},
  now = at('08:00'),
  params: Record<string, string> = {},
) => {
  forget()
  router.params = { id: PROGRAMME_ID, ...params }
  const { call, calls } = answering({
    'me.get': () => ({ role: 'resident' }),
    'programmes.get': () => seenProgramme(seen),
    'programmes.mine': () => ({ coming: [] }),
    'children.list': () => ({ children: [childOf()] }),
    ...answers,
  })
  const page = await act(async () => onPhone(<ProgrammePage />, call, now, {}, { isSignedIn: () => true }))
  const tap = (role: 'button' | 'switch') => (name: string | RegExp) =>
    act(async () => void fireEvent.click(page.getByRole(role, { name })))
  return {
    ...page,
    calls,
    press: tap('button'),
    turn: tap('switch'),
    text: () => page.container.textContent ?? '',
  }
}
