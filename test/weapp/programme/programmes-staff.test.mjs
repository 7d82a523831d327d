import assert from 'node:assert/strict'
import { openRoom } from '../elsewhere.mjs'
import { NOW } from '../now.mjs'
import { usePhone } from '../phone.mjs'
import { programmeHand } from './programme-hand.mjs'
import { inMinutes, shiftHand } from '../shift-hand.mjs'

const { onPhone, world } = usePhone()
const { call, newClass, newChild, enrol } = programmeHand(world)
const { moveTo } = shiftHand(world)

const asStaff = (sentence, options, body) =>
  onPhone(sentence, { persona: 'worker', page: 'pages/me/index', ...options }, async (phone) => {
    try {
      await body(phone)
    } finally {
      world.cloud.clock.now = NOW
    }
  })
const staffPage = (name, id) => `packages/classes/${name}/index?id=${id}`
const seatOf = (name) => `.cr-seat:has-text("${name}")`

asStaff('a course in a room names the days off first, and stands in the day of the room', {}, async (phone) => {
  const { rows } = await call('manager', 'points.list', { communityId: 1 })
  const room = await openRoom(call, '演示书法教室')
  await phone.tap('text=工作台')
  await phone.tap('.dk-tile:has-text("活动")')
  await phone.tap('role=button[name="排一个活动"]')
  await phone.input('.fd:has-text("叫什么") >> .fd-i', '演示书法八周')
  await phone.tap(`role=checkbox[name="${rows[0].name}"]`)
  await phone.tap('role=checkbox[name="演示书法教室"]')
  await phone.tap('role=checkbox[name="周五"]')
  await phone.tap('role=checkbox[name="16 点"]')
  await phone.tap('role=checkbox[name="16:30"]')
  await phone.tap('role=button[name="看看排在哪些天"]')
  await phone.waitForText('.page', '一共 15 次')
  await phone.waitForText('.page', /那一年的放假安排还没出，这些天先不排：\s*1 月 1 日/)
  const { rows: before } = await call('worker', 'programmes.list', { pointId: rows[0].id })
  assert.equal(before.filter(({ title }) => title === '演示书法八周').length, 0)
  await phone.tap('role=button[name="就这样排上"]')
  await phone.waitForText('.page', '排上了，一共 15 次')
  await phone.tap('role=button[name="看那一天的活动"]')
  await phone.waitForText('.page', '演示书法八周')
  await phone.navigateTo(`packages/rooms/room/index?id=${room.id}&day=2026-12-01`)
  await phone.waitForText('.page', '演示书法八周')
})

asStaff('one date is moved with a reason, and who is enrolled reads both', {}, async (phone) => {
  const { programmeId } = await newClass('演示改期一班', { from: 28 * 60, weeks: 2 })
  await enrol('resident-211', programmeId)
  await phone.navigateTo(staffPage('edit', programmeId))
  await phone.tap('role=button[name="改时间"] >> nth=0')
  await phone.tap('role=button[name="老师那天有事，换个时间。"]')
  await phone.tap('role=checkbox[name="16 点"]')
  await phone.tap('role=button[name="改到这个时间"]')
  await phone.waitForText('.page', '时间改好了，报了名的人会收到您写的话。')
  await world.cloud.tick()
  const { messages } = await call('resident-211', 'inbox.list', {})
  assert.match(messages[0].text, /原来是明天下午 2:00，现在改到明天下午 4:00，.*老师那天有事，换个时间。$/)
})

asStaff('a full class is marked with one tap each, and a wrong one is taken back', {}, async (phone) => {
  const { programmeId, sessionId } = await newClass('演示满员一班')
  await enrol('resident-212', programmeId, [null, await newChild('resident-212', '演示甲甲')])
  await phone.navigateTo(staffPage('roster', sessionId))
  for (const [place, here] of [
    [0, '在 1 人'],
    [1, '在 2 人'],
    [1, '在 1 人'],
  ]) {
    await phone.tap(`.cr-tap >> nth=${place}`)
    await phone.waitForText('.page', here)
  }
  const { rows } = await call('worker', 'programmes.roster', { sessionId })
  assert.deepEqual(
    rows.map(({ state }) => state),
    ['here', 'expected'],
  )
})

asStaff('who is not on a child’s list is asked about once more, after the guardian’s number', {}, async (phone) => {
  const { programmeId, sessionId } = await newClass('演示谁来接一班')
  await call('resident-213', 'me.save', { name: '演示周大姐', phone: '00000000213' })
  await enrol('resident-213', programmeId, [await newChild('resident-213', '演示乐乐')])
  await phone.navigateTo(staffPage('roster', sessionId))
  await phone.tap(`${seatOf('演示乐乐')} >> .cr-tap`)
  await phone.waitForText('.page', '在 1 人')
  await moveTo(phone, inMinutes(95))
  await phone.tap('role=button[name="接走了"]')
  await phone.tap('role=button[name="别人接"]')
  await phone.waitForText('.page', /先给家长演\*+打个电话\s+00000000213/)
  await phone.input('.fd:has-text("谁来接的") >> .fd-i', '演示舅舅')
  await phone.tap('role=button[name="记下来"]')
  await phone.waitForText('.page', '演示舅舅不在名单上。家长知道吗？')
  await phone.tap('role=button[name="家长知道，记下来"]')
  await phone.waitForText('.page', '演示舅舅接的，不在名单上')
})

asStaff('somebody at the door is found in the records and enrolled', {}, async (phone) => {
  const { sessionId } = await newClass('演示补报一班')
  await call('worker', 'people.create', { communityId: 1, name: '演示马婆婆', phone: null, isEightyPlus: true })
  await phone.navigateTo(staffPage('roster', sessionId))
  await phone.tap('role=button[name="现场报名"]')
  await phone.input('.sf-i', '演示马婆婆')
  await phone.tap('role=button[name="找"]')
  await phone.tap('.li:has-text("演示马婆婆")')
  await phone.tap('role=button[name="替他报上"]')
  await phone.waitForText('.page', '演示马婆婆报上了')
  await phone.waitForText('.page', '来了 0 人，该来 1 人')
})

asStaff('when a guardian closes their account the child is gone from the roster', {}, async (phone) => {
  const { programmeId, sessionId } = await newClass('演示注销一班')
  await enrol('resident-214', programmeId, [null, await newChild('resident-214', '演示小满')])
  await phone.navigateTo(staffPage('roster', sessionId))
  await phone.waitForText('.page', '演示小满')
  await world.cloud.forget('resident-214')
  await phone.callPage('onPullDownRefresh')
  await phone.waitForText('.page', '还没有人报名')
  assert.doesNotMatch(await phone.content(), /演示小满/)
  const { programme } = await call('resident', 'programmes.get', { programmeId })
  assert.equal(programme.taken, 0)
})
