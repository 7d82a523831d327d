import { act, fireEvent } from '@testing-library/react'
import { renderSVG } from 'uqr'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at, screenOf, SHIFT_ID, shiftOf } from '../../../../test/shift/seen-shift'
import { forget, router, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import CodeScreenPage from '.'

beforeEach(() => {
  forget()
  router.params = { id: SHIFT_ID }
})

const open = async (screen: () => unknown, now = at('10:31')) => {
  const { call } = answering({ 'shifts.screen': screen })
  const page = await act(async () => onPhone(<CodeScreenPage />, call, now))
  return { ...page, text: () => page.container.textContent ?? '', picture: () => page.container.querySelector('img') }
}

test('the code, its digits in two groups, until when they last, and what to do', async () => {
  const { text, picture } = await open(() => screenOf(at('10:31')))
  expect(text()).toContain('演示送午饭，签到')
  expect(text()).toContain('100 000')
  expect(text()).toContain('10:32 换新的')
  expect(text()).toContain('没带手机？把名字告诉演示陈叔')
  expect(text()).toContain('到了 1 位')
  expect(text()).toContain('10:15 到 11:00 签到')
  const shown = decodeURIComponent(picture()?.getAttribute('src') ?? '')
  const drawn = /d="([^"]+)"/.exec(renderSVG('YJS:100000', { ecc: 'M', border: 2, pixelSize: 1 }))?.[1] ?? 'nothing'
  expect(shown).toContain(drawn)
})

test('after the time for checking in it is there for those who go', async () => {
  const { text } = await open(() => screenOf(at('11:20')), at('11:20'))
  expect(text()).toContain('演示送午饭，签出')
  expect(text()).toContain('签到的时间过了')
})

test('without any code left, names are marked instead', async () => {
  const { text, picture, getByRole } = await open(() => screenOf(at('10:31'), { codes: [] }))
  expect(text()).toContain('码用完了')
  expect(picture()).toBeNull()
  await act(async () => void fireEvent.click(getByRole('button', { name: '用名字点名' })))
  expect(went).toEqual([`navigateTo /packages/shifts/roster/index?id=${SHIFT_ID}`])
})

test.each([
  ['over', at('12:00'), {}, '这一班结束了'],
  ['cancelled', at('10:31'), { shift: shiftOf({ cancelled: '那天停水' }) }, '那天停水'],
])('a shift that is %s shows no code', async (_, now, change, said) => {
  const { text, picture } = await open(() => screenOf(now, change), now)
  expect([text().includes(said), picture()]).toEqual([true, null])
})

test('without an answer the page offers to try again', async () => {
  const { getByRole } = await open(() => {
    throw new CallError('unreachable')
  })
  expect(getByRole('button', { name: '再试一次' })).toBeTruthy()
})
