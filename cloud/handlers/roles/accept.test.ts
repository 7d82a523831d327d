import { newKey, openWorld, type World } from '../../../test/factories'
import { newInvite, personIdOf } from '../../../test/people'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const accept = (who: string, code: string) => world.call(who, 'roles.accept', { code }, newKey())
const personOf = (identity: string) =>
  world.db.selectFrom('person').selectAll().where('identity', '=', identity).executeTakeFirstOrThrow()

test('a code gives its role at once, and the name on the invitation where the person has none', async () => {
  const { code, name } = await newInvite(world, { communityId: 2 })
  const who = await world.newPerson()
  expect(await accept(who, ` ${code.toLowerCase().replace('-', '')} `)).toEqual({
    ok: true,
    output: { role: 'worker', community: { id: 2, name: '黄葛社区' } },
  })
  expect(await world.ask(who, 'me.get', {})).toMatchObject({ role: 'worker', community: { id: 2 }, name })
  expect(await world.ask(who, 'tasks.list', {})).toEqual({ tasks: [] })
})

test('the first admin accepts a code that no other person has made', async () => {
  const { code, inviteId } = await newInvite(world, { role: 'admin', communityId: null })
  const who = await world.newPerson()
  await world.ask(who, 'me.save', { name: '演示处长' }, newKey())
  expect(await accept(who, code)).toMatchObject({ ok: true, output: { role: 'admin', community: null } })
  expect(await personOf(who)).toMatchObject({ role: 'admin', community_id: null, name: '演示处长' })
  const { audit } = await world.rows('audit')
  const line = { community_id: 0, method: 'roles.accept', subject_id: inviteId }
  expect(audit).toContainEqual(expect.objectContaining(line))
})

test('a used, expired, revoked or wrong code changes nothing', async () => {
  const used = await newInvite(world)
  await accept(await world.newPerson(), used.code)
  const expired = await newInvite(world, { at: '2026-11-17T02:00:00.000Z' })
  const back = await newInvite(world)
  const admin = await world.newPerson('admin')
  await world.ask(admin, 'roles.uninvite', { inviteId: back.inviteId }, newKey())
  const who = await world.newPerson()

  const before = await world.rows('person', 'invite')
  expect(await accept(who, used.code)).toMatchObject({ error: { code: 'code_used' } })
  expect(await accept(who, expired.code)).toMatchObject({ error: { code: 'code_expired' } })
  expect(await accept(who, back.code)).toMatchObject({ error: { code: 'code_expired' } })
  for (const wrong of ['00000-00000', '邀请码', used.code.slice(1)]) {
    expect(await accept(who, wrong)).toMatchObject({ error: { code: 'code_wrong' } })
  }
  expect(await world.rows('person', 'invite')).toEqual(before)
})

test('a code never lowers a role, and is not used up by somebody who already has it', async () => {
  const { code } = await newInvite(world, { role: 'worker', communityId: 1 })
  expect(await accept(await world.newPerson('manager', 2), code)).toMatchObject({ error: { code: 'role_higher' } })
  expect(await accept(await world.newPerson('admin'), code)).toMatchObject({ error: { code: 'role_higher' } })
  expect(await accept(await world.newPerson('worker', 1), code)).toMatchObject({ error: { code: 'already_done' } })
  expect(await accept(await world.newPerson('volunteer'), code)).toMatchObject({ ok: true })
})

test('moving to another community or a higher role leaves the earlier invitation behind', async () => {
  const who = await world.newPerson()
  const first = await newInvite(world, { communityId: 1 })
  const second = await newInvite(world, { role: 'manager', communityId: 2 })
  await accept(who, first.code)
  expect(await accept(who, second.code)).toMatchObject({ output: { role: 'manager', community: { id: 2 } } })
  const invites = await world.db.selectFrom('invite').selectAll().where('accepted_by', '=', personIdOf(who)).execute()
  expect(invites.map(({ id, ended_at: ended }) => [id, ended !== null])).toEqual(
    expect.arrayContaining([
      [first.inviteId, true],
      [second.inviteId, false],
    ]),
  )
})

test('a code cannot be used to get around a suspension', async () => {
  const [who, admin] = [await world.newPerson('worker'), await world.newPerson('admin')]
  await world.ask(admin, 'roles.take', { personId: personIdOf(who), how: 'suspend' }, newKey())
  const { code } = await newInvite(world, { role: 'manager' })
  expect(await accept(who, code)).toMatchObject({ error: { code: 'forbidden' } })
  expect(await accept(await world.newPerson(), code)).toMatchObject({ ok: true })
})
