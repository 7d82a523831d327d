import { fireEvent, render, screen } from '@testing-library/react'
import { ChipRow } from '.'

const chips = [
  { value: 'office', label: '办事', icon: 'stamp', isOn: true },
  { value: 'health', label: '医疗', isOn: false },
  { value: 'leisure', label: '休闲', isOn: false, whyNot: '附近没有休闲的地方' },
] as const

test('a chip announces whether it is on, and a tap calls onToggle with its value', () => {
  const toggled: string[] = []
  render(<ChipRow label="想办什么" chips={chips} onToggle={(value) => toggled.push(value)} />)
  expect(screen.getByRole('group', { name: '想办什么' })).toBeTruthy()
  expect(screen.getAllByRole('button', { pressed: true }).map((chip) => chip.textContent)).toEqual(['办事'])
  fireEvent.click(screen.getByRole('button', { name: '办事' }))
  fireEvent.click(screen.getByRole('button', { name: '医疗' }))
  expect(toggled).toEqual(['office', 'health'])
})

test('tapping a disabled chip gives the reason instead', () => {
  const [toggled, reasons]: [string[], string[]] = [[], []]
  const { getByRole } = render(
    <ChipRow
      label="想办什么"
      chips={chips}
      onToggle={(value) => toggled.push(value)}
      onWhyNot={(reason) => reasons.push(reason)}
    />,
  )
  const chip = getByRole('button', { name: '休闲' })
  fireEvent.click(chip)
  expect(chip.getAttribute('aria-disabled')).toBe('true')
  expect(toggled).toEqual([])
  expect(reasons).toEqual(['附近没有休闲的地方'])
})
