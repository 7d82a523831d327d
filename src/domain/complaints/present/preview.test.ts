import fc from 'fast-check'
import { announced } from '../../../../test/complaint/announced'
import { complaintFacts } from '../../../../test/complaint/complaint-facts'
import { on } from '../../../../test/booking/room-day'
import { categories } from '../category'
import { urgencies } from '../urgency'
import { previewFor } from './preview'

const at = { calendar: announced, now: on('2026-11-24', '10:00') }

/** Complaints whose every private field contains the marker 演示暗号. */
const complaints = fc.record({
  category: fc.constantFrom(...categories),
  urgency: fc.constantFrom(...urgencies),
  concerns: fc.constantFrom('home', 'everyone'),
  isNamed: fc.boolean(),
  building: fc.constantFrom(null, '演示楼 2 栋'),
  filedAt: fc.constantFrom(on('2026-11-24', '10:00'), on('2026-11-23', '22:30')),
} as const)

test('only reporter and staff see words, door and number; others see the name at most, with consent', () => {
  fc.assert(
    fc.property(complaints, (changes) => {
      const { own, staff, other, mediator, joiner, district } = previewFor(complaintFacts(changes), at)
      const said = JSON.stringify({ other, mediator, joiner, district }).match(/演示暗号[^"]*/g) ?? []
      expect(said).toEqual(changes.isNamed ? ['演示暗号名', '演示暗号名'] : [])
      expect([own.words, own.door, staff.words, staff.reporterPhone, staff.door]).toEqual([
        '演示暗号原话',
        '演示暗号门牌',
        '演示暗号原话',
        '演示暗号电话',
        null,
      ])
      expect(joiner === null).toBe(changes.concerns === 'home')
    }),
  )
})

test('the preview shows a mediation in which nothing has happened, and to the district the first promise', () => {
  const { other, mediator, district } = previewFor(complaintFacts(), at)
  expect(other).toMatchObject({ side: 'other', state: 'open', isIn: null, isOtherIn: false, meetings: [], terms: null })
  expect(mediator).toMatchObject({ side: 'mediator', title: other.title, words: other.words })
  expect(district).toEqual({
    community: '石板坡社区',
    category: 'leak',
    dueAt: on('2026-11-24', '12:00'),
    dueKind: 'reply',
  })
})
