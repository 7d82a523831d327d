import { fireEvent, screen, waitFor } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering, holding, knowingPhones, withoutDistrict } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { entry, joinedComplaint, myComplaint, over, settled } from '../../../../test/complaint/my-complaint'
import { forget, scrolledTo } from '../../../../test/stubs/taro'
import { ComplaintStore, type OwnComplaint } from '../parts/complaint-store'
import { Joined } from './joined'
import { Own } from './own'

const DAY = at('09:30')
const NIGHT = at('22:30')

const shown = (seen: OwnComplaint, now = DAY, knowing = withoutDistrict) => {
  const { call, calls } = answering({
    'complaints.get': () => ({ at: now, isSample: true, complaint: seen }),
    'complaints.answer': () => ({ state: 'reopened' }),
    'complaints.add': () => ({ state: seen.state }),
  })
  const store = new ComplaintStore(call, holding(now), seen.id)
  const { container, dialled } = onPhone(<Own store={store} seen={seen} now={now} />, knowing(call), now)
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

test('does not ask whether the problem is solved before the complaint is settled', () => {
  shown(myComplaint())
  expect(screen.queryByRole('button', { name: '解决了' })).toBeNull()
})

test('withdrawing asks for confirmation first, with the safe answer first', () => {
  const { calls } = shown(myComplaint())
  press(/撤回/)
  const [veil, safe] = screen.getByRole('dialog').closest('.sh')?.querySelectorAll('[role="button"]') ?? []
  expect([veil?.getAttribute('aria-label'), safe?.textContent]).toEqual(['不弄了，关掉', '先留着'])
  expect(calls).toEqual([])
})

test('calls the community during its office hours, the hotline otherwise', () => {
  const day = shown(myComplaint())
  press('打给社区')
  expect(day.dialled).toEqual(['023-5550 0001'])
})

test('at night it calls 12345', () => {
  const night = shown(myComplaint({ promise: { ...myComplaint().promise, isDutyCall: true } }), NIGHT)
  press(/12345/)
  expect(night.dialled).toEqual(['12345'])
})

test('at night the telephone on duty goes before 12345, on the page, in the promise and while it is reviewed', async () => {
  const onDuty = (call: Parameters<typeof knowingPhones>[0]) => knowingPhones(call, '023-5550 0001', '023-0000 3001')
  const filed = { promise: { ...myComplaint().promise, isDutyCall: true } }
  const night = shown(myComplaint(filed), NIGHT, onDuty)
  await screen.findByRole('button', { name: /^打值班电话/ })
  expect(document.body.textContent).toMatch(/事情急，[\s\u200b]*请直接[\s\u200b]*打[\s\u200b]*值班电话/)
  press(/^打值班电话/)
  expect(night.dialled).toEqual(['023-0000 3001'])
  shown(myComplaint({ ...filed, isPendingReview: true }), NIGHT, onDuty)
  await waitFor(() => expect(document.body.textContent).not.toContain('12345'))
})

test('a complaint pending review says so, with a telephone number for urgent matters', () => {
  const { said } = shown(myComplaint({ isPendingReview: true }))
  expect(said).toMatch(
    /收到了，正在看一眼\u200b内容.*审核中.*答应您：今天\u200b中午\s12:00\s前\u200b给您回话.*水已经淹进屋了？/,
  )
})

test('the number shown is the number dialled', () => {
  expect(shown(myComplaint({ isPendingReview: true })).said).toContain('023‑5550\u00a00001')
  expect(shown(myComplaint({ isPendingReview: true }), NIGHT).said).not.toContain('5550')
})

test('a telephone number is not shown as a promise', () => {
  const { said } = shown(
    myComplaint({ isPendingReview: true, promise: { ...myComplaint().promise, isDutyCall: true } }),
    NIGHT,
  )
  expect(said).toMatch(/12345/)
  expect(said).not.toContain('答应您')
})

test('a complaint refused in review says why and is no longer shown as pending', () => {
  const { said } = shown(over('refused', { isPendingReview: true, reason: '演示原因。' }))
  expect(said).toContain('演示原因。还想说')
  expect(said).not.toContain('正在看一眼')
})

test('a handed-over complaint shows the other office and its reference number', () => {
  const { said, dialled } = shown(over('handedOver', { handedTo: 'hotline', handedNumber: '演示 7 号' }))
  expect(said).toMatch(/转给 12345 热线办了.*演示\s7\s号/)
  press(/12345/)
  expect(dialled).toEqual(['12345'])
})

test('text that will be masked is shown masked while typing', () => {
  shown(myComplaint())
  press('再说两句')
  const field = screen.getByRole('textbox', { name: '还想说什么' })
  fireEvent.change(field, { target: { value: '打我 13800138000' } })
  expect(screen.getByText('电话号码').className).toBe('mk')
})

test('a possible name is pointed out while typing, and is not masked', () => {
  shown(myComplaint())
  press('再说两句')
  fireEvent.change(screen.getByRole('textbox', { name: '还想说什么' }), { target: { value: '王建国家又拖桌子' } })
  expect(screen.getByText(/“王建国”像是人名/)).toBeTruthy()
})

test('masked text in an addition renders as a block that does not break across lines', () => {
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

test('after an addition was sent the form closes and the page confirms it', async () => {
  const { calls } = shown(myComplaint())
  press('再说两句')
  fireEvent.change(screen.getByRole('textbox', { name: '还想说什么' }), { target: { value: '又滴了' } })
  press('发给社区')
  await waitFor(() => expect(calls[0]).toEqual(['complaints.add', { complaintId: myComplaint().id, words: '又滴了' }]))
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull())
  expect(scrolledTo).toEqual(['#opened-part', '#complaint-done'])
  expect(document.querySelector('#complaint-done')?.textContent).toContain('收到了')
})

test('a resident who joined sees neither the text nor the name of the reporter', () => {
  const { container } = onPhone(<Joined seen={joinedComplaint()} now={DAY} />, answering({}).call, DAY)
  expect(container.textContent).toContain('一共 1 家遇到')
  expect(container.textContent).not.toContain('楼上的水')
})

const photo = { id: '1-photo00000000000a', address: '/a.jpg', thumbAddress: '/a-s.jpg', width: 60, height: 40 }

test.each([
  ['is open', myComplaint({ photos: [photo] })],
  ['is pending review', myComplaint({ photos: [photo], isPendingReview: true })],
])('a photo of a complaint that %s is removed after a confirmation', async (_, seen) => {
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

test('the photos of a complaint that is over are read-only', () => {
  const { pictures } = shown(over('closed', { photos: [photo] }))
  expect(pictures).toEqual([photo.thumbAddress])
  expect(screen.queryByRole('button', { name: '去掉第 1 张' })).toBeNull()
})

test('shows progress while a photo is being removed', async () => {
  const { said } = shown(myComplaint({ photos: [photo] }))
  expect(said).not.toContain('正在拿掉照片')
  press('去掉第 1 张')
  press('拿掉')
  expect(document.body.textContent).toContain('正在拿掉照片')
  await waitFor(() => expect(document.body.textContent).not.toContain('正在拿掉照片'))
})

describe('an agreed visit whose time is over', () => {
  const planned = entry('visitPlanned', '08:10', { visitAt: at('08:30') })
  const visiting = { state: 'visiting', visitAt: at('08:30') } as const

  test('asks whether it took place: to call, or to say more', () => {
    const { said, dialled } = shown(myComplaint({ ...visiting, history: [planned] }))
    expect(said).toMatch(/来过了吗？约的是今天上午.*8:30/)
    fireEvent.click(screen.getAllByRole('button', { name: '打给社区' })[0] as HTMLElement)
    expect(dialled).toHaveLength(1)
    fireEvent.click(screen.getAllByRole('button', { name: '再说两句' })[0] as HTMLElement)
    expect(scrolledTo).toContain('#opened-part')
    expect(screen.getByText('发给社区')).toBeTruthy()
  })

  test('is not asked about before it, nor once it was written down', () => {
    expect(shown(myComplaint({ ...visiting, visitAt: at('11:00'), history: [planned] })).said).not.toContain('来过了吗')
    const goesOn = { ...visiting, visitAt: at('08:31'), history: [planned] }
    expect(shown(myComplaint(goesOn)).said).not.toContain('来过了吗')
    const history = [planned, entry('visited', '09:10')]
    expect(shown(myComplaint({ ...visiting, history })).said).not.toContain('来过了吗')
  })
})

test('a time and its 前 stay on one line, also in an apology', () => {
  const promise = { ...myComplaint().promise, kind: 'visit', dueAt: at('08:00'), isLate: true } as const
  const { said } = shown(myComplaint({ state: 'visiting', visitAt: at('15:00'), promise }))
  expect(said).toContain('8:00\u00a0前')
  expect(said).not.toMatch(/\d 前/)
})

test('another time for a visit is asked for in words, and what was typed before stays', () => {
  shown(myComplaint({ state: 'visiting', visitAt: at('15:00') }))
  press('换个时间')
  const field = () => screen.getByLabelText<HTMLTextAreaElement>('还想说什么')
  expect(field().value).toMatch(/^今天下午\s?3:00 我不方便，能不能换到$/)
  fireEvent.input(field(), { target: { value: '我明天在家' } })
  press('换个时间')
  expect(field().value).toBe('我明天在家')
})

test('there is no other time to ask for where no visit is to come', () => {
  shown(myComplaint())
  expect(screen.queryByRole('button', { name: '换个时间' })).toBeNull()
})
