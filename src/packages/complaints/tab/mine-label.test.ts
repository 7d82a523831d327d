import { writtenDraft } from '../../../../test/complaint/written-draft'
import type { Draft } from '../../../stores/complaints/draft/draft'
import { mineLabel } from './mine-label'
import { words } from './words.zh'

const sentBut = (step: Draft['photos'][number]['step']): Draft => ({
  ...writtenDraft(),
  step: 'photos',
  complaintId: '1-case0000000000000',
  photos: writtenDraft().photos.map((photo) => ({ ...photo, step })),
})

test('unsent complaints are counted; for sent ones only unsent photos are mentioned', () => {
  expect(mineLabel([])).toBe('我的烦心事')
  expect(mineLabel([writtenDraft()])).toBe('我的烦心事（1 件还没发出去）')
  expect(mineLabel([sentBut('failed')])).toBe(words.minePhotos)
  expect(mineLabel([writtenDraft(), sentBut('failed')])).toBe('我的烦心事（1 件还没发出去）')
  expect(mineLabel([sentBut('done')])).toBe('我的烦心事')
})
