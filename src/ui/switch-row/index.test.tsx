import { fireEvent, render, screen } from '@testing-library/react'
import { SwitchRow } from '.'

test('pressing anywhere in the row toggles the switch', () => {
  const turned: boolean[] = []
  const row = (isOn: boolean) => (
    <SwitchRow title="预约快到时提醒我" note="还能提醒 2 次" isOn={isOn} onChange={(next) => turned.push(next)} />
  )
  const { rerender } = render(row(false))
  const control = () => screen.getByRole('switch', { name: '预约快到时提醒我' })
  expect(control().getAttribute('aria-checked')).toBe('false')
  fireEvent.click(screen.getByText('还能提醒 2 次'))
  rerender(row(true))
  expect(control().getAttribute('aria-checked')).toBe('true')
  fireEvent.keyDown(control(), { key: ' ' })
  expect(turned).toEqual([true, false])
})
