import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { personIdOf } from '../../../../test/people'

let desk: ComplaintDesk
beforeAll(async () => void (desk = await openComplaintDesk()))
afterAll(() => desk.close())

const input = (complaintId: string, number = ' 12345-0001 ', words: string | null = null) => ({
  complaintId,
  to: 'hotline' as const,
  number,
  words,
})

test('the complaint goes to another body under a reference number, and the resident is notified of both', async () => {
  const complaintId = await desk.open()
  expect(await desk.twice(desk.colleague, 'complaints.handOver', input(complaintId))).toEqual({ state: 'handedOver' })
  expect(await desk.rowOf(complaintId)).toMatchObject({
    state: 'handedOver',
    handed_to: 'hotline',
    handed_number: '12345-0001',
    ended_at: desk.world.clock.now,
    due_kind: 'none',
  })
  const told = (await desk.messagesTo(desk.resident)).filter(({ about }) => about === complaintId)
  expect(told).toMatchObject([{ template: 'complaint_handed', data: { category: 'leak', to: 'hotline' } }])
})

test('handing over stops the mediation, and the other side is notified that there is news', async () => {
  const complaintId = await desk.open({ state: 'mediating' })
  const other = await desk.world.newPerson()
  const mediations = desk.world.db.updateTable('mediation').where('complaint_id', '=', complaintId)
  await mediations.set({ other_id: personIdOf(other) }).execute()
  await desk.act(desk.worker, 'complaints.handOver', input(complaintId))
  const { mediation = [] } = await desk.world.rows('mediation')
  expect(mediation).toMatchObject([{ state: 'stopped', stopped_at: expect.anything() }])
  expect(await desk.messagesTo(other)).toMatchObject([{ template: 'mediation_other' }])
})

test('a colleague’s complaint and its mediation can be handed over by them or the manager only', async () => {
  const complaintId = await desk.open({ state: 'mediating' })
  expect(await desk.refusal(desk.colleague, 'complaints.handOver', input(complaintId))).toBe('not_assigned')
  const mediation = desk.world.db.selectFrom('mediation').select('state').where('complaint_id', '=', complaintId)
  expect(await mediation.executeTakeFirst()).toEqual({ state: 'open' })
  expect(await desk.act(desk.manager, 'complaints.handOver', input(complaintId))).toEqual({ state: 'handedOver' })
})

test('a reference number is required for enquiries, and an agreement cannot be handed over', async () => {
  const complaintId = await desk.open()
  const agreed = await desk.open({ state: 'agreed' })
  expect(await desk.refusal(desk.worker, 'complaints.handOver', input(complaintId, '  '))).toBe('number_missing')
  expect(await desk.refusal(desk.worker, 'complaints.handOver', input(complaintId, '1', '  '))).toBe('words_missing')
  expect(await desk.refusal(desk.worker, 'complaints.handOver', input(agreed))).toBe('wrong_state')
  expect(await desk.refusal(desk.foreign, 'complaints.handOver', input(complaintId))).toBe('not_found')
})
