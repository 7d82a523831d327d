import assert from 'node:assert/strict'
import { everyDay, roomRules } from '../full/room.mjs'
import { bothSizes, useCloud } from './setting.mjs'
import { tapOn } from './tap-on.mjs'

const about = {}
const rules = { ...roomRules, bufferMinutes: 30 }
const hours = everyDay(['00:00', '24:00'])

const onPhone = useCloud(async (cloud) => {
  const { community } = await cloud.call('me.get', {}, 'manager')
  const { rows } = await cloud.call('points.list', { communityId: community.id })
  const room = { name: '演示活动室', kind: 'hall', capacity: 20, floor: '二楼', fee: '免费', note: '', rules, hours }
  const { roomId } = await cloud.call('rooms.save', { pointId: rows[0].id, ...room }, 'manager')
  about.roomId = roomId
  about.code = (await cloud.call('rooms.get', { roomId }, 'manager')).code.replaceAll('-', '')
})
const inBothSizes = bothSizes(onPhone)

let people = 60
/** A new person each time, with a name and a number. */
const nextPerson = async (cloud) => {
  const persona = `resident-${++people}`
  await cloud.call('me.save', { name: '演示居民', phone: '00000000061' }, persona)
  return persona
}
const HOUR_MS = 3_600_000
let wishes = 0
/** The day after, at a time that no other test has. */
const freeWish = () => ({
  roomId: about.roomId,
  startsAt: new Date(Date.parse('2026-11-26T00:00:00.000Z') + wishes++ * HOUR_MS).toISOString(),
  minutes: 30,
  partySize: 4,
  purpose: '',
})
const playing = async (phone, persona, path) => {
  await phone.play(persona)
  await phone.open(path)
}
const MINE = 'packages/rooms/mine/index'

inBothSizes(
  'an offer from the waitlist is accepted, and the booking is cancelled on its ticket after a question',
  { path: MINE },
  async (phone, cloud) => {
    const [first, second] = [await nextPerson(cloud), await nextPerson(cloud)]
    const wish = freeWish()
    const { id } = await cloud.call('bookings.create', wish, first)
    await cloud.call('bookings.join', wish, second)
    await playing(phone, second, MINE)
    await phone.read('您排在最前面')
    await cloud.call('bookings.cancel', { bookingId: id, reason: null }, first)
    await phone.open(MINE)
    await phone.read('轮到您了')
    await phone.press('不要了')
    await tapOn(phone.page.getByRole('dialog').getByRole('button', { name: '先留着' }))
    await phone.press('我要')
    await phone.read('来不了的话，点进去取消，或者打个电话')
    await tapOn(phone.screen.getByRole('button', { name: '看看' }).first())
    await phone.read('到前台报这个口令')
    await phone.press('取消预约')
    await tapOn(phone.page.getByRole('dialog').getByRole('button', { name: '取消预约' }))
    await phone.read('有人在排队的话，已经去问了')
  },
)

let visits = 0
/** On the day itself, an hour after the visit before. */
const nextVisit = () => {
  const startsMs = Date.parse('2026-11-25T06:30:00.000Z') + visits++ * HOUR_MS
  return { startsAt: new Date(startsMs).toISOString(), shortlyBefore: new Date(startsMs - HOUR_MS / 6).toISOString() }
}

inBothSizes(
  'the code at the door checks in, the code of another door does not',
  { path: MINE },
  async (phone, cloud) => {
    const persona = await nextPerson(cloud)
    const { startsAt, shortlyBefore } = nextVisit()
    const { id } = await cloud.call('bookings.create', { ...freeWish(), startsAt }, persona)
    await cloud.setClock(shortlyBefore)
    await phone.page.clock.setFixedTime(shortlyBefore)
    await playing(phone, persona, `packages/rooms/booking/index?id=${id}`)
    await phone.type('门口的码', 'nowhere')
    await phone.press('签到')
    await phone.read('这个码不是您订的那间房的')
    await phone.type('门口的码', about.code)
    await phone.press('签到')
    await phone.read('到了，签好了')
  },
)

inBothSizes(
  'the code at a door, scanned by another app, leads to the check-in of the booking there',
  { path: MINE },
  async (phone, cloud) => {
    const persona = await nextPerson(cloud)
    const { startsAt, shortlyBefore } = nextVisit()
    await cloud.call('bookings.create', { ...freeWish(), startsAt }, persona)
    await cloud.setClock(shortlyBefore)
    await phone.page.clock.setFixedTime(shortlyBefore)
    const link = encodeURIComponent(`https://example.invalid/s/${about.code}`)
    await playing(phone, persona, `pages/scan/index?q=${link}`)
    await phone.press('签到')
    await phone.screen.locator('.tk', { hasText: '到了' }).waitFor()
  },
)

inBothSizes(
  'the code of a door without a booking leads to the rooms',
  { path: 'pages/rooms/index' },
  async (phone, cloud) => {
    await playing(phone, await nextPerson(cloud), 'pages/rooms/index')
    await tapOn(phone.screen.getByRole('button', { name: /^到了，签到/ }))
    await phone.type('门口的码', about.code)
    await phone.press('签到')
    await phone.read('您现在没有订房间')
    await phone.press('看看哪间空着')
    await phone.read('演示活动室')
  },
)

inBothSizes('without bookings the page leads to the rooms', { path: MINE }, async (phone, cloud) => {
  await playing(phone, await nextPerson(cloud), MINE)
  await phone.read('还没有预约')
  await phone.press('看看有哪些房间')
  await phone.read('演示活动室')
})

onPhone(
  'a booking is moved to another time, and passed on to somebody who sees neither name nor code',
  { path: MINE },
  async (phone, cloud) => {
    const persona = await nextPerson(cloud)
    const { id } = await cloud.call('bookings.create', { ...freeWish(), minutes: 60 }, persona)
    await playing(phone, persona, `packages/rooms/booking/index?id=${id}`)
    await phone.press('换个时间')
    await phone.read('换到什么时候')
    await tapOn(phone.screen.getByRole('button', { name: /^10:00/ }).last())
    await phone.press('换到这时候')
    await phone.read('明天晚上 10:00 到 11:00')
    const { coming } = await cloud.call('bookings.mine', {}, persona)
    assert.deepEqual(
      coming.map(({ startsAt }) => startsAt),
      ['2026-11-26T14:00:00.000Z'],
    )

    await phone.page.evaluate(() => (navigator.clipboard.writeText = async (text) => void (window.copied = text)))
    await phone.press('转给家人看')
    await phone.read('地址复制好了')
    const { hash } = new URL(await phone.page.evaluate(() => window.copied))
    await playing(phone, '', hash.slice(2))
    await phone.read('转给您看的')
    await phone.read('明天晚上 10:00 到 11:00')
    const said = await phone.screen.innerText()
    assert.doesNotMatch(said, new RegExp(`演示居民|${coming[0].spokenCode}`))
  },
)
