import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at, type ClassRow, classRow, PROGRAMME_ID, sessionOf, sheetOf } from '../../../../test/programme/seen-class'
import { forget, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import ClassSheetPage from '.'

beforeEach(forget)

const NOW = at('09:00')

const open = async (rows: ClassRow[], { role = 'worker', answer = () => sheetOf(rows) as unknown } = {}) => {
  const { call } = answering({
    'programmes.sheet': answer,
    'me.get': () => ({ role, community: role === 'admin' ? null : { id: 1, name: '演示社区' } }),
    'district.get': () => ({ subdistricts: [{ name: '演示街道', communities: [{ id: 1, name: '演示社区' }] }] }),
  })
  const page = await act(async () => onPhone(<ClassSheetPage />, call, NOW))
  const press = (name: string | RegExp) => act(async () => void fireEvent.click(page.getByRole('button', { name })))
  return { ...page, press, text: () => page.container.textContent ?? '' }
}

test('a class says when, where, who teaches and how many come, and opens its roster', async () => {
  const { text, press } = await open([classRow({ waiting: 2, away: 1, here: 3, came: 5 })])
  expect(text()).toContain('今天的活动')
  expect(text()).toContain('今天下午 4:30 到晚上 6:00 · 演示书吧 · 演示老师')
  expect(text()).toContain('报了 8 人，能来 12 人 · 2 人在排 · 1 人说不来 · 在 3 人，来过 5 人')
  await press(/^演示四点半课堂/)
  expect(went).toEqual(['navigateTo /packages/classes/roster/index?id=1-0000000000000001'])
})

test('too few are said first, and lead to where one cancels', async () => {
  const { text, press } = await open([classRow(), classRow({ sessionId: '1-few', title: '演示书法', isFew: true })])
  expect(text()).toContain('2 场，有 1 场人太少')
  expect(text()).toContain('演示书法报的人太少')
  await press('看这一场')
  expect(went).toEqual([`navigateTo /packages/classes/edit/index?id=${PROGRAMME_ID}`])
})

test('what does not take place says why', async () => {
  const { text } = await open([classRow({ isFew: true, session: sessionOf({ cancelled: '那天停水' }) })])
  expect(text()).toContain('那天停水')
  expect(text()).toContain('不办了')
  expect(text()).not.toContain('人太少')
})

test('a day without classes offers to plan one on it', async () => {
  const { text, press } = await open([])
  await press('后一天')
  expect(text()).toContain('这一天没有活动')
  await press('排一个活动')
  expect(went).toEqual(['navigateTo /packages/classes/edit/index?communityId=1&day=2026-11-26'])
})

test('who works for the district sees which community it is and may choose another', async () => {
  const { text, getByRole } = await open([], { role: 'admin' })
  expect(text()).toContain('演示社区')
  expect(getByRole('button', { name: /换/ })).toBeTruthy()
})

test('without an answer the page says so and offers to try again', async () => {
  const { getByRole } = await open([], {
    answer: () => {
      throw new CallError('unreachable')
    },
  })
  expect(getByRole('button', { name: '再试一次' })).toBeTruthy()
})
