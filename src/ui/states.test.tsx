import { fireEvent, render, screen } from '@testing-library/react'
import { BigButton } from './big-button'
import { BigTile } from './big-tile'
import { Bones } from './bones'
import { EmptyState } from './empty-state'
import { Notice } from './notice'
import { StepList } from './step-list'

test('while loading, the page says what is being loaded', () => {
  render(<Bones shape="answer" words="正在看哪里最近" />)
  const bones = screen.getByRole('status')
  expect(bones.textContent).toBe('正在看哪里最近')
  expect(bones.getAttribute('aria-busy')).toBe('true')
})

test('an empty state has a heading, a fact and a button', () => {
  render(
    <EmptyState art="night" title="十分钟内，没有开着的" text="最近还开着的是榕荫书吧。">
      <BigButton label="打电话问问" icon="phone" />
    </EmptyState>,
  )
  expect(screen.getByRole('heading', { name: '十分钟内，没有开着的' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '打电话问问' })).toBeTruthy()
})

test('a warning is announced politely, a danger at once', () => {
  const { rerender } = render(<Notice kind="warn" icon="offline" title="现在没有网" />)
  expect(screen.getByRole('status').textContent).toBe('现在没有网')
  rerender(<Notice kind="danger" icon="warning" title="有人受伤，先打 120" />)
  expect(screen.getByRole('alert').textContent).toBe('有人受伤，先打 120')
})

test('the steps of a way are a list in walking order', () => {
  const steps = [
    { id: 'a', icon: 'walk', words: '沿竹筒街往前走', figure: '120 米' },
    { id: 'b', icon: 'stairs', words: '往上走梯坎 38 级' },
  ] as const
  render(<StepList steps={steps} />)
  expect(screen.getAllByRole('listitem').map((step) => step.textContent)).toEqual([
    '沿竹筒街往前走120 米',
    '往上走梯坎 38 级',
  ])
})

test('a tile of the elder home page is one button', () => {
  const pressed: string[] = []
  render(<BigTile icon="phone" title="打电话" note="小谭在值班" onPress={() => pressed.push('call')} />)
  fireEvent.click(screen.getByRole('button', { name: '打电话 小谭在值班' }))
  expect(pressed).toEqual(['call'])
})
