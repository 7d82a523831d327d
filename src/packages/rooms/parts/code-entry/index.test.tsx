import { fireEvent, render, screen } from '@testing-library/react'
import { CodeEntry } from '.'
import { Act } from '../../../../stores/act'
import { words } from '../words.zh'

const FOREIGN = words.foreign

const enter = (code: string) => {
  const said: string[] = []
  const { container } = render(<CodeEntry act={new Act()} onCode={(one) => said.push(one)} />)
  const field = container.querySelector('input')
  if (!field) throw new Error('no field')
  fireEvent.input(field, { target: { value: code } })
  fireEvent.click(screen.getByRole('button', { name: '签到' }))
  return { said, text: container.textContent }
}

test('passes on a door code as entered', () => {
  expect(enter('YJ:ab12')).toMatchObject({ said: ['YJ:ab12'], text: expect.not.stringContaining(FOREIGN) })
})

test('a long code cannot be a door code and is not sent', () => {
  expect(enter(`https://shop.example/${'x'.repeat(80)}`)).toMatchObject({
    said: [],
    text: expect.stringContaining(FOREIGN),
  })
})
