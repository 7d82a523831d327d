import { toldDraft } from '../../../test/complaint/told-draft'
import type { Draft } from '../../domain/complaints/draft/draft'
import { mineLabel } from './mine-label'

const sentBut = (step: Draft['photos'][number]['step']): Draft => ({
  ...toldDraft(),
  step: 'photos',
  caseId: '1-case0000000000000',
  photos: toldDraft().photos.map((photo) => ({ ...photo, step })),
})

test('what has not gone out is counted, and of what has arrived only that photos are still to come', () => {
  expect(mineLabel([])).toBe('我的烦心事')
  expect(mineLabel([toldDraft()])).toBe('我的烦心事（1 件还没发出去）')
  expect(mineLabel([sentBut('failed')])).toBe('我的烦心事（照片还没传完）')
  expect(mineLabel([toldDraft(), sentBut('failed')])).toBe('我的烦心事（1 件还没发出去）')
  expect(mineLabel([sentBut('done')])).toBe('我的烦心事')
})
