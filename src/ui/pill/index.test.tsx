import { fireEvent, render, screen } from '@testing-library/react'
import { Pill } from '.'

test('a pill calls onPress; a picker has a chevron', () => {
  const pressed: string[] = []
  const { container } = render(<Pill label="竹筒街一带" icon="pin" isPicker onPress={() => pressed.push('place')} />)
  fireEvent.click(screen.getByRole('button', { name: '竹筒街一带' }))
  expect(pressed).toEqual(['place'])
  expect(container.querySelector('.i-chevron-down-ink')).not.toBeNull()
})
