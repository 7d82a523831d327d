import { makeTick } from '../../cloud/tick/tick'
import { openWorld, type World } from '../factories'
import { messaging } from '../records/messages'
import { recordedWechat } from '../records/wechat'
import { bundleServer } from './dying-server'
import { dieTicking } from './dying-tick'
import type { TickDeath } from './tick-process'

let world: World
let recipients: ReturnType<typeof messaging>
let server: ReturnType<typeof bundleServer>
beforeAll(async () => {
  server = bundleServer('tick-process')
  world = await openWorld()
  recipients = messaging(world)
})
afterAll(async () => {
  server.remove()
  await world.close()
})

/** Runs the timer again until nothing is left to do, as it would minute by minute. @returns whom WeChat notified */
const tickOn = async (): Promise<string[]> => {
  const { wechat, sender } = recordedWechat()
  const messages = { sender, templateIds: { answer: 'T1' } }
  const tick = makeTick({ ...world.app, ports: { messages } })
  const isLeft = async () => {
    const { outbox, inbox } = await world.rows('outbox', 'inbox')
    return outbox?.some((line) => line.delivered_at === null) || inbox?.some((line) => line.wechat === 'unsent')
  }
  do await tick()
  while (await isLeft())
  return wechat.sent.map(({ openid }) => openid)
}

/** Messages to two people with consent, one without WeChat, and the two staff of a community. */
const newMessages = async () => {
  const [anna, bert] = [await recipients.person(), await recipients.person()]
  for (const personId of [anna, bert]) await recipients.allow(personId)
  const absent = await recipients.person({ identity: null, home_community_id: 2 })
  const staff = [
    await recipients.person({ role: 'worker', community_id: 1 }),
    await recipients.person({ role: 'manager', community_id: 1 }),
  ]
  for (const personId of [anna, bert, absent]) await recipients.notify({ personId })
  await recipients.notify({ role: 'worker' })
  return { inWechat: [anna, bert], absent, staff }
}

const forget = async () => {
  for (const table of ['inbox', 'outbox', 'call_todo'] as const) await world.db.deleteFrom(table).execute()
  await world.db
    .updateTable('person')
    .set({ role_suspended_at: world.clock.now })
    .where('role', '<>', 'resident')
    .execute()
}

/** After a death and further runs each message is in the inbox exactly once, and was sent by WeChat at most once. */
const dieOnce = async (death: TickDeath) => {
  const { inWechat, absent, staff } = await newMessages()
  const died = await dieTicking(server.file, world.databaseUrl, { death, now: world.clock.now })
  const sent = [...died.sent, ...(await tickOn())]
  const { inbox, call_todo } = await world.rows('inbox', 'call_todo')
  expect(inbox?.map(({ person_id }) => person_id).sort()).toEqual([...inWechat, absent, ...staff].sort())
  expect(call_todo?.map(({ person_id }) => person_id)).toEqual([absent])
  expect(new Set(sent).size).toBe(sent.length)
  const states = await Promise.all(inWechat.map(async (id) => (await recipients.inboxOf(id))[0]?.wechat))
  await forget()
  return { isDone: died.isDone, sent, states, left: await Promise.all(inWechat.map(recipients.left)) }
}

test('killed at any of its statements: each message is in the inbox once, and WeChat sends none twice', async () => {
  let deaths = 0
  for (let isDone = false; !isDone; deaths++) {
    const { left, ...died } = await dieOnce({ atStatement: deaths + 1 })
    isDone = died.isDone
    expect(left).toEqual([0, 0])
  }
  expect(deaths).toBeGreaterThan(12)
}, 120_000)

test('killed while a message is being sent: WeChat sends it at most once', async () => {
  const before = await dieOnce({ atSending: 'before' })
  expect([before.sent.length, before.states.sort()]).toEqual([1, ['sending', 'sent']])
  const after = await dieOnce({ atSending: 'after' })
  expect([after.sent.length, after.states.sort()]).toEqual([2, ['sending', 'sent']])
}, 30_000)
