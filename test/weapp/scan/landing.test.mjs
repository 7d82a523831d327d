import assert from 'node:assert/strict'
import { callsOf, openRoom } from '../elsewhere.mjs'
import { usePhone } from '../phone.mjs'

const { onPhone, world } = usePhone()
const call = callsOf(world)

const pointOf = async () => {
  const { rows } = await call('manager', 'points.list', { communityId: 1 })
  return rows[0]
}

for (const [page, words] of [
  ['look', '这里的详细情况'],
  ['rooms', '第 1 问'],
  ['complaint', '是哪一种烦心事'],
  ['volunteer', '您哪天有空'],
  ['check-in', '这会儿没有您的预约'],
]) {
  onPhone(
    `the page ${page} behind a code is in large letters`,
    { persona: 'resident-81', page: 'pages/me/index', viewport: { width: 320, height: 700 } },
    async (phone) => {
      const { id } = await pointOf()
      await openRoom(call, `演示房间 ${page}`)
      await phone.reLaunch(`/packages/scan/${page}/index?code=a23456789abc&point=${id}`)
      await phone.waitForText('.page', words)
      assert.equal(await phone.count('.ui-elder'), 1)
    },
  )
}

onPhone(
  'a room is booked from the code, one question a screen',
  { persona: 'resident-82', page: 'pages/me/index', viewport: { width: 320, height: 700 } },
  async (phone) => {
    const { id } = await pointOf()
    const room = await openRoom(call, '演示活动室')
    await call('resident-82', 'me.save', { name: '演示居民', phone: '00000000082' })
    await phone.reLaunch(`/packages/scan/rooms/index?code=b23456789abc&point=${id}&room=${room.id}`)
    await phone.waitForText('.page', '您想哪天用演示活动室？')
    await phone.tap('role=button[name="下一步"]')
    await phone.waitForText('.page', '从几点开始？')
    await phone.tap('role=button[name="下一步"]')
    await phone.waitForText('.page', '几个人来？')
    await phone.tap('text=2 个')
    await phone.tap('role=button[name="订下来"]')
    await phone.waitForText('.tk', '到前台报这个口令')
    await phone.tap('role=button[name="以后都用大字"]')
    await phone.reLaunch('/pages/me/index')
    assert.equal(await phone.count('.ui-elder'), 1)
  },
)

onPhone(
  'a code that is no code of ours opens nothing, and can be scanned again',
  { persona: 'resident-83', page: 'pages/me/index', stubs: { scanCode: () => ({ result: 'weixin://pay' }) } },
  async (phone) => {
    await phone.reLaunch(`/pages/scan/index?q=${encodeURIComponent('https://example.com/pay')}`)
    await phone.waitForText('.page', '这不是怡家的码')
    await phone.tap('role=button[name="再扫一次"]')
    await phone.waitForText('.page', '这不是怡家的码')
    assert.equal(await phone.route(), 'packages/scan/open/index')
  },
)
