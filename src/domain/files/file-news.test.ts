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
const newsWith = (changes: Partial<Parameters<typeof newsOf>[1]> = {}) =>
  fileStates.flatMap((state) => newsOf(state, { ...file, ...changes }))

test('workers are notified of a photo pending review, the uploader of a refused one, nobody of others', () => {
  const data = { subject: '河街书吧' }
  expect(newsWith()).toEqual([
    { communityId: 1, to: { role: 'worker' }, template: 'photo_pending_review', subjectId: '1-file', data },
    { communityId: 1, to: { personId: 'p1' }, template: 'photo_refused', subjectId: '1-point', data },
  ])
})

test('news about the photo of a complaint contain only the category', () => {
  const data = { category: 'leak' }
  expect(newsWith({ subjectId: '1-case', pointName: null, category: 'leak', reporterId: 'p1' })).toEqual([
    { communityId: 1, to: { role: 'worker' }, template: 'complaint_photo_pending_review', subjectId: '1-file', data },
    { communityId: 1, to: { personId: 'p1' }, template: 'complaint_photo_refused', subjectId: '1-case', data },
  ])
})

test('a worker who uploaded it for the reporter is led to the page for staff', () => {
  const news = newsWith({ subjectId: '1-case', pointName: null, category: 'leak', reporterId: 'p2' })
  expect(news).toContainEqual(expect.objectContaining({ template: 'complaint_photo_unfit', to: { personId: 'p1' } }))
})
