import assert from 'node:assert/strict'
import { usePhone } from './phone.mjs'
import { inMinutes, shiftHand } from './shift-hand.mjs'
import { NOW } from './now.mjs'

const { onPhone, world } = usePhone()
const { call, newShift, join, digitsOf, moveTo } = shiftHand(world)

const asStaff = (sentence, options, body) =>
  onPhone(sentence, { persona: 'worker', page: 'pages/me/index', ...options }, async (phone) => {
    try {
      await body(phone)
    } finally {
      world.cloud.clock.now = NOW
    }
  })
const staffPage = (name, shiftId) => `packages/shifts/${name}/index?id=${shiftId}`

asStaff('who came without a telephone is marked on the roster', { now: inMinutes(12) }, async (phone) => {
  const shiftId = await newShift('演示点一班')
  await join('volunteer-77', shiftId)
  world.cloud.clock.now = inMinutes(12)
  await phone.navigateTo(staffPage('roster', shiftId))
  await phone.waitForText('.page', '到了 0 位，共 1 位')
  await phone.tap('role=button[name="到了"]')
  await phone.waitForText('.page', '到了 1 位，共 1 位')
  await phone.waitForText('.page', /点名 10:12 到/)
})

asStaff('who did not come is marked absent, and the mark is taken back', {}, async (phone) => {
  const shiftId = await newShift('演示缺一班')
  await join('volunteer-81', shiftId)
  await moveTo(phone, inMinutes(20))
  await phone.navigateTo(staffPage('roster', shiftId))
  await phone.tap('role=button[name="更多"]')
  await phone.tap('role=button[name="没来"]')
  await phone.waitForText('.page', '点错了，退一步')
  const rowsOf = async () => (await call('worker', 'shifts.roster', { shiftId })).rows.map(({ state }) => state)
  assert.deepEqual(await rowsOf(), ['absent'])
  await phone.tap('role=button[name="点错了，退一步"]')
  await phone.waitForText('.page', '等人来')
  assert.deepEqual(await rowsOf(), ['taken'])
})

asStaff('a shift of three weeks is planned in the form', {}, async (phone) => {
  const { rows } = await call('manager', 'points.list', { communityId: 1 })
  await phone.navigateTo('packages/shifts/edit/index')
  await phone.tap(`role=checkbox[name="${rows[0].name}"]`)
  await phone.input('.fd-i >> nth=0', '演示每周一班')
  await phone.tap('role=radio[name="下午"]')
  await phone.tap('role=checkbox[name="15:00"]')
  await phone.input('.fd:has-text("连着几周") .fd-i', '3')
  await phone.tap('role=button[name="排上"]')
  await phone.waitForText('.page', '排上了 3 班')
})

asStaff('the screen goes on with its codes while the network is off, and says when they end', {}, async (phone) => {
  const shiftId = await newShift('演示断网一班')
  const { codes } = await call('worker', 'shifts.screen', { shiftId })
  await phone.navigateTo(staffPage('screen', shiftId))
  const shown = (await phone.text('.qs-digits')).replace(' ', '')
  const first = codes.findIndex(({ digits }) => digits === shown)
  assert.notEqual(first, -1)
  await phone.stub('cloud.callFunction', () => {
    throw { errMsg: 'cloud.callFunction:fail' }
  })
  await moveTo(phone, inMinutes(4))
  const { digits } = codes[first + 4]
  await phone.waitForText('.qs-digits', `${digits.slice(0, 3)} ${digits.slice(3)}`)
  await phone.waitForText('.page', '网络断了，码还能用到')
  await moveTo(phone, inMinutes(20))
  await phone.waitForText('.page', '码用完了')
})

asStaff('the manager corrects hours, and the volunteer reads why', { persona: 'manager' }, async (phone) => {
  const shiftId = await newShift('演示更正一班')
  const { id: signupId } = await join('volunteer-82', shiftId)
  await call('volunteer-82', 'shifts.checkIn', { signupId, code: await digitsOf(shiftId) })
  await moveTo(phone, inMinutes(60))
  await call('volunteer-82', 'shifts.checkOut', { signupId })
  await phone.navigateTo(staffPage('roster', shiftId))
  await phone.tap('role=button[name="更多"]')
  await phone.tap('role=button[name="改时长"]')
  await phone.input('.fd-i >> nth=0', '30')
  await phone.input('.fd-i >> nth=1', '演示：提前走的')
  await phone.tap('role=button[name="改好"]')
  await phone.waitForText('.page', '时长改好了')
  const { entries } = await call('volunteer-82', 'hours.mine', {})
  assert.deepEqual(
    entries.map(({ minutes, reason }) => [minutes, reason]),
    [
      [-30, '演示：提前走的'],
      [60, null],
    ],
  )
})

asStaff('volunteers are asked to come, each once', {}, async (phone) => {
  await call('volunteer-83', 'me.get', {})
  const shiftId = await newShift('演示请一班', { from: 420 })
  await phone.navigateTo(staffPage('roster', shiftId))
  await phone.tap('role=button[name="请人来帮"]')
  await phone.waitForText('.page', /请了 \d+ 位，看他们来不来。/)
  await phone.tap('role=button[name="请人来帮"]')
  await phone.waitForText('.page', '没有能再请的了，有空的都请过了。')
  await world.cloud.tick()
  const { messages } = await call('volunteer-83', 'inbox.list', {})
  assert.match(JSON.stringify(messages), /演示请一班/)
})
