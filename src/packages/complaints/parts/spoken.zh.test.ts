import { headline } from './spoken.zh'

test.each([
  ['收到了，正在看一眼内容', ['收到了，正在看一眼', '内容']],
  ['有邻居提到声音大', ['有邻居提到', '声音大']],
  ['哪个时间上门方便？', ['哪个时间', '上门方便？']],
  ['什么时候见面方便？', ['什么时候', '见面方便？']],
  ['见面的时间', ['见面的时间']],
])('a headline at the largest text size breaks between words: %s', (said, lines) => {
  expect(headline(said).split('\u200b')).toEqual(lines)
})
