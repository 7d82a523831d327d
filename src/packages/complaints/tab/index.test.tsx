import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { CallError } from '../../../client/call'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { complaintRow } from '../../../../test/complaint/my-complaint'
import { writtenDraft } from '../../../../test/complaint/written-draft'
import { forget, went } from '../../../../test/stubs/taro'
import { useStores } from '../../../stores/root'
import type { ComplaintRow } from '../mine/my-complaints-store'
import ComplaintsTab from '.'

const NOW = at('09:30')
const WHERE = JSON.stringify({ lat: 29.56, lng: 106.57, crs: 'gcj02', from: 'map', label: '' })
const noise = { id: '1-noise00000000000', category: 'noise', building: '演示坝子 1 号', state: 'accepted', count: 6 }

type Answers = Parameters<typeof answering>[0]
const mine = (open: ComplaintRow[], over: ComplaintRow[] = []) => ({ at: NOW, isSample: true, open, over })

const shown = (answers: Answers = {}, kept: Record<string, string> = {}, isSignedIn = true) => {
  const { call, calls } = answering({
    'complaints.mine': () => mine([]),
    'mediation.mine': () => ({ at: NOW, isSample: true, mediations: [] }),
    'complaints.nearby': () => ({ at: NOW, nuisances: [] }),
    'me.get': () => ({ home: null }),
    ...answers,
  })
  const phone = onPhone(<ComplaintsTab />, call, NOW, { where: WHERE, ...kept }, { isSignedIn: () => isSignedIn })
  return { ...phone, calls, said: () => phone.container.textContent ?? '' }
}
beforeEach(forget)

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const methods = (calls: [string, unknown][]) => calls.map(([method]) => method)

test('opens on the open complaint with its promise and its step', async () => {
  const { said } = shown({ 'complaints.mine': () => mine([complaintRow()]) })
  await waitFor(() => expect(said()).toContain('您有 1 件还在办'))
  expect(said()).toMatch(/漏水滴水社区答应您.*12:00.前.?给您回话.*演示街.*收到了第 1 步，一共 5 步打给社区看这件事/)
  press('看这件事')
  expect(went).toContain('navigateTo /packages/complaints/complaint/index?id=1-complaint000000000')
})

test('a question to the reporter comes before everything else', async () => {
  const settled = complaintRow({ id: '1-asked00000000000', state: 'settled', asksAnswer: true })
  const { said } = shown({ 'complaints.mine': () => mine([complaintRow(), settled]) })
  await waitFor(() => expect(said()).toContain('解决了没有？'))
})

test('with nothing of one’s own, asks for the kind, and one tap begins to tell', async () => {
  const { said } = shown()
  await waitFor(() => expect(said()).toContain('哪一种烦心事？'))
  press('噪音')
  expect(went).toContain('navigateTo /packages/complaints/new/index?kind=noise')
})

test('the last of the kinds is the telephone', async () => {
  const { dialled } = shown()
  press('打电话说')
  expect(dialled).toEqual(['12345'])
})

test('to a stranger nothing is loaded that would sign them in', async () => {
  const { said, calls } = shown({}, {}, false)
  await waitFor(() => expect(methods(calls)).toContain('district.get'))
  expect([...new Set(methods(calls))]).toEqual(['district.get'])
  expect(said()).toContain('哪一种烦心事？')
})

test('a nuisance nearby is joined with one tap, and is then one’s own', async () => {
  const { said, calls } = shown({ 'complaints.nearby': () => ({ at: NOW, nuisances: [noise] }) })
  await waitFor(() => expect(said()).toMatch(/演示坝子 1.号，噪音社区在办6 家遇到我也遇到/))
  press('我也遇到')
  await waitFor(() => expect(said()).toContain('好，算上您家了'))
  expect(calls).toContainEqual(['complaints.join', { complaintId: noise.id }])
  expect(said()).not.toContain('演示坝子')
  await waitFor(() => expect(methods(calls).filter((method) => method === 'complaints.mine')).toHaveLength(2))
})

test('without a network, what was there last with its age, and the telephone', async () => {
  const kept = { at: at('09:10'), value: { ...mine([complaintRow()]), mediationRows: [] } }
  const { said, dialled } = shown(
    { 'complaints.mine': () => Promise.reject(new CallError('unreachable')) },
    { complaints: JSON.stringify({ question: 'mine ', value: kept }) },
  )
  await waitFor(() => expect(said()).toContain('这是20 分钟前看到的'))
  expect(said()).toContain('12:00')
  press('打给社区')
  expect(dialled).toEqual(['023-5550 0001'])
})

test('whoever signed out leaves none of their complaints on the page', async () => {
  const kept = { at: at('09:10'), value: { ...mine([complaintRow()]), mediationRows: [] } }
  const signed = { isIn: true, out: () => {} }
  const Session = () => {
    signed.out = useStores().session.forget
    return <ComplaintsTab />
  }
  const { call } = answering({
    'complaints.mine': () => Promise.reject(new CallError('unreachable')),
    'me.get': () => ({ home: null }),
  })
  const stored = { complaints: JSON.stringify({ question: 'mine ', value: kept }) }
  const { container } = onPhone(<Session />, call, NOW, stored, { isSignedIn: () => signed.isIn })
  await waitFor(() => expect(container.textContent).toContain('您有 1 件还在办'))
  signed.isIn = false
  act(signed.out)
  press('再试一次')
  await waitFor(() => expect(container.textContent).not.toContain('漏水滴水'))
})

test('while the answer is slow, what was there last with its age', async () => {
  jest.useFakeTimers()
  const kept = { at: at('09:10'), value: { ...mine([complaintRow()]), mediationRows: [] } }
  const { said } = shown(
    { 'complaints.mine': () => new Promise(() => {}) },
    { complaints: JSON.stringify({ question: 'mine ', value: kept }) },
  )
  expect(said()).not.toContain('您有 1 件还在办')
  await act(() => jest.advanceTimersByTimeAsync(5_000))
  expect(said()).toMatch(
    /这是20 分钟前看到的.*网有点慢.*您有 1 件还在办|您有 1 件还在办.*这是20 分钟前看到的.*网有点慢/,
  )
  jest.useRealTimers()
})

test('without a network and with nothing kept, telling goes on all the same', async () => {
  const { said } = shown({ 'complaints.mine': () => Promise.reject(new CallError('unreachable')) })
  await waitFor(() => expect(said()).toContain('您说过的事没打开'))
  expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy()
  press('宠物')
  expect(went).toContain('navigateTo /packages/complaints/new/index?kind=pets')
})

test('unsent drafts are counted in the way to one’s own', async () => {
  const { said } = shown({}, { 'drafts ': JSON.stringify([writtenDraft()]) })
  await waitFor(() => expect(said()).toContain('1 件还没发出去'))
})

test('what is promised for one told now knows the holidays once the district has answered', async () => {
  const daysOff = ['2026-11-24', '2026-11-25']
  const district = { name: '演示区', phone: null, isSample: true, center: null, graph: null, daysOff, subdistricts: [] }
  const { said } = shown({ 'district.get': () => district })
  expect(said()).toMatch(/今天.?中午.12:00.前.?给您回话/)
  expect(said()).toMatch(/明天.?上午.9:30.前.?上门看/)
  await waitFor(() => expect(said()).toMatch(/后天.?上午.10:30.前.?给您回话/))
  expect(said()).toMatch(/星期五.?上午.9:00.前.?上门看/)
})
