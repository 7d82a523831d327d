import { fireEvent, screen, waitFor } from '@testing-library/react'
import { onPhone } from '../../../test/booking/on-phone'
import { answering } from '../../../test/booking/phone'
import { at } from '../../../test/booking/room-day'
import { fillTab } from './tab-bodies'
import { TabPage } from './tab-page'

const words = { loading: '正在打开', failedTitle: '没打开' }

test('a tab shows its contents as soon as its subpackage has come', async () => {
  const load = async () => fillTab('rooms', () => <>演示房间</>)
  const { container } = onPhone(<TabPage tab="rooms" words={words} load={load} />, answering({}).call, at('09:30'))
  expect(container.textContent).toContain('正在打开')
  await waitFor(() => expect(container.textContent).toContain('演示房间'))
})

test('a tab whose subpackage does not come offers a retry and the telephone, and opens when it has come', async () => {
  let isThere = false
  const load = async () => {
    if (!isThere) throw new Error('演示：没有网')
    fillTab('complaints', () => <>演示内容</>)
  }
  const { container, dialled } = onPhone(
    <TabPage tab="complaints" words={words} load={load} />,
    answering({}).call,
    at('09:30'),
  )
  expect(container.textContent).toContain('正在打开')
  await waitFor(() => expect(container.textContent).toContain('没打开'))
  fireEvent.click(screen.getByRole('button', { name: /12345/ }))
  expect(dialled).toEqual(['12345'])
  isThere = true
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
  await waitFor(() => expect(container.textContent).toContain('演示内容'))
})
