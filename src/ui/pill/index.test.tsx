import { fireEvent, render, screen } from '@testing-library/react'
import { Pill } from '.'
import { ReadAloud } from './read-aloud'

test('a pill presses; the one that opens a choice shows that more is below', () => {
  const pressed: string[] = []
  const { container } = render(<Pill label="竹筒街一带" icon="pin" isPicker onPress={() => pressed.push('place')} />)
  fireEvent.click(screen.getByRole('button', { name: '竹筒街一带' }))
  expect(pressed).toEqual(['place'])
  expect(container.querySelector('.i-chevron-down-ink')).not.toBeNull()
})

test('reading aloud can be stopped, and is not there where the phone cannot', () => {
  const { rerender, container } = render(<ReadAloud state="idle" onPress={() => undefined} />)
  expect(screen.getByRole('button').textContent).toBe('读给我听')
  rerender(<ReadAloud state="reading" onPress={() => undefined} />)
  expect(screen.getByRole('button').textContent).toBe('停下')
  rerender(<ReadAloud state="none" onPress={() => undefined} />)
  expect(container.innerHTML).toBe('')
})
