import { fireEvent, render, screen } from '@testing-library/react'
import { BigButton } from '.'

const pressed: string[] = []
const press = () => void pressed.push('pressed')
beforeEach(() => void (pressed.length = 0))

test('a tap and the Enter key both call onPress', () => {
  render(<BigButton label="去这里" icon="navigate" onPress={press} />)
  const button = screen.getByRole('button', { name: '去这里' })
  fireEvent.click(button)
  fireEvent.keyDown(button, { key: 'Enter' })
  expect(pressed).toHaveLength(2)
})

test('a busy button shows its busy label and ignores further presses', () => {
  render(<BigButton label="订下来" isBusy busyLabel="正在订" onPress={press} />)
  const button = screen.getByRole('button', { name: '正在订…' })
  fireEvent.click(button)
  expect(pressed).toEqual([])
  expect(button.getAttribute('aria-disabled')).toBe('true')
})

test('a disabled button shows the reason', () => {
  render(<BigButton label="订下来" offReason="先选一个时间" onPress={press} />)
  const button = screen.getByRole('button', { name: '订下来 先选一个时间' })
  fireEvent.click(button)
  expect(pressed).toEqual([])
  expect(button.className).toContain('bt-off')
})

test('each kind draws its icon in a tone with enough contrast', () => {
  render(<BigButton kind="line" icon="phone" label="打电话" />)
  render(<BigButton kind="danger" icon="warning" label="取消预约" />)
  expect(screen.getByText('打电话').className).toContain('i-phone-ink')
  expect(screen.getByText('取消预约').className).toContain('i-warning-danger')
})

test("an openType renders WeChat's native button", () => {
  render(<BigButton label="转给家人" openType="share" onPress={press} />)
  const button = screen.getByText('转给家人')
  fireEvent.click(button)
  expect(button.tagName).toBe('BUTTON')
  expect(pressed).toHaveLength(1)
})
