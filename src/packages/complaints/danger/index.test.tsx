import { act, fireEvent, screen } from '@testing-library/react'
import { router } from '../../../../test/stubs/taro'
import { WRITTEN_AT } from '../../../../test/complaint/written-draft'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import DangerPage from '.'
import { spokenDanger } from './spoken'

/** Waits until the page has loaded its district. */
const quiet = () => act(() => Promise.resolve())

test('three numbers are one tap away, and nothing is filed', async () => {
  router.params = {}
  const { call, calls } = answering({})
  const { container, dialled, getByRole } = onPhone(<DangerPage />, call, WRITTEN_AT)
  for (const number of ['110', '119', '120'])
    fireEvent.click(getByRole('button', { name: new RegExp(`^打 ${number}`) }))
  expect([dialled, calls.map(([method]) => method)]).toEqual([['110', '119', '120'], ['district.get']])
  expect(container.textContent).toContain('没有危险，回去')
  await quiet()
})

test('a resident who was writing can go on writing', async () => {
  router.params = { draft: 'draft' }
  expect(onPhone(<DangerPage />, answering({}).call, WRITTEN_AT).container.textContent).toContain('没有危险，接着写')
  await quiet()
})

test('the text read aloud contains the place in the form to be read out to the emergency services', () => {
  expect(spokenDanger('演示路 1 号')).toMatch(/先打电话.*打 110.*打 120.*念给对方听：演示路\s1\s号$/)
  expect(spokenDanger(null)).toMatch(/打通了先说在哪里/)
})

test('sample data is marked as such', async () => {
  router.params = {}
  onPhone(<DangerPage />, answering({ 'district.get': () => ({ isSample: true, subdistricts: [] }) }).call, WRITTEN_AT)
  expect(await screen.findByText('演示数据')).toBeTruthy()
})
