import { fireEvent, render, screen } from '@testing-library/react'
import { Segmented } from '.'

const paces = [
  { value: 'standard', label: '常速', icon: 'walk' },
  { value: 'elder', label: '长者', icon: 'elder' },
  { value: 'stepfree', label: '无台阶', icon: 'step-free' },
] as const

test('one segment is chosen, and pressing another calls onChange with its value', () => {
  const chosen: string[] = []
  render(<Segmented label="走多快" items={paces} value="elder" onChange={(value) => chosen.push(value)} />)
  expect(screen.getByRole('radiogroup', { name: '走多快' })).toBeTruthy()
  expect(screen.getAllByRole('radio', { checked: true }).map((radio) => radio.textContent)).toEqual(['长者'])
  fireEvent.click(screen.getByRole('radio', { name: '无台阶' }))
  expect(chosen).toEqual(['stepfree'])
})

test('pressing the chosen segment does nothing', () => {
  const chosen: string[] = []
  render(<Segmented label="走多快" items={paces} value="elder" onChange={(value) => chosen.push(value)} />)
  fireEvent.click(screen.getByRole('radio', { name: '长者' }))
  expect(chosen).toEqual([])
})

test('the icon of the chosen segment is drawn in the accent colour', () => {
  render(<Segmented label="走多快" items={paces} value="standard" onChange={() => undefined} />)
  expect(screen.getByText('常速').className).toContain('i-walk-accent')
  expect(screen.getByText('长者').className).toContain('i-elder-ink')
})
