import { render } from '@testing-library/react'
import { WRITTEN_AT, writtenDraft } from '../../../../test/complaint/written-draft'
import type { DraftContent } from '../../../stores/complaints/draft/draft'
import { previewOf } from '../../../stores/complaints/draft/draft-input'
import { announced } from '../../../../test/complaint/announced'
import { previewFor } from '../../../domain/complaints/present/preview'
import { WhoSees } from './who-sees'

const LENGTHS = { words: 2_000, place: 80, when: 40 }
const building = { id: '1-building00000000', name: '演示楼' }

const saidOf = (content: Partial<DraftContent>): string => {
  const reporter = { name: '演示居民', phone: '13000000000', communityPhone: null }
  const facts = previewOf(
    writtenDraft({ building, ...content }),
    { id: 1, name: '演示社区' },
    reporter,
    LENGTHS,
    WRITTEN_AT,
  )
  return facts
    ? (render(<WhoSees preview={previewFor(facts, { calendar: announced, now: WRITTEN_AT })} />).container
        .textContent ?? '')
    : ''
}

test('the other side learns that someone complained, and never who, unless the reporter allows it', () => {
  expect(saidOf({})).toMatch(/一般这样跟他说：“有邻居提到漏水滴水，.*”不说是谁/)
  expect(saidOf({ isNamed: true })).toMatch(/”也说是您说的/)
})

test('neighbours see building and category only of complaints that concern everyone, and never the described place', () => {
  expect(saidOf({ placeWords: '我家阳台' })).not.toContain('也遇到的邻居')
  const shared = saidOf({ concerns: 'everyone', placeWords: '我家阳台' })
  expect(shared).toMatch(/只看到“演示楼，漏水滴水”/)
  expect(shared).not.toContain('阳台')
})

test('the district sees figures, and of overdue complaints community and category without any text', () => {
  const said = saidOf({ category: 'noise', placeWords: '我家阳台', words: '演示：天天打鼓' })
  expect(said).toMatch(/区里平时只有数字。社区拖得太久，才看到“演示社区，噪音”和晚了多久。/)
  expect(said).not.toMatch(/阳台|打鼓/)
})

test('lists every audience: the reporter, the staff, the other side, the mediator, the district, everyone else', () => {
  const said = saidOf({ door: '3-2' })
  expect(said).toMatch(
    /您自己您说的、您家门牌号，.*社区工作者看到上面这些，有您的名字和电话.*对方.*调解员看到“有邻居提到漏水滴水”.*区里.*其他人什么也看不到/,
  )
  expect(said).not.toContain('3-2')
})

test('only the staff can see a name or a number', () => {
  expect(saidOf({ concerns: 'everyone', isNamed: true })).not.toMatch(/演示居民|13000000000/)
})
