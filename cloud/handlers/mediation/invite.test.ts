import { openMediationDesk, type MediationDesk } from '../../../test/complaint/mediation-desk'

let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const input = (mediationId: string) => ({ mediationId, otherDoor: ' 演示 3-2 ' })

test('a card for a door: only its hash is stored, with the door for the staff, and nobody is notified', async () => {
  const mediation = await desk.mediationAt('opened')
  const { mediationId } = mediation
  let card = ''
  const told = await desk.messagesFrom(
    mediation,
    async () => void ({ card } = await desk.act(desk.worker, 'mediation.invite', input(mediationId))),
  )
  expect(told).toEqual([])
  expect(await desk.mediation(mediationId)).toMatchObject({ other_door: '演示 3-2', other_id: null })
  const { mediation_card: cards } = await desk.world.rows('mediation_card')
  expect(cards).toHaveLength(1)
  const kept = JSON.stringify(await desk.world.rows('mediation_card', 'mediation', 'outbox', 'audit'))
  expect(kept).not.toContain(card)
})

test('only the assigned worker and the manager may, while the mediation is open and nobody has entered', async () => {
  const { mediationId } = await desk.mediationAt('opened')
  const refusal = (who: string, id = mediationId) => desk.refusal(who, 'mediation.invite', input(id))
  expect(await refusal(desk.colleague)).toBe('not_assigned')
  expect(await refusal(desk.mediator)).toBe('not_assigned')
  expect(await refusal(desk.foreign)).toBe('not_found')
  expect(await refusal(desk.admin)).toBe('not_found')
  expect(await refusal(desk.worker, `${mediationId.slice(0, -4)}0000`)).toBe('not_found')
  expect(await refusal(desk.manager)).toBeNull()
  expect(await refusal(desk.worker, (await desk.mediationAt('entered')).mediationId)).toBe('already_done')
  expect(await refusal(desk.worker, (await desk.mediationAt('agreed')).mediationId)).toBe('mediation_over')
  await desk.act(desk.worker, 'mediation.change', { mediationId, isStopped: true })
  expect(await refusal(desk.worker)).toBe('mediation_over')
})
