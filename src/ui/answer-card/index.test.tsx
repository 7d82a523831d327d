import { render, screen } from '@testing-library/react'
import { AnswerCard } from '.'

const card = {
  lead: '最近、现在开着的',
  name: '柚子坡邻里服务点',
  tags: [{ look: 'ok', words: '开着，18:00 关' }],
} as const

test('the name is a heading, and the minutes are shown together with the stairs', () => {
  const tags = [...card.tags, { look: 'plain', icon: 'stairs', words: '梯坎 38 级，往上' } as const]
  render(<AnswerCard {...card} tags={tags} walk={{ minutes: 6 }} isSample />)
  expect(screen.getByRole('heading', { name: '柚子坡邻里服务点' })).toBeTruthy()
  for (const words of ['6', '分钟', '梯坎 38 级，往上', '演示数据']) expect(screen.getByText(words)).toBeTruthy()
})

test('an unknown walking time is shown as words, without a figure', () => {
  const { container } = render(<AnswerCard {...card} walk={{ words: '直线 320 米' }} />)
  expect(screen.getByText('直线 320 米')).toBeTruthy()
  expect(container.querySelector('.an-num')).toBeNull()
})

test('the picture of the way is hidden from screen readers, and absent without a walking network', () => {
  const way = [{ kind: 'stairs', meters: 20, risesMeters: 6 }] as const
  const { container, rerender } = render(<AnswerCard {...card} walk={{ minutes: 6 }} way={way} />)
  expect(container.querySelector('.wp')?.getAttribute('aria-hidden')).toBe('true')
  rerender(<AnswerCard {...card} walk={{ minutes: 6 }} way={[]} />)
  expect(container.querySelector('.wp')).toBeNull()
})
