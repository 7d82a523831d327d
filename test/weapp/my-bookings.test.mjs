import assert from 'node:assert/strict'
import { callsOf, openRoom } from './elsewhere.mjs'
import { NOW } from './now.mjs'
import { usePhone } from './phone.mjs'

const { onPhone, world } = usePhone()

/** Ten minutes before the booking begins. */
const BEFORE = '2026-11-24T06:20:00.000Z'
const START = '2026-11-24T06:30:00.000Z'
/** Always open. */
const ALWAYS = { open: ['00:00', '24:00'], bufferMinutes: 30 }

const call = callsOf(world)

/** A person with a name and a number, and this booking made in the morning. */
const book = async (persona, roomId) => {
  await call(persona, 'me.save', { name: '演示居民', phone: '00000000061' })
  return call(persona, 'bookings.create', { roomId, startsAt: START, minutes: 90, partySize: 8, purpose: '' })
}

const stubs = { addPhoneCalendar: () => ({}), scanCode: () => ({ result: '' }) }

onPhone(
  'a ticket goes into the phone’s calendar, and the code at the door checks in',
  { persona: 'resident-61', page: 'pages/me/index', now: BEFORE, stubs },
  async (phone) => {
    const room = await openRoom(call, '演示活动室', ALWAYS)
    const { spokenCode } = await book('resident-61', room.id)
    world.cloud.clock.now = BEFORE
    await phone.tap('text=我的预约')
    await phone.tap('role=button[name="看口令，签到"]')
    await phone.waitForText('.page', spokenCode)
    assert.equal(await phone.route(), 'packages/rooms/booking/index')

    await phone.tap('text=加入手机日历')
    await phone.waitForText('.page', '加进手机日历了')
    const [{ args }] = await phone.calls('addPhoneCalendar')
    assert.equal(args[0].startTime, Date.parse(START) / 1_000)
    assert.match(args[0].description, new RegExp(spokenCode))

    await phone.stub('scanCode', () => ({ result: 'YJ:nowhere' }))
    await phone.tap('role=button[name="扫码签到"]')
    await phone.waitForText('.page', '这个码不是您订的那间房的')
    await phone.stub('scanCode', () => ({ result: room.code }))
    await phone.tap('role=button[name="扫码签到"]')
    await phone.waitForText('.page', '到了，签好了')
  },
)

onPhone(
  'a phone that may not write into its calendar says what to do, and a closed one says nothing',
  { persona: 'resident-61', page: 'packages/rooms/mine/index', stubs },
  async (phone) => {
    world.cloud.clock.now = '2026-11-24T02:00:00.000Z'
    const room = await openRoom(call, '演示活动室', ALWAYS)
    const { id } = await book('resident-62', room.id)
    const identity = await world.cloud.play('resident-62')
    await phone.stub('cloud.callFunction', async ({ data }) => ({ result: await world.cloud.dispatch(data, identity) }))
    await phone.navigateTo(`packages/rooms/booking/index?id=${id}`)
    const answer = async (errMsg) => {
      await phone.stub('addPhoneCalendar', () => {
        throw { errMsg }
      })
      await phone.tap('text=加入手机日历')
    }
    await answer('addPhoneCalendar:fail cancel')
    assert.doesNotMatch(await phone.content(), /没加上/)
    await answer('addPhoneCalendar:fail auth deny')
    await phone.waitForText('.page', '没加上')
  },
)

onPhone(
  'the code at a door leads to the check-in: opened by WeChat, or read by the app itself',
  { persona: 'resident-63', page: 'pages/rooms/index', now: BEFORE, stubs },
  async (phone) => {
    world.cloud.clock.now = '2026-11-24T02:00:00.000Z'
    const room = await openRoom(call, '演示活动室', ALWAYS)
    await book('resident-63', room.id)
    world.cloud.clock.now = BEFORE
    await phone.tap('role=button[name=/^到了，签到/]')
    await phone.stub('scanCode', () => ({ result: 'YJ:nowhere' }))
    await phone.tap('role=button[name="扫码签到"]')
    await phone.waitForText('.page', '这个码不是您订的那间房的')
    await phone.reLaunch(`/pages/scan/index?q=${encodeURIComponent(`https://example.invalid/s/${room.code}`)}`)
    await phone.tap('role=button[name="签到"]')
    await phone.waitForText('.tk', '到了')
    assert.equal(await phone.route(), 'packages/rooms/booking/index')
  },
)

onPhone(
  'a booking is moved to another time, and its card shows neither name nor code to the family',
  { persona: 'resident-64', page: 'packages/rooms/mine/index', stubs },
  async (phone) => {
    world.cloud.clock.now = NOW
    const room = await openRoom(call, '演示活动室', ALWAYS)
    await book('resident-64', room.id)
    await phone.callPage('onPullDownRefresh')
    await phone.tap('role=button[name="看口令，签到"]')
    await phone.tap('role=button[name="换个时间"]')
    await phone.waitForText('.page', '换到什么时候')
    await phone.tap('role=checkbox[name=/^8:00/] >> nth=-1')
    await phone.tap('role=button[name="换到这时候"]')
    await phone.waitForText('.tk', '今天晚上 8:00 到 9:30')
    const { spokenCode } = (await call('resident-64', 'bookings.mine', {})).coming[0]
    const { path } = await phone.callPage('onShareAppMessage', {})
    await phone.stub('cloud.callFunction', async ({ data }) => ({ result: await world.cloud.dispatch(data, null) }))
    await phone.reLaunch(path)
    await phone.waitForText('.page', '今天晚上 8:00 到 9:30')
    assert.doesNotMatch(await phone.content(), new RegExp(`演示居民|${spokenCode}`))
  },
)
