import { fireEvent, render, screen } from '@testing-library/react'
import { Fold } from '.'

test('the button shows what is chosen inside and opens the fold', () => {
  const presses: string[] = []
  const fold = (isOpen: boolean) => (
    <Fold label="筛选：全部 · 今天" isOpen={isOpen} onToggle={() => presses.push('toggled')}>
      里面
    </Fold>
  )
  const { rerender } = render(fold(false))
  fireEvent.click(screen.getByRole('button', { name: '筛选：全部 · 今天' }))
  expect(presses).toEqual(['toggled'])
  expect(screen.getByText('里面').className).toBe('fo')
  rerender(fold(true))
  expect(screen.getByText('里面').className).toContain('fo-on')
})
