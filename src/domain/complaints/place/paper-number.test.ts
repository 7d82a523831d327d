import { isPaperNumber, revealingPart } from './paper-number'

test.each([
  '2026-7',
  '12',
  '〔2026〕12号',
  '（2026）第 12 号',
  '渝调〔2026〕第12号',
  '演示 2026-7',
  '演示-调-0003',
  'YT2026-0012',
  '２０２６－７',
  '演示〔2026〕人民调解协议书第 5550 号',
  '20260012',
  '(2026)渝中民调字第12号',
  '（2026）演示民调字第 12 号',
  '石板坡社区调字〔2026〕第12号',
  '演示社区人民调解委员会调字〔2026〕12号',
  '演示街道石板坡社区调字〔2026〕12号',
  '石板坡社区调委会〔2026〕12号',
])('%s is the number of a document', (text) => {
  expect(isPaperNumber(text)).toBe(true)
})

test.each([
  '',
  '无',
  '〔〕号',
  '13800005550',
  '138-0000-5550',
  '023-55500101',
  '2026 13800005550',
  '50010319000101000X',
  '两家都签了，编号 12',
  '演示代桂芳家 12',
  '找三楼那家要 12 号',
  '(2026)找三楼的桂芳要 12 号',
  '〔2026〕第12号找桂芳',
  '桂芳说三楼漏水社区调字〔2026〕第12号',
  '12\n演示',
  '12！',
])('%s is not the number of a document', (text) => {
  expect(isPaperNumber(text)).toBe(false)
})

test('the digits of a document number with a year are not taken for a door', () => {
  expect(revealingPart('演示〔2026〕302 号')).toBe('演示〔〕 号')
  expect(revealingPart('３－２')).toBe('3-2')
})
