import { fireEvent, render, screen } from '@testing-library/react'
import { SearchButton, SearchField } from '.'

test('typing, the search key and clearing call their handlers', () => {
  const heard: string[] = []
  render(
    <SearchField
      hint="搜社区名"
      value="yzp"
      onInput={(value) => heard.push(`typed ${value}`)}
      onSearch={() => heard.push('searched')}
    />,
  )
  const box = screen.getByRole('textbox', { name: '搜社区名' })
  fireEvent.change(box, { target: { value: 'yzpl' } })
  fireEvent.keyDown(box, { key: 'Enter' })
  fireEvent.click(screen.getByRole('button', { name: '清空' }))
  expect(heard).toEqual(['typed yzpl', 'searched', 'typed '])
})

test('an empty field has no button to clear it', () => {
  render(<SearchField hint="搜社区名" value="" onInput={() => undefined} />)
  expect(screen.queryByRole('button')).toBeNull()
})

test('the search button is one button with its hint as name', () => {
  const heard: string[] = []
  render(<SearchButton hint="搜名字或拼音首字母" onPress={() => heard.push('open')} />)
  fireEvent.click(screen.getByRole('button', { name: '搜名字或拼音首字母' }))
  expect(heard).toEqual(['open'])
})
