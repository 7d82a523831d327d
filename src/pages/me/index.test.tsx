import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../test/booking/on-phone'
import { answering } from '../../../test/booking/phone'
import { forget } from '../../../test/stubs/taro'
import { CallError } from '../../client/call'
import MePage from '.'
import { words } from './words.zh'

const NOW = '2026-11-24T02:00:00.000Z'

beforeEach(forget)

test('without a network there is the reason, a retry and the telephone, and what needs no account', async () => {
  const world = { isCut: true }
  const { call } = answering({
    'me.get': () => {
      if (world.isCut) throw new CallError('unreachable')
      return { name: '演示居民', role: 'resident', unread: 0, volunteering: 'no', home: null, community: null }
    },
  })
  const { container, dialled, getByRole, getAllByRole } = await act(async () => onPhone(<MePage />, call, NOW))
  const said = () => container.textContent ?? ''
  expect(said()).toContain(words.failedTitle)
  expect(said()).toContain(words.letters)
  for (const button of getAllByRole('button', { name: new RegExp(`^${words.help}`) })) fireEvent.click(button)
  expect(dialled).toEqual(['12345', '12345'])
  world.isCut = false
  await act(async () => void fireEvent.click(getByRole('button', { name: '再试一次' })))
  expect(said()).toContain('演示居民')
  expect(said()).not.toContain(words.failedTitle)
})
