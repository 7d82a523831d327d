import assert from 'node:assert/strict'
import { usePhone } from './phone.mjs'

const { onPhone, world } = usePhone()

const newKey = () => `key-${Math.random().toString(36).slice(2)}-${Math.random().toString(36).slice(2)}`

/** Calls by another person of the district. */
const doAs = async (persona, method, input) => {
  const identity = await world.cloud.play(persona)
  const answer = await world.cloud.dispatch({ method, input, key: newKey() }, identity)
  assert.equal(answer.ok, true, JSON.stringify(answer))
  return answer.output
}
const read = async (persona, method) => {
  const answer = await world.cloud.dispatch({ method, input: {} }, await world.cloud.play(persona))
  return answer.output
}

onPhone(
  'a name that was saved stands in 我的',
  { persona: 'resident-31', page: 'packages/me/profile/index' },
  async (phone) => {
    await phone.waitForText('.page', '都可以不填')
    await phone.input('role=textbox[name="怎么称呼您"]', '演示居民甲')
    await phone.tap('role=button[name="存下来"]')
    await phone.waitForText('.page', '存好了')
    await phone.navigateTo('/pages/me/index').catch(() => phone.wx('switchTab', { url: '/pages/me/index' }))
    await phone.waitForText('.page', '演示居民甲')
  },
)

onPhone(
  'WeChat’s button fills in the verified number',
  { persona: 'resident-32', page: 'packages/me/profile/index' },
  async (phone) => {
    await phone.waitForText('.page', '用微信里的号码')
    await phone.emit('text=用微信里的号码', 'getphonenumber', { code: 'demo' })
    await phone.waitForText('.page', '核对过了')
    const { phone: number } = await read('resident-32', 'me.get')
    assert.equal(number.isVerified, true)
  },
)

onPhone('a code makes a worker', { persona: 'resident-33', page: 'packages/me/code/index' }, async (phone) => {
  const { community } = await read('manager', 'me.get')
  const { code } = await doAs('manager', 'roles.invite', {
    role: 'worker',
    communityId: community.id,
    name: '演示新同事',
  })
  await phone.input('role=textbox[name="邀请码"]', code)
  await phone.tap('role=button[name="用这个码"]')
  await phone.waitForText('.page', `您现在是${community.name}社区工作者`)
  assert.equal((await read('resident-33', 'me.get')).role, 'worker')
})

onPhone(
  'a message is marked as new once',
  { persona: 'resident-34', page: 'packages/me/messages/index' },
  async (phone) => {
    await phone.waitForText('.page', '还没有消息')
    const { community } = await read('worker', 'me.get')
    await doAs('resident-34', 'me.save', { name: '演示居民丙', phone: '00012345670' })
    await doAs('resident-34', 'volunteers.apply', { communityId: community.id, words: '会修水龙头' })
    const { applications } = await read('worker', 'volunteers.list')
    const applicationId = applications.find(({ words }) => words === '会修水龙头').id
    await doAs('worker', 'volunteers.decide', { applicationId, isAccepted: true, reason: null })
    await world.cloud.tick()
    await phone.navigateTo('/packages/me/messages/index')
    await phone.waitForText('.page', '新的')
    assert.equal((await read('resident-34', 'me.get')).unread, 0)
  },
)
