import { fireEvent, render, screen } from '@testing-library/react'
import { Steps } from '.'

const open = (offReason?: string) =>
  render(
    <Steps
      steps={[
        { key: 'people', ask: '几个人', offReason },
        { key: 'who', ask: '怎么称呼' },
      ]}
    >
      {(isLast) => <div>{isLast ? '可以订了' : '还没问完'}</div>}
    </Steps>,
  )
const present = () => [...document.querySelectorAll('.qs-on')].map((one) => one.textContent)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name: new RegExp(name) }))

test('shows one question at a time, back and forth, and the rest after the last one', () => {
  open()
  expect([present(), screen.queryByText('还没问完') !== null]).toEqual([['几个人'], true])
  press('下一步')
  expect([present(), screen.queryByText('可以订了') !== null]).toEqual([['怎么称呼'], true])
  press('上一步')
  expect(present()).toEqual(['几个人'])
})

test('an unanswered question says why it cannot be skipped', () => {
  open('先说几个人')
  press('下一步')
  expect(present()).toEqual(['几个人'])
  expect(screen.getByText('先说几个人')).toBeTruthy()
})
