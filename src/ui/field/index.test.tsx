import { fireEvent, render, screen } from '@testing-library/react'
import { Field } from '.'

test('typing calls onInput, and the control has its label for screen readers', () => {
  const typed: string[] = []
  render(<Field label="您怎么称呼" value="" maxLength={20} onInput={(value) => typed.push(value)} />)
  fireEvent.change(screen.getByRole('textbox', { name: '您怎么称呼' }), { target: { value: '林小满' } })
  expect(typed).toEqual(['林小满'])
})

test('an error replaces the hint and is announced', () => {
  const field = (error?: string) => (
    <Field label="电话" value="" maxLength={11} hint="只给值班的人看" error={error} onInput={() => undefined} />
  )
  const { rerender } = render(field())
  expect(screen.getByText('只给值班的人看')).toBeTruthy()
  rerender(field('少了一位数'))
  expect(screen.getByRole('alert').textContent).toBe('少了一位数')
  expect(screen.queryByText('只给值班的人看')).toBeNull()
  expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true')
})

test('a long text gets a textarea with the same length limit', () => {
  render(<Field label="怎么回事" value="" isLong maxLength={2000} onInput={() => undefined} />)
  const control = screen.getByRole('textbox')
  expect(control.tagName).toBe('TEXTAREA')
  expect(control.getAttribute('maxlength')).toBe('2000')
})
