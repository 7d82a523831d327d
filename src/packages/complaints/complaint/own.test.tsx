import { fireEvent, screen, waitFor } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering, holding } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { joinedComplaint, myComplaint, over, settled } from '../../../../test/complaint/my-complaint'
import { forget, scrolledTo } from '../../../../test/stubs/taro'
import { ComplaintStore, type OwnComplaint } from '../parts/complaint-store'
import { Joined } from './joined'
import { Own } from './own'

const DAY = at('09:30')
const NIGHT = at('22:30')

const shown = (seen: OwnComplaint, now = DAY) => {
  const { call, calls } = answering({
    'complaints.get': () => ({ at: now, isSample: true, complaint: seen }),
    'complaints.answer': () => ({ state: 'reopened' }),
    'complaints.add': () => ({ state: seen.state }),
  })
  const store = new ComplaintStore(call, holding(now), seen.id)
  const { container, dialled } = onPhone(<Own store={store} seen={seen} now={now} />, call, now)
  const pictures = [...container.querySelectorAll('img')].map((one) => one.getAttribute('src'))
  return { calls, dialled, pictures, said: container.textContent ?? '' }
}
beforeEach(forget)

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

test('one tap on 没解决 is enough', async () => {
  const { calls } = shown(settled())
  press('没解决')
  await waitFor(() => expect(calls[0]?.[0]).toBe('complaints.answer'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('nobody is asked whether it is solved before it is settled', () => {
  shown(myComplaint())
  expect(screen.queryByRole('button', { name: '解决了' })).toBeNull()
})

test('before it is taken back one is asked, and the safe answer stands first', () => {
  const { calls } = shown(myComplaint())
  press(/撤回/)
  const [veil, safe] = screen.getByRole('dialog').closest('.sh')?.querySelectorAll('[role="button"]') ?? []
  expect([veil?.getAttribute('aria-label'), safe?.textContent]).toEqual(['不弄了，关掉', '先留着'])
  expect(calls).toEqual([])
})

test('the community is called while somebody sits there, the hotline afterwards', () => {
  const day = shown(myComplaint())
  press('打给社区')
  expect(day.dialled).toEqual(['023-5550 0001'])
})

test('at night 12345 is called', () => {
  const night = shown(myComplaint({ promise: { ...myComplaint().promise, isDutyCall: true } }), NIGHT)
  press(/12345/)
  expect(night.dialled).toEqual(['12345'])
})

test('what is looked at first says so, with the telephone for whoever cannot wait', () => {
  const { said } = shown(myComplaint({ isPendingReview: true }))
  expect(said).toMatch(/收到了，正在看一眼\u200b内容.*审核中.*答应您：今天中午\s12:00 前给您回话.*水已经淹进屋了？/)
})

test('the number that is shown is the one that is dialled', () => {
  expect(shown(myComplaint({ isPendingReview: true })).said).toContain('023‑5550\u00a00001')
  expect(shown(myComplaint({ isPendingReview: true }), NIGHT).said).not.toContain('5550')
})

test('a number to call is no promise', () => {
  const { said } = shown(
    myComplaint({ isPendingReview: true, promise: { ...myComplaint().promise, isDutyCall: true } }),
    NIGHT,
  )
  expect(said).toMatch(/12345/)
  expect(said).not.toContain('答应您')
})

test('once it is refused it is looked at no more, and why is said', () => {
  const { said } = shown(over('refused', { isPendingReview: true, reason: '演示原因。' }))
  expect(said).toContain('演示原因。还想说')
  expect(said).not.toContain('正在看一眼')
})

test('what was handed over says to whom and under which number', () => {
  const { said, dialled } = shown(over('handedOver', { handedTo: 'hotline', handedNumber: '演示 7 号' }))
  expect(said).toMatch(/转给 12345 热线办了.*演示\s7\s号/)
  press(/12345/)
  expect(dialled).toEqual(['12345'])
})

test('what will be hidden is shown hidden while one types', () => {
  shown(myComplaint())
  press('再说两句')
  const field = screen.getByRole('textbox', { name: '还想说什么' })
  fireEvent.change(field, { target: { value: '打我 13800138000' } })
  expect(screen.getByText('电话号码').className).toBe('mk')
})

test('what may be a name is pointed out while one types, and stays', () => {
  shown(myComplaint())
  press('再说两句')
  fireEvent.change(screen.getByRole('textbox', { name: '还想说什么' }), { target: { value: '王建国家又拖桌子' } })
  expect(screen.getByText(/“王建国”像是人名/)).toBeTruthy()
})

test('what was hidden in what one said more is a block that no line breaks', () => {
  const history = [
    {
      at: DAY,
      kind: 'added',
      by: 'reporter',
      name: null,
      words: '他电话〔电话号码〕',
      visitAt: null,
      isPendingReview: false,
    },
  ] as const
  shown(myComplaint({ history: [...history] }))
  expect(screen.getByText('电话号码').className).toBe('mk')
})

test('what was said more is seen to have arrived: the form closes, and the page shows that it did', async () => {
  const { calls } = shown(myComplaint())
  press('再说两句')
  fireEvent.change(screen.getByRole('textbox', { name: '还想说什么' }), { target: { value: '又滴了' } })
  press('发给社区')
  await waitFor(() => expect(calls[0]).toEqual(['complaints.add', { complaintId: myComplaint().id, words: '又滴了' }]))
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull())
  expect(scrolledTo).toEqual(['#opened-part', '#case-done'])
  expect(document.querySelector('#case-done')?.textContent).toContain('收到了')
})

test('whoever joined sees no word and no name of whoever told it', () => {
  const { container } = onPhone(<Joined seen={joinedComplaint()} now={DAY} />, answering({}).call, DAY)
  expect(container.textContent).toContain('一共 1 家遇到')
  expect(container.textContent).not.toContain('楼上的水')
})

const photo = { id: '1-photo00000000000a', address: '/a.jpg', thumbAddress: '/a-s.jpg', width: 60, height: 40 }

test.each([
  ['that goes on', myComplaint({ photos: [photo] })],
  ['that is looked at', myComplaint({ photos: [photo], isPendingReview: true })],
])('a photo of a case %s is taken away after one was asked', async (_, seen) => {
  const { calls } = shown(seen)
  press('去掉第 1 张')
  press('先留着')
  expect([screen.queryByRole('dialog'), calls]).toEqual([null, []])
  press('去掉第 1 张')
  press('拿掉')
  await waitFor(() => expect(screen.getByText('照片拿掉了')).toBeTruthy())
  expect(calls.map(([method, input]) => (method === 'files.remove' ? input : method))).toEqual([
    { fileId: photo.id },
    'complaints.get',
  ])
})

test('the photos of what is over are only shown', () => {
  const { pictures } = shown(over('closed', { photos: [photo] }))
  expect(pictures).toEqual([photo.thumbAddress])
  expect(screen.queryByRole('button', { name: '去掉第 1 张' })).toBeNull()
})

test('while a photo is being taken away that is said', async () => {
  const { said } = shown(myComplaint({ photos: [photo] }))
  expect(said).not.toContain('正在拿掉照片')
  press('去掉第 1 张')
  press('拿掉')
  expect(document.body.textContent).toContain('正在拿掉照片')
  await waitFor(() => expect(document.body.textContent).not.toContain('正在拿掉照片'))
})
