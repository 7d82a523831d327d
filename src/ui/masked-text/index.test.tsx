import { render } from '@testing-library/react'
import { MaskedText, SentWords } from '.'

const blocksOf = (container: HTMLElement): (string | null)[] =>
  [...container.querySelectorAll('.mk')].map(({ textContent }) => textContent)

test('what is hidden while one writes is a block that says what it was', () => {
  expect(blocksOf(render(<MaskedText words="打 13055500005 找我" />).container)).toEqual(['电话号码'])
})

test('what was hidden before it was sent is a block too, and nothing else is hidden: staff may write a number', () => {
  const { container } = render(<SentWords words={'电话〔电话号码〕\n打 02355500001 问'} />)
  expect(blocksOf(container)).toEqual(['电话号码'])
  expect(container.textContent).toBe('电话电话号码\n打 02355500001 问')
})
