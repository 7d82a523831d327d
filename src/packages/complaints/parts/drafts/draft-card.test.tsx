import { WRITTEN_AT, writtenDraft } from '../../../../../test/complaint/written-draft'
import { onPhone } from '../../../../../test/booking/on-phone'
import { answering } from '../../../../../test/booking/phone'
import { cameBack, type ComplaintInput, type Draft, toFile, tried } from '../../../../stores/complaints/draft/draft'
import { DraftCard } from './draft-card'

const filing = toFile(writtenDraft(), {} as ComplaintInput, WRITTEN_AT)
const said = (draft: Draft): string =>
  onPhone(<DraftCard draft={draft} now={WRITTEN_AT} onDrop={() => {}} />, answering({}).call, WRITTEN_AT).container
    .textContent ?? ''
const arrived = (step: Draft['photos'][number]['step'], problem = ''): Draft => ({
  ...filing,
  step: 'photos',
  complaintId: '1-case0000000000000',
  photos: filing.photos.map((photo) => ({ ...photo, step, problem })),
})

test('an unfinished draft can be continued or deleted', () => {
  expect(said(writtenDraft())).toMatch(/没写完.*漏水滴水.*演示路.*1.张照片.*接着写.*不要了/)
})

test('a refused draft shows the reason', () => {
  expect(said(cameBack(filing, '这个地方不在本区'))).toMatch(/没发出去.*这个地方不在本区.*接着写/)
})

test('a draft queued for a connection is sent automatically, and can be taken back until it is being sent', () => {
  expect(said(filing)).toMatch(/等着发出去.*网一来就自己发.*拿回来改/)
  expect(said(tried(filing, WRITTEN_AT))).not.toContain('拿回来改')
})

test('a failed photo does not block the complaint: it can be retried or left out', () => {
  expect(said(arrived('failed', '照片没有传上来'))).toMatch(
    /送到了.*照片没有传上来.*第 1 张，再传一次.*第 1 张不传了.*看这件事/,
  )
  expect(said(arrived('waiting'))).not.toContain('再传一次')
  expect([said(arrived('waiting')), said(arrived('failed'))].map((one) => one.includes('现在传'))).toEqual([
    true,
    false,
  ])
})

test('a complaint that has arrived is not offered for sending, only its photos are', () => {
  expect([said(arrived('waiting')), said(filing)].map((one) => one.includes('现在发'))).toEqual([false, true])
})

test('a refused name and number can still be read until the resident has dismissed them', () => {
  const known = {
    ...arrived('done'),
    reporter: { name: '演示居民', phone: '13000000000' },
    reporterProblem: '这个电话号码对不上',
  }
  expect(said(known)).toMatch(/称呼和电话没存上.*这个电话号码对不上.*演示居民.*13000000000.*去“我的”里填.*不用再提/)
})

test('a draft with nothing but text is titled by its beginning, with numbers masked, and not called empty', () => {
  const wordy = (words: string) => said(writtenDraft({ category: null, placeWords: '', words }))
  expect(wordy(' 楼上半夜滴水\n打我 13800138000')).toMatch(/没写完楼上半夜滴水今天/)
  expect(wordy('电话 13800138000，楼上一直在滴水，滴了三天，地板都泡了')).toMatch(
    /没写完电话 〔电话号码〕，楼上一直.*…今天/,
  )
  expect(wordy('')).toMatch(/没写完还没写/)
})
