import { fireEvent, screen } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { type ToView, useViewer } from '../../../pages/shared/use-viewer'
import { viewed } from '../../../stores/viewed-photos'
import PhotoPage from '.'

const NOW = '2026-11-24T02:00:00.000Z'
const addresses = ['/一.jpg', '/二.jpg', '/三.jpg']

function Opened({ shown }: { shown: ToView | null }) {
  const view = useViewer()
  if (shown) view(shown)
  return <PhotoPage />
}
const open = (shown: ToView | null) => onPhone(<Opened shown={shown} />, answering({}).call, NOW)
beforeEach(() => viewed.show(null))

const count = () => screen.getByText(/^第 \d 张，共 \d 张$/).textContent
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const key = (name: string, more = {}) => fireEvent.keyDown(window, { key: name, ...more })

test('it begins with the photo that was tapped, says whose it is and who sees it', () => {
  open({ addresses, index: 1, title: '您拍的照片', note: '只有社区的人看得到。' })
  expect(count()).toBe('第 2 张，共 3 张')
  expect(screen.getByText('您拍的照片')).toBeTruthy()
  expect(screen.getByText('只有社区的人看得到。')).toBeTruthy()
  expect(document.querySelector('img')?.getAttribute('src')).toBe('/二.jpg')
})

test('buttons and arrow keys go on and back, and after the last comes the first', () => {
  open({ addresses, title: '演示照片' })
  press('下一张')
  key('ArrowRight')
  expect(count()).toBe('第 3 张，共 3 张')
  key('ArrowRight')
  expect(count()).toBe('第 1 张，共 3 张')
  press('上一张')
  expect(count()).toBe('第 3 张，共 3 张')
})

test('a key that belongs to the browser itself does nothing', () => {
  open({ addresses, title: '演示照片' })
  key('ArrowRight', { altKey: true })
  expect(count()).toBe('第 1 张，共 3 张')
})

test('one photo alone has no buttons to others', () => {
  open({ addresses: addresses.slice(0, 1), title: '' })
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['收起'])
})

test('a photo that cannot be loaded says so and can be tried again', () => {
  const { container } = open({ addresses, title: '演示照片' })
  fireEvent.error(container.querySelector('img') as HTMLElement)
  expect(screen.getByText('这张照片没打开')).toBeTruthy()
  press('再试一次')
  expect(container.querySelector('img')).toBeTruthy()
})

test('opened without photos, as after a reload, it says how to get them', () => {
  open(null)
  expect(screen.getByText(/回到刚才那一页/)).toBeTruthy()
})
