import Taro from '@tarojs/taro'
import { listenToKeys, showMarkedRow } from './keys.weapp'

/** A mock of the WeChat functions used here. */
const answerBy = (apis: object) => void Object.assign(Taro, apis)

test('WeChat’s keys are told by what they mean, until nobody listens', () => {
  let listening: ((press: { key: string }) => void) | undefined
  answerBy({
    onKeyDown: (listen: typeof listening) => void (listening = listen),
    offKeyDown: (listen: unknown) => void (listening = listening === listen ? undefined : listening),
  })
  const told: string[] = []
  const stop = listenToKeys((key) => {
    told.push(key)
    return true
  })
  for (const key of ['ArrowDown', 'j', 'ArrowUp', 'k', 'Enter', '/', 'x']) listening?.({ key })
  expect(told).toEqual(['down', 'down', 'up', 'up', 'open', 'search', 'other'])
  stop()
  expect(listening).toBeUndefined()
})

test('where WeChat knows no keys nothing happens', () => {
  answerBy({ onKeyDown: undefined, offKeyDown: undefined })
  expect(() => listenToKeys(() => true)()).not.toThrow()
})

const scrolledFor = (row: { top: number; bottom: number } | null): unknown[] => {
  const scrolled: unknown[] = []
  const found = [row, { scrollTop: 300 }]
  answerBy({
    createSelectorQuery: () => ({
      select: () => ({ boundingClientRect: () => undefined }),
      selectViewport: () => ({ scrollOffset: () => undefined }),
      exec: (tell: (found: unknown) => void) => tell(found),
    }),
    getWindowInfo: () => ({ windowHeight: 800 }),
    pageScrollTo: async (to: unknown) => void scrolled.push(to),
  })
  showMarkedRow()
  return scrolled
}

test.each([
  ['visible', { top: 0, bottom: 800 }, []],
  ['above', { top: -40, bottom: 60 }, [{ scrollTop: 260, duration: 0 }]],
  ['below', { top: 780, bottom: 880 }, [{ scrollTop: 380, duration: 0 }]],
  ['gone', null, []],
])('a marked row that is %s is scrolled to only as far as needed', (_, row, scrolled) => {
  expect(scrolledFor(row)).toEqual(scrolled)
})
