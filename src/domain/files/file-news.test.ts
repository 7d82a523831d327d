import { fileStates } from './file'
import { newsOf } from './file-news'

const file = {
  id: '1-file',
  communityId: 1,
  ownerId: 'p1',
  subjectId: '1-point',
  pointName: '河街书吧',
  category: null,
  reporterId: null,
}
const told = (changes: Partial<Parameters<typeof newsOf>[1]> = {}) =>
  fileStates.flatMap((state) => newsOf(state, { ...file, ...changes }))

test('workers hear of a photo that waits for them, the owner of one that was refused, nobody of others', () => {
  const data = { subject: '河街书吧' }
  expect(told()).toEqual([
    { communityId: 1, to: { role: 'worker' }, template: 'photo_pending_review', subjectId: '1-file', data },
    { communityId: 1, to: { personId: 'p1' }, template: 'photo_refused', subjectId: '1-point', data },
  ])
})

test('of a case’s photo no more is told than of what kind it is', () => {
  const data = { category: 'leak' }
  expect(told({ subjectId: '1-case', pointName: null, category: 'leak', reporterId: 'p1' })).toEqual([
    { communityId: 1, to: { role: 'worker' }, template: 'complaint_photo_pending_review', subjectId: '1-file', data },
    { communityId: 1, to: { personId: 'p1' }, template: 'complaint_photo_refused', subjectId: '1-case', data },
  ])
})

test('a worker who took it for a caller is led to the case as the staff see it', () => {
  const news = told({ subjectId: '1-case', pointName: null, category: 'leak', reporterId: 'p2' })
  expect(news).toContainEqual(expect.objectContaining({ template: 'complaint_photo_unfit', to: { personId: 'p1' } }))
})
