import assert from 'node:assert/strict'
import { everyDay, roomRules } from '../full/room.mjs'
import { bothSizes, nearbyOf, useCloud } from './setting.mjs'
import { tapOn } from './tap-on.mjs'

const about = {}
const rules = { ...roomRules, weekMinutesMax: 1_200 }
/** A Wednesday morning; the room has a break at noon. */
const hours = everyDay(['09:00', '12:00'], ['13:00', '20:00'])

const onPhone = useCloud(async (cloud) => {
  const { rows } = await nearbyOf(cloud)
  about.pointId = rows[0].id
  about.emptyPointId = rows[1].id
  const room = { name: '演示活动室', kind: 'hall', capacity: 20, floor: '二楼', fee: '免费', note: '', rules, hours }
  about.roomId = (await cloud.call('rooms.save', { pointId: about.pointId, ...room }, 'admin')).roomId
})
const inBothSizes = bothSizes(onPhone)

let people = 80
const somebody = () => `resident-${++people}`
/** A person with a saved name and number. */
const knownPerson = async (cloud) => {
  const persona = somebody()
  await cloud.call('me.save', { name: '演示居民', phone: '00000000081' }, persona)
  return persona
}
/** In Shanghai, on a day of that November. */
const instant = (day, clock) => new Date(`2026-11-${day}T${clock}+08:00`).toISOString()
const take = async (cloud, startsAt, minutes = 60) =>
  cloud.call(
    'bookings.create',
    { roomId: about.roomId, startsAt, minutes, partySize: 2, purpose: '' },
    await knownPerson(cloud),
  )

const ROOMS = 'packages/rooms/rooms/index'
const ROOM = 'packages/rooms/room/index'
const roomOn = (day) => `${ROOM}?id=${about.roomId}&day=2026-11-${day}`
const tile = (phone, name) => phone.screen.getByRole('button', { name })
const screenNow = async (phone) =>
  `${new URL(phone.page.url()).hash} ${await phone.screen.locator('.qs-on').allInnerTexts()}`

onPhone(
  'with large letters a room is booked on seven screens, one question each',
  { remembered: { settings: { letters: 'elder', pace: 'standard' }, persona: somebody() } },
  async (phone) => {
    const screens = new Set()
    const look = async () => {
      await phone.ready()
      screens.add(await screenNow(phone))
    }
    await look()
    await tapOn(phone.screen.getByRole('button', { name: /^订房间/ }))
    await look()
    const card = phone.screen.locator('.rt-r').filter({ hasText: '演示活动室' })
    await tapOn(card.getByRole('button', { name: '看全天' }))
    await look()
    await tapOn(tile(phone, /^3:00/))
    await phone.press('下一步')
    await look()
    await phone.press('8 个')
    await phone.press('下一步')
    await look()
    await phone.press('打牌')
    await phone.press('下一步')
    await look()
    await phone.type('怎么称呼您', '演示居民')
    await phone.type('电话', '00000000080')
    await phone.press('订下来')
    await phone.read('今天下午 3:00 到 4:00')
    await look()
    assert.equal(screens.size <= 7, true, [...screens].join('\n'))
    assert.match([...screens].pop(), /packages\/rooms\/booking\/index\?id=/)
  },
)

onPhone('name and number are not asked a second time', {}, async (phone, cloud) => {
  await phone.play(await knownPerson(cloud))
  await phone.open(roomOn(26))
  await tapOn(tile(phone, /^9:00/))
  await phone.press('下一步')
  await phone.read('几个人来？')
  await phone.ready()
  assert.equal(await phone.screen.getByText('怎么找您？').count(), 0)
})

inBothSizes(
  'a booking that comes too late keeps its form, and offers free times that one press books',
  { path: '' },
  async (phone, cloud) => {
    const day = phone.page.viewportSize().width === 320 ? 27 : 28
    await phone.play(await knownPerson(cloud))
    await phone.open(`${roomOn(day)}&people=6`)
    await tapOn(tile(phone, /^2:00/))
    await phone.press('下一步')
    await phone.read('几个人来？')
    await take(cloud, instant(day, '14:00'))
    const next = phone.screen.getByRole('button', { name: '下一步', exact: true })
    if (await next.isVisible()) await tapOn(next)
    await phone.press('练舞')
    await phone.press('订下来')
    await phone.read('这一段刚被别人订了')
    assert.equal(await phone.screen.getByRole('textbox', { name: '写几个字，不写也行' }).inputValue(), '练舞')
    await tapOn(phone.screen.getByRole('button', { name: /^改订.*下午 3:00$/ }))
    await phone.read(/下午 3:00 到 4:00/)
  },
)

inBothSizes(
  'every tile that is not free says why, and a booked one offers the waitlist',
  { path: '' },
  async (phone, cloud) => {
    const day = phone.page.viewportSize().width === 320 ? 29 : 30
    await take(cloud, instant(day, '10:00'))
    await phone.play(await knownPerson(cloud))
    await phone.open(roomOn(day))
    for (const [time, why] of [
      ['12:00', '午休'],
      ['10:00', '有人用'],
      ['9:30', '只剩半小时'],
      ['7:30', '只剩半小时'],
    ]) {
      assert.equal(await tile(phone, new RegExp(`^${time}`)).innerText(), `${time}\n${why}`)
    }
    assert.equal(await tile(phone, /^12:00/).getAttribute('aria-disabled'), 'true')
    await tapOn(tile(phone, /^10:00/))
    await phone.screen.getByRole('button', { name: '改到上午 11:00，空着' }).waitFor()
    await phone.press('排队等这一段')
    await phone.read('这一段有人用，排队等着')
    await phone.ready()
  },
)

onPhone('joining the waitlist adds an entry', {}, async (phone, cloud) => {
  await take(cloud, instant(26, '15:00'))
  await phone.play(await knownPerson(cloud))
  await phone.open(
    `packages/rooms/confirm/index?roomId=${about.roomId}&startsAt=${instant(26, '15:00')}&minutes=60&join=1`,
  )
  await phone.press('4 个')
  await phone.press('排队等这一段')
  await phone.read('您排在最前面')
  assert.match(phone.page.url(), /packages\/rooms\/mine\/index/)
})

onPhone('a time booked by another person meanwhile is shown as taken after a refresh', {}, async (phone, cloud) => {
  await phone.play(await knownPerson(cloud))
  await phone.open(roomOn(26))
  await tapOn(tile(phone, /^5:00/))
  await phone.press('下一步')
  await phone.read('几个人来？')
  await take(cloud, instant(26, '17:00'))
  await phone.page.goBack()
  await phone.screen.getByRole('button', { name: '改到晚上 6:00，空着' }).waitFor()
  assert.equal(await tile(phone, /^5:00/).innerText(), '5:00\n有人用')
})

onPhone('another day and another length are one press away', {}, async (phone) => {
  await phone.open(roomOn(26))
  await tapOn(phone.screen.getByRole('button', { name: /^更多/ }))
  await tapOn(phone.screen.getByRole('button', { name: /^星期二/ }))
  await phone.press('2 小时')
  await tapOn(tile(phone, /^5:30/))
  await phone.read('星期二下午 5:30 到晚上 7:30')
})

onPhone('rooms are filtered by start, length and number of people', { path: ROOMS }, async (phone) => {
  await phone.read('演示活动室')
  await phone.press('现在就要', 'radio')
  await phone.read('一小时内空着的')
  await phone.press('30 个人')
  await phone.read('没有找到这样的房间')
  await phone.press('不挑了，都看看')
  await phone.read('演示活动室')
})

inBothSizes(
  'a point without rooms says so, with the way to others',
  () => ({ path: `${ROOMS}?pointId=${about.emptyPointId}` }),
  async (phone) => {
    await phone.read('这里没有能在网上订的房间')
    await phone.ready()
  },
)

onPhone(
  'a point leads to its rooms',
  () => ({ path: `packages/find/point/index?id=${about.pointId}` }),
  async (phone) => {
    await phone.press('订这里的房间')
    await phone.read('演示活动室')
  },
)

/** What the console says of a failed call. */
const FAILED = /Failed to load resource/

inBothSizes(
  'without a network the day stays as it was seen, with its age',
  { path: '', allowed: FAILED },
  async (phone) => {
    await phone.open(roomOn(26))
    await phone.page.route('**/api', (route) => route.abort())
    await phone.page.reload()
    await phone.read('刚刚看到的，现在可能变了')
    await phone.ready()
  },
)

onPhone(
  'an anonymous caller reads what booking needs',
  () => ({ path: `packages/rooms/confirm/index?roomId=${about.roomId}&startsAt=${instant(26, '18:00')}&minutes=60` }),
  async (phone) => {
    await phone.read('这一步要知道您是谁。在微信里打开怡家就可以办。')
  },
)

inBothSizes('a truncated address leads to the other rooms', { path: 'packages/rooms/confirm/index' }, async (phone) => {
  await phone.read('没打开')
  await phone.press('看别的房间')
  await phone.read('演示活动室')
})
