import assert from 'node:assert/strict'
import { everyDay, roomRules } from '../full/room.mjs'
import { bothSizes } from './setting.mjs'
import { answer, button, field, numberOf, openRoomsAs, rowOf, useStaff } from './staff-world.mjs'
import { tapOn } from './tap-on.mjs'

const rules = { ...roomRules, noticeMinutes: 0, activeMax: 20, weekMinutesMax: 6_000 }
const hours = everyDay(['08:00', '22:00'])
const { about, onPhone } = useStaff()
const inBothSizes = bothSizes(onPhone)

let people = 80
let rooms = 0
/** Each test has rooms of its own, so that tests do not affect each other. */
const newRoom = async (cloud, more = {}) => {
  const name = `演示室${++rooms}`
  const room = { name, kind: 'hall', capacity: 20, floor: '', fee: '', note: '', rules, hours, ...more }
  return { name, ...(await cloud.call('rooms.save', { pointId: about.id, ...room }, about.worker)) }
}
const someone = async (cloud) => {
  const persona = `resident-${++people}`
  await cloud.call('me.save', { name: `演示${people}`, phone: numberOf(people) }, persona)
  return persona
}
const wishOf = (roomId, clock, { day = '2026-11-25', purpose = '', minutes = 60 } = {}) => {
  const startsAt = new Date(`${day}T${clock}:00+08:00`).toISOString()
  return { roomId, startsAt, minutes, partySize: 4, purpose }
}
/** Books for a new person, on the day of the tests unless another is given. @returns how that person finds it later */
const book = async (cloud, roomId, clock, more) => {
  const persona = await someone(cloud)
  const { id } = await cloud.call('bookings.create', wishOf(roomId, clock, more), persona)
  return async () => (await cloud.call('bookings.get', { bookingId: id }, persona)).booking
}
/** Makes an offer to a person on the waitlist. @returns how that person finds the booking */
const hold = async (cloud, roomId, clock, more) => {
  const [had, waits] = [await someone(cloud), await someone(cloud)]
  const { id } = await cloud.call('bookings.create', wishOf(roomId, clock, more), had)
  await cloud.call('bookings.join', wishOf(roomId, clock, more), waits)
  await cloud.call('bookings.cancel', { bookingId: id, reason: null }, had)
  return () => cloud.call('bookings.mine', {}, waits)
}
/** The sheet with this room alone: there are several by then. */
const openSheet = async (phone, { name }) => {
  await openRoomsAs(phone, about.worker, 'sheet')
  await phone.press(name)
}
const more = (phone, words) => tapOn(rowOf(phone, words).getByRole('button', { name: '更多' }))
const pick = (phone, group, name) =>
  tapOn(phone.screen.getByRole('group', { name: group }).getByRole('button', { name, exact: true }))

inBothSizes('a visitor is checked in with one press', {}, async (phone, cloud) => {
  const [room] = [await newRoom(cloud, { rules: { ...rules, gridMinutes: 15 } }), await newRoom(cloud)]
  await book(cloud, room.roomId, '10:15', { purpose: '写春联' })
  await openSheet(phone, room)
  await tapOn(rowOf(phone, '写春联').getByRole('button', { name: '到了' }))
  await rowOf(phone, '写春联').locator('.ti-ok').filter({ hasText: '到了' }).waitFor()
})

inBothSizes('a press loads what others did meanwhile, and a refusal is shown at its line', {}, async (phone, cloud) => {
  const room = await newRoom(cloud, { rules: { ...rules, gridMinutes: 15 } })
  const find = await book(cloud, room.roomId, '10:15', { purpose: '写对联' })
  await openSheet(phone, room)
  await phone.read('刚刚更新')
  await cloud.call('bookings.cancel', { bookingId: (await find()).id, reason: '演示停水' }, about.worker)
  await tapOn(rowOf(phone, '写对联').getByRole('button', { name: '到了' }))
  await phone.screen.locator('.st-tr:has-text("写对联") + .st-said .nt').waitFor()
  await phone.press('刷新')
  await rowOf(phone, '写对联').waitFor({ state: 'detached' })
})

inBothSizes('staff accept or decline an offer for a person reached by telephone', {}, async (phone, cloud) => {
  const room = await newRoom(cloud)
  const day = '2026-11-27'
  const wants = await hold(cloud, room.roomId, '14:00', { day, purpose: '拉琴' })
  const declines = await hold(cloud, room.roomId, '16:00', { day, purpose: '剪纸' })
  await openRoomsAs(phone, about.worker, 'sheet', `?day=${day}`)
  await phone.press(room.name)
  await more(phone, '拉琴')
  await phone.press('替他订下')
  await rowOf(phone, '拉琴').filter({ hasText: '等人来' }).waitFor()
  await more(phone, '剪纸')
  await phone.press('他不要了')
  await answer(phone, '是，他不要了')
  await rowOf(phone, '剪纸').waitFor({ state: 'detached' })
  assert.deepEqual(
    (await wants()).coming.map(({ state }) => state),
    ['confirmed'],
  )
  const { coming, waitlist } = await declines()
  assert.deepEqual([coming, waitlist], [[], []])
})

inBothSizes('a form opened from the sheet begins with its day and room', {}, async (phone, cloud) => {
  const [room] = [await newRoom(cloud), await newRoom(cloud)]
  await openRoomsAs(phone, about.worker, 'sheet', '?day=2026-11-27')
  await phone.press(room.name)
  await phone.press('代人订')
  const pressed = (name) => phone.screen.getByRole('button', { name, pressed: true }).waitFor()
  await pressed(new RegExp(`^${room.name} `))
  await pressed(/27/)
})

inBothSizes('a booking is cancelled with a reason that its person reads', {}, async (phone, cloud) => {
  const room = await newRoom(cloud)
  const find = await book(cloud, room.roomId, '15:00', { purpose: '打牌' })
  await openSheet(phone, room)
  await more(phone, '打牌')
  await phone.press('取消')
  await phone.press('那天房间要修，用不了。')
  await phone.press('取消这次')
  await rowOf(phone, '打牌').waitFor({ state: 'detached' })
  const { state, reason } = await find()
  assert.deepEqual([state, reason], ['cancelled', '那天房间要修，用不了。'])
})

inBothSizes('a booking is moved, after a preview of the message to its person', {}, async (phone, cloud) => {
  const [room, other] = [await newRoom(cloud), await newRoom(cloud)]
  await book(cloud, room.roomId, '15:00', { purpose: '唱歌' })
  await openSheet(phone, room)
  await more(phone, '唱歌')
  await phone.press('挪')
  await phone.read('先选一个空着的时间')
  await tapOn(button(phone, new RegExp(`^${other.name} `)))
  await pick(phone, '下午', '15:00')
  await phone.read(`换到${other.name}了`)
  await phone.press('就挪到这里')
  await phone.read('已经告诉订的人了')
  await phone.press('回去')
  await phone.press(other.name)
  await rowOf(phone, '唱歌').waitFor()
})

inBothSizes('a conflict names the day, and keeps the form', {}, async (phone, cloud) => {
  const room = await newRoom(cloud)
  await book(cloud, room.roomId, '18:00', { day: '2026-12-02' })
  await openSheet(phone, room)
  await phone.press('占用')
  await pick(phone, '晚上', '18:00')
  await pick(phone, '到几点', '20:00')
  await field(phone, '做什么用').fill('消防检查')
  const weeks = phone.screen.getByRole('spinbutton', { name: '连着几周' })
  await weeks.fill('2')
  await phone.press('占用')
  await phone.read('12 月 2 日那一次不行')
  assert.equal(await field(phone, '做什么用').inputValue(), '消防检查')
  await weeks.fill('1')
  await phone.press('占用')
  await phone.read('占用了')
})

inBothSizes('a request is approved, another one refused with a typed reason', {}, async (phone, cloud) => {
  const room = await newRoom(cloud, { rules: { ...rules, approval: 'staff' } })
  const [yes, no] = [
    await book(cloud, room.roomId, '16:00', { purpose: '下棋' }),
    await book(cloud, room.roomId, '17:00', { purpose: '跳舞' }),
  ]
  await openRoomsAs(phone, about.worker, 'requests')
  await tapOn(rowOf(phone, '下棋').getByRole('button', { name: '同意', exact: true }))
  await rowOf(phone, '下棋').waitFor({ state: 'detached' })
  await tapOn(rowOf(phone, '跳舞').getByRole('button', { name: '不同意' }))
  await field(phone, '订的人会看到这句话').fill('那天社区要用，换一天可以吗？')
  await phone.press('就这样回')
  await phone.read('没有等回话的')
  assert.equal((await yes()).state, 'confirmed')
  assert.equal((await no()).reason, '那天社区要用，换一天可以吗？')
})

inBothSizes(
  'a request that does not fit is moved to another time from the list of requests',
  {},
  async (phone, cloud) => {
    const room = await newRoom(cloud, { rules: { ...rules, approval: 'staff' } })
    await book(cloud, room.roomId, '16:00', { purpose: '练操' })
    await openRoomsAs(phone, about.worker, 'requests')
    await tapOn(rowOf(phone, '练操').getByRole('button', { name: '挪个时间或房间' }))
    await pick(phone, '下午', '17:00')
    await phone.press('就挪到这里')
    await phone.read('这一次还等着社区回话')
    await phone.press('回去')
    await tapOn(
      rowOf(phone, '练操').filter({ hasText: '下午 5:00' }).getByRole('button', { name: '同意', exact: true }),
    )
    await rowOf(phone, '练操').waitFor({ state: 'detached' })
  },
)

inBothSizes('whole days are blocked, also days on which the room is closed', {}, async (phone, cloud) => {
  const closed = { week: Array.from({ length: 7 }, () => []), holiday: 'usual' }
  const room = await newRoom(cloud, { hours: closed })
  await openSheet(phone, room)
  await phone.press('占用')
  await phone.press('一整天，或者几天', 'radio')
  await pick(phone, '从哪天', /^明天/)
  await tapOn(phone.screen.getByRole('group', { name: '到哪天' }).getByRole('button', { name: /27/ }))
  await field(phone, '做什么用').fill('刷墙')
  await phone.press('占用')
  await phone.read('明天到 11 月 27 日，都是整天')
  await phone.press('回到当天的表')
  await phone.press('明天', 'radio')
  await rowOf(phone, '刷墙').filter({ hasText: '不止这一次' }).waitFor()
})
