import assert from 'node:assert/strict'
import { enrol, newChild, newClass, newRoom } from './programme-hand.mjs'
import { faultsOf } from './look.mjs'
import { bothSizes } from './setting.mjs'
import { at, moveTo, newResident, untilTold } from './shift-hand.mjs'
import { button, lettersOf, next, numberOf, useStaff } from './staff-world.mjs'
import { tapOn } from './tap-on.mjs'

const { about, onPhone } = useStaff()
const inBothSizes = bothSizes(onPhone)

const open = async (phone, persona, page, query = '') => {
  await phone.play(persona)
  await phone.open(`packages/classes/${page}/index${query}`)
}
const typeNumber = (phone, name, text) => phone.screen.getByRole('spinbutton', { name }).fill(text)
/** Somebody's row of a roster. */
const seatOf = (phone, name) => phone.screen.getByRole('listitem').filter({ hasText: name })
const tapIn = (row, name) => tapOn(row.getByRole('button', { name, exact: true }))

inBothSizes(
  'a course of eight weeks in a room names the days off first, and stands in the day of the room',
  {},
  async (phone, cloud) => {
    const [room, title] = [`演示教室${next()}`, `演示书法${next()}`]
    const roomId = await newRoom(cloud, about, room)
    await phone.play(about.worker)
    await phone.open('packages/staff/desk/index')
    await tapOn(button(phone, /^活动/))
    await phone.press('排一个活动')
    await phone.type('叫什么', title)
    await phone.press(about.point.name)
    await phone.press(room)
    await phone.press('周五')
    await phone.press('16 点')
    await phone.press('16:30')
    await typeNumber(phone, '连着几周', '8')
    await phone.press('看看排在哪些天')
    await phone.read('一共 15 次')
    await phone.read('那一年的放假安排还没出，这些天先不排：')
    await phone.read(/^1 月 1 日/)
    const planned = async () => (await cloud.call('programmes.list', { pointId: about.id })).rows
    assert.equal((await planned()).filter((one) => one.title === title).length, 0)
    await phone.press('就这样排上')
    await phone.read('排上了，一共 15 次')
    await phone.press('看那一天的活动')
    await phone.read(title)

    await phone.play(newResident())
    await phone.open(`packages/rooms/room/index?id=${roomId}&day=2026-12-02`)
    for (const clock of ['4:30', '5:30']) await button(phone, new RegExp(`^${clock} ${title}`)).waitFor()
    await button(phone, /^6:00 空着/).waitFor()
  },
)

inBothSizes('one date is moved with a reason, and who is enrolled reads both', {}, async (phone, cloud) => {
  const who = newResident()
  const { programmeId } = await newClass(cloud, about, '演示改期一班', { from: '2026-11-26T06:00:00.000Z', weeks: 2 })
  await enrol(cloud, who, programmeId)
  await open(phone, about.worker, 'edit', `?id=${programmeId}`)
  await tapOn(button(phone, '改时间').first())
  await phone.press('老师那天有事，换个时间。')
  await phone.press('16 点')
  await phone.press('改到这个时间')
  await phone.read('时间改好了，报了名的人会收到您写的话。')
  await untilTold(cloud, who, '演示改期一班')
  await phone.play(who)
  await phone.open('packages/me/messages/index')
  await phone.read(/社区说：老师那天有事，换个时间。$/)
  await phone.press('去看看')
  await phone.read(/^原来是明天下午 2:00/)
  const { programme } = await cloud.call('programmes.get', { programmeId })
  assert.deepEqual(
    programme.sessions.map(({ startsAt }) => startsAt),
    ['2026-11-26T08:00:00.000Z', '2026-12-03T06:00:00.000Z'],
  )
})

/** A class of eight, full: two accounts, each with three children. */
const fullClass = async (cloud, title) => {
  const made = await newClass(cloud, about, title, { capacity: 8 })
  for (const names of [
    ['演示甲甲', '演示乙乙', '演示丙丙'],
    ['演示丁丁', '演示戊戊', '演示己己'],
  ]) {
    const who = newResident()
    await cloud.call('me.save', { name: '演示林姑娘', phone: numberOf(next()) }, who)
    const children = []
    for (const name of names) children.push(await newChild(cloud, who, name))
    await enrol(cloud, who, made.programmeId, [null, ...children])
  }
  return made
}

onPhone('a full class is marked on a tablet, and a wrong tap is taken back', { width: 768 }, async (phone, cloud) => {
  const { sessionId } = await fullClass(cloud, '演示满员一班')
  await open(phone, about.worker, 'roster', `?id=${sessionId}`)
  const taps = phone.screen.locator('.cr-tap')
  for (let one = 0; one < 8; one++) {
    await tapOn(taps.nth(one))
    await phone.read(`在 ${one + 1} 人`)
  }
  await phone.read('来了 8 人，该来 8 人')
  assert.equal((await faultsOf(phone.page, await lettersOf(phone))).join('\n'), '')
  await tapOn(taps.first())
  await phone.read('在 7 人')
  await tapIn(seatOf(phone, '还没来'), '没来')
  await phone.read('来了 7 人，该来 7 人')
  await phone.ready()
  const { rows } = await cloud.call('programmes.roster', { sessionId }, about.worker)
  assert.deepEqual(rows.map(({ state }) => state).sort(), ['away', ...Array.from({ length: 7 }, () => 'here')])
})

inBothSizes(
  'a child fetched by somebody who is not on its list: the guardian’s number comes first, then the question',
  {},
  async (phone, cloud) => {
    const [who, number] = [newResident(), numberOf(next())]
    const { programmeId, sessionId } = await newClass(cloud, about, '演示谁来接一班')
    await cloud.call('me.save', { name: '演示周大姐', phone: number }, who)
    await enrol(cloud, who, programmeId, [await newChild(cloud, who, '演示乐乐')])
    await open(phone, about.worker, 'roster', `?id=${sessionId}`)
    const seat = seatOf(phone, '演示乐乐')
    await tapOn(seat.locator('.cr-tap'))
    await phone.read('在 1 人')
    await moveTo(phone, cloud, at('11:30'))
    await tapIn(seat, '接走了')
    await phone.read('谁来接演示乐乐')
    await button(phone, '演示外公').waitFor()
    await phone.press('别人接')
    await phone.read(/^先给家长演\*+打个电话$/)
    assert.equal((await seat.locator('.st-number').innerText()).replace(/\s/g, ''), number)
    await phone.type('谁来接的', '演示舅舅')
    await phone.press('记下来')
    await phone.read('演示舅舅不在名单上。家长知道吗？')
    assert.equal((await faultsOf(phone.page, await lettersOf(phone))).join('\n'), '')
    await phone.press('家长知道，记下来')
    await phone.read(/演示舅舅接的，不在名单上$/)
    await untilTold(cloud, who, '接走了')
  },
)

inBothSizes('somebody at the door is found in the records and enrolled', {}, async (phone, cloud) => {
  const name = `演示马婆婆${next()}`
  const { sessionId } = await newClass(cloud, about, '演示补报一班', { capacity: 1 })
  const record = { communityId: about.communityId, name, phone: null, isEightyPlus: true }
  await cloud.call('people.create', record, about.worker)
  await open(phone, about.worker, 'roster', `?id=${sessionId}`)
  await phone.read('还没有人报名')
  await phone.press('现场报名')
  await phone.type('名字或电话', name)
  await phone.press('找')
  await tapOn(button(phone, new RegExp(`^${name}`)))
  await phone.press('替他报上')
  await phone.read(`${name}报上了`)
  await phone.read('来了 0 人，该来 1 人')
})
