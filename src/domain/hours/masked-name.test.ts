import { maskedName } from './masked-name'

test.each([
  ['林小满', '林**'],
  ['林满', '林*'],
  ['林', '林*'],
  [' 林小满 ', '林**'],
  ['欧阳小满', '欧阳**'],
  ['东方', '东*'],
  ['𠮷田𬭎', '𠮷**'],
  ['👩‍👩‍👧‍👦家长', '👩‍👩‍👧‍👦**'],
  ['阿迪力江·买买提', '阿*****'],
  ['Anna', 'A***'],
])('%s is shown as %s', (name, shown) => {
  expect(maskedName(name)).toBe(shown)
})
