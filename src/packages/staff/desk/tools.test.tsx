import { act, fireEvent, render } from '@testing-library/react'
import { forget, went } from '../../../../test/stubs/taro'
import { Tools } from './tools'

beforeEach(forget)

test('whoever works for a community gets from the desk to its shifts and to its classes', async () => {
  const page = render(<Tools role="worker" />)
  for (const name of [/^班次/, /^活动/]) {
    await act(async () => void fireEvent.click(page.getByRole('button', { name })))
  }
  expect(went).toEqual(['navigateTo /packages/shifts/sheet/index', 'navigateTo /packages/classes/sheet/index'])
})
