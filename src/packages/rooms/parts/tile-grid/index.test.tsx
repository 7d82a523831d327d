import { fireEvent, render, screen } from '@testing-library/react'
import { TileGrid, type TileLine } from '.'

const tile = (time: string, word: string, more: Partial<TileLine> = {}): TileLine => ({
  startsAt: time,
  time,
  word,
  look: 'free',
  isDead: false,
  ...more,
})

test('a tile shows its time and label, and reports a press; a disabled one says why and does nothing', () => {
  const pressed: string[] = []
  const parts = [
    { title: '上午', tiles: [tile('9:00', '已经过了', { look: 'off', isDead: true }), tile('10:30', '空着')] },
    { title: '下午', tiles: [tile('2:30', '从这时起', { look: 'on' }), tile('4:30', '有人用', { look: 'off' })] },
  ]
  render(<TileGrid parts={parts} onPress={(startsAt) => pressed.push(startsAt)} />)
  expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual(['上午', '下午'])
  expect(screen.getAllByRole('button', { pressed: true }).map((one) => one.textContent)).toEqual(['2:30从这时起'])
  const dead = screen.getByRole('button', { name: /9:00/ })
  expect(dead.getAttribute('aria-disabled')).toBe('true')
  for (const time of [/9:00/, /10:30/, /4:30/]) fireEvent.click(screen.getByRole('button', { name: time }))
  expect(pressed).toEqual(['10:30', '4:30'])
})
