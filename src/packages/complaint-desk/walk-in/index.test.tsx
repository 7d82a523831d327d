import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { NOW } from '../../../../test/complaint/seen-complaint'
import { forget, went } from '../../../../test/stubs/taro'
import WalkInPage from '.'

beforeEach(forget)

const FILED = '1-0123456789abcdef'
const me = { id: '0123456789abcdef', role: 'worker', community: { id: 1, name: '演示社区' }, isSample: true }

const open = async () => {
  const { call, calls } = answering({
    'me.get': () => me,
    'buildings.list': () => ({
      buildings: [{ id: '1-b000000000000001', name: '演示街 12 号院', lat: null, lng: null }],
    }),
    'complaints.createFor': () => ({ complaintId: FILED }),
  })
  const page = await act(async () => onPhone(<WalkInPage />, call, NOW))
  const press = (name: string | RegExp) => act(async () => void fireEvent.click(page.getByRole('button', { name })))
  const type = (label: RegExp, value: string) =>
    act(async () => void fireEvent.change(page.getByLabelText(label), { target: { value } }))
  const filed = () => calls.filter(([method]) => method === 'complaints.createFor').map(([, input]) => input)
  return { page, press, type, filed }
}

test('danger is ruled out before anything is recorded', async () => {
  const { page } = await open()
  expect(page.container.textContent).toMatch(/先请他打 110、119、120。.*谁说的/)
})

test('the button says what is still missing, and nothing is sent', async () => {
  const { page, press, filed } = await open()
  expect(page.getByRole('button', { name: /^记下来/ }).textContent).toContain('先找到是谁说的')
  await press(/^记下来/)
  expect(filed()).toEqual([])
})

test('filing a complaint for a new person, at a listed building, opens that complaint', async () => {
  const { page, press, type, filed } = await open()
  await act(async () => void fireEvent.click(page.getByText('头一回来')))
  await type(/称呼/, '演示林婆婆')
  await type(/哪条街/, '12')
  await act(async () => void fireEvent.click(page.getByText(/^演示街 12\s号院$/)))
  expect(page.queryByLabelText(/哪条街/)).toBeNull()
  expect(page.getByLabelText('这里的哪一处')).toBeTruthy()
  await act(async () => void fireEvent.click(page.getByText('漏水滴水')))
  await type(/他怎么说的/, ' 演示：楼上漏水。 ')
  await press(/^记下来/)
  expect(filed()).toMatchObject([
    {
      communityId: 1,
      category: 'leak',
      concerns: 'home',
      words: '演示：楼上漏水。',
      walkIn: { name: '演示林婆婆', phone: null },
      place: { buildingId: '1-b000000000000001' },
    },
  ])
  await press('打开这件事')
  expect(went).toEqual([`navigateTo /packages/complaint-desk/complaint/index?id=${FILED}`])
})
