import { render } from '@testing-library/react'
import { MaskedText, SentWords } from '.'

const blocksOf = (container: HTMLElement): (string | null)[] =>
  [...container.querySelectorAll('.mk')].map(({ textContent }) => textContent)

test('while typing, a masked number is shown as a block that names its kind', () => {
  expect(blocksOf(render(<MaskedText words="打 13055500005 找我" />).container)).toEqual(['电话号码'])
})

test('what was masked before sending is shown as a block, and nothing else is masked: staff may write a number', () => {
  const { container } = render(<SentWords words={'电话〔电话号码〕\n打 02355500001 问'} />)
  expect(blocksOf(container)).toEqual(['电话号码'])
  expect(container.textContent).toBe('电话电话号码\n打 02355500001 问')
})
