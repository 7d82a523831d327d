import { act, fireEvent } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { forget, went } from '../../../../test/stubs/taro'
import { CallError } from '../../../client/call'
import { limits } from '../../../contract/limits'
import SearchPage from '.'
import type { FoundRow } from './search-store'
import { words } from './words.zh'

const NOW = '2026-11-24T02:00:00.000Z'
const PLACE = { lat: 39.3, lng: 82.4, crs: 'gcj02', from: 'community', label: '竹筒街社区' }
/** Later than anything is sent after the last character. */
const TYPED_MS = 400
const SLOW_MS = 5_100

const opening = {
  state: 'open',
  until: null,
  today: [],
  isOpenLaterToday: false,
  weekend: [],
  noWeekend: 'closed',
  isCalendarKnown: true,
}
/** A point of this name in the answer. */
const row = (name: string): FoundRow =>
  ({
    id: `1-${name}`,
    name,
    kind: 'book-bar',
    services: ['culture'],
    highlight: null,
    phone: '023-00001234',
    communityId: 1,
    subdistrict: '演示街道',
    position: null,
    opening,
    walk: null,
    straightMeters: null,
    isUnreachable: false,
    isSure: true,
    by: 'name',
    words: null,
    service: null,
  }) as unknown as FoundRow

type Asked = { text: string }

/**
 * The page.
 * @param answer the names of what a search finds
 * @param found what the phone has stored of an earlier search
 */
const open = async (answer: (text: string) => string[] | Promise<string[]> = () => [], found = '') => {
  const { call } = answering({
    'points.list': () => ({ rows: [], isMore: false }),
    'points.search': async (input) => {
      const names = await answer((input as Asked).text)
      return { at: NOW, graph: null, rows: names.map(row), office: null }
    },
  })
  const phone = await act(async () =>
    onPhone(<SearchPage />, call, NOW, { where: JSON.stringify(PLACE), search: found }),
  )
  const after = (ms: number) => act(async () => void (await jest.advanceTimersByTimeAsync(ms)))
  return {
    ...phone,
    after,
    said: () => phone.container.textContent ?? '',
    type: async (value: string, ms = TYPED_MS) => {
      fireEvent.change(phone.getByRole('textbox'), { target: { value } })
      await after(ms)
    },
    isBusy: (name: string) => phone.getByText(name).closest('[aria-busy]')?.getAttribute('aria-busy'),
  }
}

beforeEach(() => {
  forget()
  jest.useFakeTimers()
})
afterEach(() => jest.useRealTimers())

test('of a community it says that it counts from its middle, and the map is one tap away', async () => {
  const { said, getByRole } = await open()
  expect(said()).toContain('从竹筒街社区中心算起')
  fireEvent.click(getByRole('button', { name: '在地图上点准些' }))
  expect(went).toEqual(['navigateTo /packages/find/place/index?by=map'])
})

/** An answer that comes when the test says so. */
const later = () => {
  let give = (_: string[]): void => undefined
  const answer = new Promise<string[]>((resolve) => (give = resolve))
  return { answer, give: (names: string[]) => act(async () => give(names)) }
}

test('until new words are answered, the rows of the old ones are busy and not counted', async () => {
  const { answer, give } = later()
  const { type, said, isBusy } = await open((text) => (text === '书吧' ? ['河街书吧'] : answer))
  await type('书吧')
  expect(said()).toContain(words.count(1))
  expect(isBusy('河街书吧')).toBe('false')
  await type('食堂')
  expect(isBusy('河街书吧')).toBe('true')
  expect(said()).not.toContain(words.count(1))
  expect(said()).toContain(words.looking)
  await give(['长者食堂'])
  expect(isBusy('长者食堂')).toBe('false')
  expect(said()).not.toContain('河街书吧')
})

test('that nothing was found is never said of words that are not answered yet', async () => {
  const { answer, give } = later()
  const { type, said } = await open((text) => (text === '修' ? [] : answer))
  await type('修')
  expect(said()).toContain(words.none('修'))
  await type('修拉链')
  expect(said()).not.toContain('没有叫')
  expect(said()).toContain(words.looking)
  await give([])
  expect(said()).toContain(words.none('修拉链'))
})

test('old rows go when the answer is slow', async () => {
  const { answer, give } = later()
  const { type, said, after } = await open((text) => (text === '书吧' ? ['河街书吧'] : answer))
  await type('书吧')
  await type('食堂')
  await after(SLOW_MS)
  expect(said()).not.toContain('河街书吧')
  expect(said()).toContain(words.slow)
  await give(['长者食堂'])
  expect(said()).toContain('长者食堂')
  expect(said()).not.toContain(words.slow)
})

test('while it is slow, what was found for the same words before is shown with its age', async () => {
  const before = await open(() => ['河街书吧'])
  await before.type('书吧')
  before.unmount()
  const { answer, give } = later()
  const { type, said, after } = await open(() => answer, before.device.read('search'))
  await type('书吧')
  expect(said()).not.toContain('河街书吧')
  await after(SLOW_MS)
  expect(said()).toContain('河街书吧')
  expect(said()).toContain(words.slowText)
  await give(['江边书吧'])
  expect(said()).not.toContain(words.slowText)
})

test.each([
  ['one letter', 'a', 'a'],
  ['an emoji', '👩‍👩‍👧', '👩‍👩‍👧'],
  ['signs of SQL', "%'; drop table", "%'; drop table"],
  ['200 characters', '血'.repeat(200), `${'血'.repeat(20)}…`],
])('%s without an answer gets a sentence and the telephone', async (_, text, repeated) => {
  const { type, said, dialled, getByRole } = await open()
  await type(text)
  expect(said()).toContain(words.none(repeated))
  expect(said()).toContain(words.noneText)
  fireEvent.click(getByRole('button', { name: /^打电话/ }))
  expect(dialled).toHaveLength(1)
})

test('a long text is repeated without half a character', async () => {
  const { type, said } = await open()
  await type(`${'血'.repeat(19)}😀${'压'.repeat(100)}`)
  expect(said()).toContain(words.none(`${'血'.repeat(19)}…`))
})

test('no more than a question may have can be typed', async () => {
  const { getByRole } = await open()
  expect((getByRole('textbox') as HTMLInputElement).maxLength).toBe(limits.questionMax)
})

test.each(['unreachable', 'invalid_input'] as const)('%s: the reason, a retry and the telephone', async (code) => {
  const { type, said, dialled, getByRole } = await open(() => Promise.reject(new CallError(code)))
  await type('书吧')
  expect(said()).toContain(words.failedTitle)
  expect(getByRole('button', { name: '再试一次' })).toBeTruthy()
  fireEvent.click(getByRole('button', { name: /^打电话/ }))
  expect(dialled).toHaveLength(1)
})
