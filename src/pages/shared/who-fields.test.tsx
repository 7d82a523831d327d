import { act } from '@testing-library/react'
import { onPhone } from '../../../test/booking/on-phone'
import { answering } from '../../../test/booking/phone'
import { at } from '../../../test/booking/room-day'
import { ProfileStore } from '../../stores/people/profile'
import { SessionStore } from '../../stores/session'
import { newcomer } from '../../../test/seen-me'
import { WhoFields } from './who-fields'

const WRONG = '这个号码不对'

test('a number is called invalid only once it has the full length', async () => {
  const { call } = answering({ 'me.get': () => newcomer })
  const profile = new ProfileStore(call, new SessionStore(call, { isSignedIn: () => true }))
  await profile.load()
  const { container } = onPhone(<WhoFields profile={profile} note="" phoneHint="" />, call, at('14:00'))
  const type = (phone: string) => act(() => profile.type({ phone }))
  type('1')
  expect(container.textContent).not.toContain(WRONG)
  type('0000000000')
  expect(container.textContent).not.toContain(WRONG)
  type('1300000000x')
  expect(container.textContent).toContain(WRONG)
  type('13000000000')
  expect(container.textContent).not.toContain(WRONG)
})
