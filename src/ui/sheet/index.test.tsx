import { fireEvent, render, screen } from '@testing-library/react'
import { BigButton } from '../big-button'
import { Sheet } from '.'

const closed: string[] = []
const close = () => void closed.push('closed')
const sheet = (isOpen: boolean) => (
  <>
    <input aria-label="外面" />
    <Sheet isOpen={isOpen} letters="ui ui-elder" title="不用这间房了？" text="会让给排队的人。" onClose={close}>
      <BigButton label="先留着" />
      <BigButton kind="danger" label="取消预约" />
    </Sheet>
  </>
)
beforeEach(() => void (closed.length = 0))

test('closed there is nothing; open it is a dialog that carries the letters into the portal', () => {
  const { rerender } = render(sheet(false))
  expect(screen.queryByRole('dialog')).toBeNull()
  rerender(sheet(true))
  const dialog = screen.getByRole('dialog', { name: '不用这间房了？' })
  expect(dialog.closest('.ui-elder')).not.toBeNull()
  expect(dialog.getAttribute('aria-modal')).toBe('true')
})

test('beside it and Escape close it', () => {
  render(sheet(true))
  fireEvent.click(screen.getByRole('button', { name: '不弄了，关掉' }))
  fireEvent.keyDown(document, { key: 'Escape' })
  expect(closed).toHaveLength(2)
})

test('focus goes to the safe button, stays inside, and comes back', () => {
  const { rerender } = render(sheet(false))
  const outside = screen.getByLabelText('外面')
  outside.focus()
  rerender(sheet(true))
  expect(document.activeElement?.textContent).toBe('先留着')
  fireEvent.keyDown(document, { key: 'Tab', shiftKey: true })
  expect(document.activeElement?.textContent).toBe('取消预约')
  fireEvent.keyDown(document, { key: 'Tab' })
  expect(document.activeElement?.textContent).toBe('先留着')
  rerender(sheet(false))
  expect(document.activeElement).toBe(outside)
})
