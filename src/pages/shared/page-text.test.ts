import { pageText } from './page-text'

const page = (html: string): Element => Object.assign(document.createElement('div'), { innerHTML: html })

test('what stands on a page is read in its order, with a pause after each piece', () => {
  expect(pageText(page('<h1>我的预约</h1><p>今天下午 2:00。</p><button>取消预约</button>'))).toBe(
    '我的预约，今天下午 2:00。取消预约，',
  )
})

test('what is hidden from screen readers is not read, nor the button that reads', () => {
  expect(pageText(page('<b>读给我听</b><i aria-hidden="true">列名</i><p aria-hidden="false">开着</p>'))).toBe('开着，')
})

test('dots between words are not read', () => {
  expect(pageText(page('<b>120 米</b><i>·</i><b>梯坎 40 级</b>'))).toBe('120 米，梯坎 40 级，')
})

test('a page that is not there has nothing to read', () => {
  expect(pageText(null)).toBe('')
})
