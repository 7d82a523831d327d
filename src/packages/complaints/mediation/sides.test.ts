import { termLines, termsAnswers, timeAnswers } from './sides'

test('the answers to a time are worded for each side, and neutrally for a mediator', () => {
  expect(timeAnswers('other', { isMineOk: null, isOtherOk: true })).toBe('您还没回话 · 对方方便')
  expect(timeAnswers('first', { isMineOk: false, isOtherOk: null })).toBe('您不方便 · 对方还没回话')
  expect(timeAnswers('mediator', { isMineOk: true, isOtherOk: false })).toBe('说的这一边方便 · 另一边不方便')
  expect(timeAnswers('other', { isMineOk: true, isOtherOk: true })).toBe('两边都方便')
})

test('the answers to the terms are listed by side', () => {
  expect(termsAnswers('other', { isMineOk: false, isOtherOk: true })).toEqual([
    { who: '对方', isOk: true },
    { who: '您', isOk: false },
  ])
  expect(termsAnswers('mediator', { isMineOk: true, isOtherOk: false })[0]).toEqual({ who: '说的这一边', isOk: true })
})

test('terms are split into lines, each numbered once', () => {
  expect(termLines(' 1. 接好排水管\n\n2、材料费 35 元\n3）七天后来看\n12 月 1 日前办完\n3.5 米以内不堆东西')).toEqual([
    '1. 接好排水管',
    '2. 材料费 35 元',
    '3. 七天后来看',
    '4. 12 月 1 日前办完',
    '5. 3.5 米以内不堆东西',
  ])
})
