import { fireEvent, render, screen } from '@testing-library/react'
import { BigButton } from '../big-button'
import { Dialog } from '.'

const closed: string[] = []
const close = () => void closed.push('closed')
const bottomDialog = (isOpen: boolean) => (
  <>
    <input aria-label="外面" />
    <Dialog isOpen={isOpen} letters="ui ui-elder" title="不用这间房了？" text="会让给排队的人。" onClose={close}>
      <BigButton label="先留着" />
      <BigButton kind="danger" label="取消预约" />
    </Dialog>
  </>
)
beforeEach(() => void (closed.length = 0))

test('renders nothing while closed; when open, renders a dialog with the text-size classes inside the portal', () => {
  const { rerender } = render(bottomDialog(false))
  expect(screen.queryByRole('dialog')).toBeNull()
  rerender(bottomDialog(true))
  const dialog = screen.getByRole('dialog', { name: '不用这间房了？' })
  expect(dialog.closest('.ui-elder')).not.toBeNull()
  expect(dialog.getAttribute('aria-modal')).toBe('true')
})

test('a tap outside and Escape close it', () => {
  render(bottomDialog(true))
  fireEvent.click(screen.getByRole('button', { name: '不弄了，关掉' }))
  fireEvent.keyDown(document, { key: 'Escape' })
  expect(closed).toHaveLength(2)
})

test('focus moves to the safe button, stays inside, and returns on close', () => {
  const { rerender } = render(bottomDialog(false))
  const outside = screen.getByLabelText('外面')
  outside.focus()
  rerender(bottomDialog(true))
  expect(document.activeElement?.textContent).toBe('先留着')
  fireEvent.keyDown(document, { key: 'Tab', shiftKey: true })
  expect(document.activeElement?.textContent).toBe('取消预约')
  fireEvent.keyDown(document, { key: 'Tab' })
  expect(document.activeElement?.textContent).toBe('先留着')
  rerender(bottomDialog(false))
  expect(document.activeElement).toBe(outside)
})
