import { fireEvent } from '@testing-library/react'
import { router } from '../../../../test/stubs/taro'
import { TOLD_AT } from '../../../../test/complaint/told-draft'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import DangerPage from '.'

test('three numbers are one tap away, and nothing is filed', () => {
  router.params = {}
  const { call, calls } = answering({})
  const { container, dialled, getByRole } = onPhone(<DangerPage />, call, TOLD_AT)
  for (const number of ['110', '119', '120']) fireEvent.click(getByRole('button', { name: new RegExp(`^打 ${number}`) }))
  expect([dialled, calls]).toEqual([['110', '119', '120'], []])
  expect(container.textContent).toContain('没有危险，回去')
})

test('whoever was writing goes on writing', () => {
  router.params = { draft: 'draft' }
  expect(onPhone(<DangerPage />, answering({}).call, TOLD_AT).container.textContent).toContain('没有危险，接着写')
})
