import { complaintStates } from '../../src/domain/complaint/state'
import { caseOf, newCase } from '../../test/complaints'
import { openWorld, type World } from '../../test/factories'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test.each(complaintStates)('the database lets a case come to %s by the ways of the domain', async (state) => {
  const { complaintId } = await newCase(world, { state })
  expect(await caseOf(world, complaintId)).toMatchObject({ state })
})
