import { sql } from 'kysely'
import type { Answer } from '../../src/contract/errors'
import { newKey, openWorld, type World } from '../factories'
import { newInvite, personIdOf } from '../people'
import { times } from '../times'
import { untilRow, lockWaiters } from '../until-row'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const codesOf = (answers: Answer[]) => answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()

test('of twenty people who enter one code at once one accepts', async () => {
  const { code, inviteId } = await newInvite(world)
  const people = await Promise.all(times(20).map(() => world.newPerson()))
  const answers = await Promise.all(people.map((who) => world.call(who, 'roles.accept', { code }, newKey())))
  expect(codesOf(answers)).toEqual([...times(19).map(() => 'code_used'), 'ok'])
  const { person, invite } = await world.rows('person', 'invite')
  const workers = person?.filter(({ role }) => role === 'worker')
  expect(workers).toHaveLength(1)
  expect(invite).toMatchObject([{ id: inviteId, accepted_by: workers?.[0]?.id }])
})

test('one person who enters one code twenty times at once accepts once', async () => {
  const [{ code }, who] = [await newInvite(world), await world.newPerson()]
  const answers = await Promise.all(times(20).map(() => world.call(who, 'roles.accept', { code }, newKey())))
  expect(codesOf(answers)).toEqual([...times(19).map(() => 'code_used'), 'ok'])
})

test('a code entered and withdrawn at once: exactly one of both', async () => {
  const manager = await world.newPerson('manager')
  for (let round = 0; round < 10; round++) {
    const [{ code, inviteId }, who] = [await newInvite(world), await world.newPerson()]
    const answers = await Promise.all([
      world.call(who, 'roles.accept', { code }, newKey()),
      world.call(manager, 'roles.uninvite', { inviteId }, newKey()),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const { role } = await world.ask(who, 'me.get', {})
    expect(role).toBe(answers[0]?.ok ? 'worker' : 'resident')
  }
})

test('twenty invites for one person at once make one invite', async () => {
  const managers = await Promise.all(times(20).map(() => world.newPerson('manager')))
  const input = { role: 'worker', communityId: 1, name: '演示小谭' } as const
  const answers = await Promise.all(managers.map((who) => world.call(who, 'roles.invite', input, newKey())))
  expect(codesOf(answers)).toEqual([...times(19).map(() => 'already_invited'), 'ok'])
})

test('admins who all take each other’s role at once leave one', async () => {
  const admins = await Promise.all(times(6).map(() => world.newPerson('admin')))
  const holder = await world.db.startTransaction().execute()
  await sql`select from person for no key update`.execute(holder)
  const calls = admins.map((who, at) => {
    const other = personIdOf(admins[(at + 1) % admins.length] ?? who)
    return world.call(who, 'roles.take', { personId: other, how: at % 2 ? 'take' : 'suspend' }, newKey())
  })
  // All were admitted as admins, and wait for the lock.
  await untilRow(world.db, sql`select 1 from (${lockWaiters}) as stuck having count(*) = ${admins.length}`)
  await holder.commit().execute()
  const answers = await Promise.all(calls)
  expect(codesOf(answers).filter((code) => code === 'last_admin')).toHaveLength(1)
  const { person } = await world.rows('person')
  expect(person?.filter(({ role, role_suspended_at: at }) => role === 'admin' && at === null)).toHaveLength(1)
})

test('an invite that is being made while its maker loses the role ends with that role', async () => {
  const [admin, manager] = [await world.newPerson('admin'), await world.newPerson('manager')]
  const holder = await world.db.startTransaction().execute()
  await sql`select from community for update`.execute(holder)
  const inviting = world.call(manager, 'roles.invite', { role: 'worker', communityId: 1, name: '演示自己' }, newKey())
  await untilRow(world.db, sql`select 1 from (${lockWaiters}) as stuck having count(*) = 1`)
  const taking = world.call(admin, 'roles.take', { personId: personIdOf(manager), how: 'take' }, newKey())
  await Promise.race([taking, untilRow(world.db, sql`select 1 from (${lockWaiters}) as stuck having count(*) = 2`)])
  await holder.commit().execute()
  expect(await taking).toMatchObject({ ok: true })
  await inviting
  expect((await world.rows('invite')).invite?.filter(({ ended_at: ended }) => ended === null)).toEqual([])
})
