import { sql } from 'kysely'
import { newKey, openWorld, type World } from '../../../test/factories'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const send = (who: string, code: string, key = newKey()) => world.call(who, 'me.phone', { code }, key)

test('the number WeChat returns is stored as verified', async () => {
  const who = await world.newPerson()
  expect(await send(who, 'right')).toMatchObject({ ok: true, output: { phone: { isVerified: true } } })
})

test('a code WeChat rejects leaves everything as it was', async () => {
  const who = await world.newPerson()
  expect(await send(who, 'used')).toMatchObject({ ok: false, error: { code: 'phone_code_used' } })
  expect(await world.ask(who, 'me.get', {})).toMatchObject({ phone: null })
})

test('the same key returns the same answer without a second request to WeChat, whose codes can be used once', async () => {
  const who = await world.newPerson()
  const key = newKey()
  const first = await send(who, 'once', key)
  expect(first.ok).toBe(true)
  expect(await send(who, 'once', key)).toEqual(first)
  expect(await send(who, 'once')).toMatchObject({ ok: false, error: { code: 'phone_code_used' } })
})

test('while WeChat is unreachable the caller is asked to retry, and may do so with the same key', async () => {
  const who = await world.newPerson()
  const key = newKey()
  expect(await send(who, 'down once', key)).toMatchObject({ ok: false, error: { code: 'try_again', retry: true } })
  expect(await send(who, 'down once', key)).toMatchObject({ ok: true })
})

test('a number from outside the mainland is refused as such', async () => {
  expect(await send(await world.newPerson(), 'foreign')).toMatchObject({ ok: false, error: { code: 'phone_foreign' } })
})

test('a transaction that fails is retried without using up another code', async () => {
  const who = await world.newPerson()
  await sql`create sequence stumbles`.execute(world.db)
  await sql`create function stumble() returns trigger language plpgsql as $$
    begin
      if nextval('stumbles') = 1 then raise exception 'stumbled' using errcode = '40001'; end if;
      return new;
    end $$`.execute(world.db)
  await sql`create trigger stumble before update of phone on person for each row execute function stumble()`.execute(
    world.db,
  )
  expect(await send(who, 'once more')).toMatchObject({ ok: true, output: { phone: { isVerified: true } } })
})
