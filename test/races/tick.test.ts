import { makeLog } from '../../cloud/platform/log'
import { connect } from '../../cloud/storage/database/connect'
import type { Db } from '../../cloud/storage/tables'
import { makeTick } from '../../cloud/tick/tick'
import { openWorld, type World } from '../factories'
import { messaging } from '../records/messages'
import { recordedWechat } from '../records/wechat'
import { times } from '../times'

let world: World
let pools: Db[] = []
beforeEach(async () => {
  world = await openWorld()
  pools = times(4).map(() => connect({ databaseUrl: world.databaseUrl, poolMax: 2, log: makeLog('silent') }))
})
afterEach(async () => {
  await Promise.all(pools.map((db) => db.destroy()))
  await world.close()
})

test('four timers in four processes at once: each message once in the inbox, and to WeChat as often as consent allows', async () => {
  const recipients = messaging(world)
  const persons = await Promise.all(times(6).map(() => recipients.person({ role: 'worker', community_id: 1 })))
  for (const personId of persons) await recipients.allow(personId, 3)
  await Promise.all(
    times(30).map((_, number) => recipients.notify({ personId: persons[number % 6]! }, 1 + (number % 2))),
  )
  await Promise.all(times(10).map(() => recipients.notify({ role: 'worker' })))

  const { wechat, sender } = recordedWechat()
  const messages = { sender, templateIds: { answer: 'T1' } }
  const ticks = pools.map((db) => makeTick({ ...world.app, db, ports: { messages } }))
  const isLeft = async () => {
    const { outbox, inbox } = await world.rows('outbox', 'inbox')
    return outbox?.some((line) => line.delivered_at === null) || inbox?.some((line) => line.wechat === 'unsent')
  }
  do await Promise.all(ticks.map((tick) => tick()))
  while (await isLeft())

  const { inbox, message_consent } = await world.rows('inbox', 'message_consent')
  expect(inbox).toHaveLength(30 + 10 * 6)
  expect(new Set(inbox?.map(({ person_id, outbox_id }) => `${String(person_id)} ${String(outbox_id)}`)).size).toBe(90)
  const countOf = (openid: string) => wechat.sent.filter((message) => message.openid === openid).length
  expect(persons.map(countOf)).toEqual(persons.map(() => 3))
  expect(inbox?.filter((line) => line.wechat === 'sent')).toHaveLength(18)
  expect(message_consent?.map(({ left_count }) => left_count)).toEqual(persons.map(() => 0))
})

test('consent given while the timer uses it is neither lost nor used twice', async () => {
  const recipients = messaging(world)
  const personId = await recipients.person()
  await recipients.allow(personId, 5)
  await Promise.all(times(15).map(() => recipients.notify({ personId })))
  const { wechat, sender } = recordedWechat()
  const tick = makeTick({ ...world.app, ports: { messages: { sender, templateIds: { answer: 'T1' } } } })
  const consent = (number: number) =>
    world.call(
      `wx:${personId}`,
      'messages.consent',
      { answers: [{ template: 'answer', answer: 'accept' }] },
      `consent-number-${number}`,
    )
  await Promise.all([tick(), ...times(10).map((_, number) => consent(number))])
  await tick()
  expect(wechat.sent.length + (await recipients.left(personId))!).toBe(15)
})
