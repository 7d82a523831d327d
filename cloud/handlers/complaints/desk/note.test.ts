import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { personIdOf } from '../../../../test/people'

let desk: ComplaintDesk
beforeAll(async () => void (desk = await openComplaintDesk()))
afterAll(() => desk.close())

test('a note can be written in any state and is read by the staff only', async () => {
  const complaintId = await desk.open({ state: 'closed' })
  expect(await desk.act(desk.colleague, 'complaints.note', { complaintId, words: ' 钥匙在门卫。 ' })).toEqual({
    state: 'closed',
  })
  expect(await desk.linesOf(complaintId, 'note')).toMatchObject([
    { words: '钥匙在门卫。', to_state: null, person_id: personIdOf(desk.colleague) },
  ])
  expect((await desk.messagesTo(desk.resident)).filter(({ about }) => about === complaintId)).toEqual([])
  expect(await desk.rowOf(complaintId)).toMatchObject({ state: 'closed', due_kind: 'none' })
  expect(await desk.refusal(desk.worker, 'complaints.note', { complaintId, words: ' ' })).toBe('words_missing')
})

test('only the staff of the community write notes', async () => {
  const complaintId = await desk.open()
  const refused = (who: string) => desk.refusal(who, 'complaints.note', { complaintId, words: '钥匙在门卫。' })
  expect(await Promise.all([desk.foreign, desk.admin, desk.resident].map(refused))).toEqual([
    'not_found',
    'not_found',
    'forbidden',
  ])
})
