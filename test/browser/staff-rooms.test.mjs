import assert from 'node:assert/strict'
import { bothSizes } from './setting.mjs'
import { answer, button, openRoomsAs, signIn, useStaff } from './staff-world.mjs'
import { tapOn } from './tap-on.mjs'

const { about, onPhone } = useStaff()
const onBoth = bothSizes(onPhone)

const typeNumber = (phone, name, text) => phone.screen.getByRole('spinbutton', { name }).fill(text)
const startAt = (phone, clock) => tapOn(button(phone, new RegExp(`^${clock}$`)).first())

/** A room with the rules that a new one has, as the form would write it. */
const makeRoom = async (cloud, name) => {
  const rules = {
    gridMinutes: 30,
    minMinutes: 30,
    maxMinutes: 180,
    bufferMinutes: 30,
    windowDays: 14,
    noticeMinutes: 30,
  }
  const more = { cancelMinutes: 120, approval: 'instant', activeMax: 2, weekMinutesMax: 360 }
  const call = await signIn(cloud, about.worker)
  const written = {
    name,
    kind: 'meeting',
    capacity: 12,
    floor: '',
    fee: '',
    note: '',
    rules: { ...rules, ...more },
    hours: null,
  }
  return { call, ...(await call('rooms.save', { pointId: about.id, ...written })) }
}

onBoth('a room is added to a point, and what hangs at its door can be printed', {}, async (phone) => {
  await openRoomsAs(phone, about.worker, 'rooms')
  await phone.press('加一间房')
  await phone.press(about.point.name)
  await phone.type('名字', '演示茶室')
  await typeNumber(phone, '坐得下几个人', '8')
  await phone.press('保存')
  await phone.read('这间房加好了')
  await phone.screen.getByRole('img', { name: '演示茶室门口的码' }).waitFor()
  await phone.page.emulateMedia({ media: 'print' })
  await phone.read('到了，扫这个码签到')
  assert.equal(await button(phone, '保存').isVisible(), false)
  await phone.page.emulateMedia({ media: 'screen' })
})

onBoth('somebody new on the telephone gets a room, and the code is read out', {}, async (phone, cloud) => {
  const { roomId } = await makeRoom(cloud, '演示书房')
  await openRoomsAs(phone, about.worker, 'book-for', `?roomId=${roomId}&day=2026-11-26`)
  await phone.press('头一回来', 'radio')
  await phone.type('怎么称呼', '演示王婆婆')
  await startAt(phone, '15:00')
  await typeNumber(phone, '来几个人', '13')
  await button(phone, /^订下来 人数比房间坐得下的多/).waitFor()
  await typeNumber(phone, '来几个人', '4')
  await phone.press('订下来')
  await phone.read(/^. \d{4}$/)
  await phone.press('再订一个')
  await button(phone, /^15:00 有人用$/).waitFor()
})

onBoth('a caller for a taken time joins the waitlist', {}, async (phone, cloud) => {
  const { roomId, call } = await makeRoom(cloud, '演示琴房')
  await call('bookings.series', {
    roomId,
    startsAt: '2026-11-26T07:00:00Z',
    minutes: 60,
    partySize: 5,
    title: '演示琴社',
    weeks: 1,
  })
  await openRoomsAs(phone, about.worker, 'book-for', `?roomId=${roomId}&day=2026-11-26`)
  await phone.press('头一回来', 'radio')
  await phone.type('怎么称呼', '演示李爷爷')
  await button(phone, '15:00 有人用').tap({ force: true }) // it says of itself that it cannot be had, and why when pressed
  await button(phone, /^替他排队 先写来几个人$/).waitFor()
  await typeNumber(phone, '来几个人', '4')
  await phone.press('替他排队')
  await phone.read('替演示李爷爷排上了')
  await phone.read('排在头一个')
})

onBoth('a series with one taken week books nothing and names the week', {}, async (phone, cloud) => {
  const { roomId, call } = await makeRoom(cloud, '演示大厅')
  const [startsAt, endsAt] = ['2026-12-03T07:00:00Z', '2026-12-03T08:00:00Z']
  await call('bookings.block', { roomId, startsAt, endsAt, title: '演示检修', weeks: 1 })
  await openRoomsAs(phone, about.worker, 'series', `?roomId=${roomId}&day=2026-11-26`)
  await phone.type('团队的名字', '演示合唱队')
  await startAt(phone, '15:00')
  await typeNumber(phone, '来几个人', '10')
  await typeNumber(phone, '一共来几周', '2')
  await phone.press('订下这 2 次')
  await phone.read(/12 月 3 日那一次不行/)
  await typeNumber(phone, '一共来几周', '1')
  await phone.press('订下来')
  await phone.read('演示合唱队的 1 次都订好了')
})

onPhone('a room is retired with a reason, and how many bookings were cancelled is said', {}, async (phone, cloud) => {
  const { roomId, call } = await makeRoom(cloud, '演示画室')
  await call('bookings.series', {
    roomId,
    startsAt: '2026-11-26T07:00:00Z',
    minutes: 60,
    partySize: 5,
    title: '演示画社',
    weeks: 3,
  })
  await openRoomsAs(phone, about.worker, 'room', `?id=${roomId}`)
  await phone.press('这间房要装修，近期用不了。')
  await phone.press('不再开放')
  await answer(phone, '不再开放')
  await phone.read(/取消了 3 个预约/)
  await phone.press('看别的房间')
  await phone.read('加一间房')
  assert.equal(await phone.screen.getByText('演示画室').count(), 0)
})
