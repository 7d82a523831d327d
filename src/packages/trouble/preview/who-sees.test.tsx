import { render } from '@testing-library/react'
import { TOLD_AT, toldDraft } from '../../../../test/complaint/told-draft'
import type { Told } from '../../../domain/complaint/draft'
import { previewOf } from '../../../domain/complaint/draft-input'
import { WhoSees } from './who-sees'

const LENGTHS = { words: 2_000, place: 80, when: 40 }
const building = { id: '1-building00000000', name: '演示楼' }

const saidOf = (told: Partial<Told>): string => {
  const teller = { name: '演示居民', phone: '13000000000', communityPhone: null }
  const facts = previewOf(toldDraft({ building, ...told }), { id: 1, name: '演示社区' }, teller, LENGTHS, TOLD_AT)
  return facts ? (render(<WhoSees facts={facts} now={TOLD_AT} />).container.textContent ?? '') : ''
}

test('the other side hears that somebody spoke of it, never who, unless one says so', () => {
  expect(saidOf({})).toMatch(/有邻居提到漏水滴水”，不知道是谁/)
  expect(saidOf({ isNamed: true })).toMatch(/也知道是您说的/)
})

test('only of what concerns everybody do neighbours see the house and the kind, never the place in words', () => {
  expect(saidOf({ placeWords: '我家阳台' })).not.toContain('也遇到的邻居')
  const shared = saidOf({ concerns: 'everyone', placeWords: '我家阳台' })
  expect(shared).toMatch(/只看到“演示楼，漏水滴水”/)
  expect(shared).not.toContain('阳台')
})

test('the district sees one more of its kind in a community', () => {
  expect(saidOf({ category: 'noise', placeWords: '我家阳台' })).toMatch(/区里只有数字：演示社区，噪音，多了一件。/)
})

test('nobody but the staff is shown a name or a number', () => {
  expect(saidOf({ concerns: 'everyone', isNamed: true })).not.toMatch(/演示居民|13000000000/)
})
