import { fileStates } from './file'
import { newsOf } from './file-news'

const file = { id: '1-file', communityId: 1, ownerId: 'p1', pointId: '1-point', subject: '河街书吧' }

test('workers hear of a photo that waits for them, the owner of one that was refused, nobody of others', () => {
  const told = fileStates.flatMap((state) => newsOf(state, file))
  const data = { subject: '河街书吧' }
  expect(told).toEqual([
    { communityId: 1, to: { role: 'worker' }, template: 'photo_held', subjectId: '1-file', data },
    { communityId: 1, to: { personId: 'p1' }, template: 'photo_refused', subjectId: '1-point', data },
  ])
})
