import { appoint } from '../../test/appoint'
import { openWorld, type World } from '../../test/factories'
import { personas, personaSignIn } from './personas'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const meAs = async (persona: string) => {
  const identity = await personaSignIn(world.db).byPersona(persona)
  return identity && world.ask(identity, 'me.get', {})
}

test.each([
  ['resident', 'resident', null],
  ['elder', 'resident', null],
  ['volunteer', 'volunteer', null],
  ['worker', 'worker', 1],
  ['manager', 'manager', 1],
  ['worker-2', 'worker', 2],
  ['worker-4', 'worker', 1],
  ['admin', 'admin', null],
])('%s is a %s', async (persona, role, community) => {
  expect(await meAs(persona)).toMatchObject({ role, community: community && { id: community } })
})

test('every listed persona can sign in', async () => {
  for (const persona of personas) expect(await meAs(persona)).not.toBeNull()
})

test('the same name is the same person, another number another one', async () => {
  const { byPersona } = personaSignIn(world.db)
  expect(await byPersona('resident-17')).toBe(await byPersona('resident-17'))
  expect(await byPersona('resident-17')).not.toBe(await byPersona('resident-18'))
  const { person } = await world.rows('person')
  expect(person?.filter(({ identity }) => String(identity).startsWith('local:resident-1'))).toHaveLength(2)
})

test('a role that was given or removed is not reset by signing in again', async () => {
  const { byPersona } = personaSignIn(world.db)
  await byPersona('resident-40')
  await appoint(world.db, 'local:resident-40', 'unused', 'worker', 2)
  expect(await meAs('resident-40')).toMatchObject({ role: 'worker', community: { id: 2 } })
})

test.each(['root', 'Resident', '', 'constructor'])('%j is not a persona', async (name) => {
  expect(await meAs(name)).toBeNull()
})

test('without communities a persona has no staff role', async () => {
  const empty = await openWorld()
  await empty.db.deleteFrom('community').execute()
  const { byPersona } = personaSignIn(empty.db)
  expect([await byPersona('worker'), await byPersona('admin')]).toEqual([null, 'local:admin'])
  await empty.close()
})

test('on a developer’s machine a login code proves nothing', async () => {
  expect(await personaSignIn(world.db).byCode('code')).toBeNull()
})
