import assert from 'node:assert/strict'
import { everyDay, roomRules } from '../full/room.mjs'
import { bothSizes, nearbyOf, useCloud } from './setting.mjs'
import { tapOn } from './tap-on.mjs'

const TAB = 'pages/rooms/index'
const hours = everyDay(['09:00', '20:00'])

const onPhone = useCloud(async (cloud) => {
  const { rows } = await nearbyOf(cloud)
  const room = { kind: 'hall', capacity: 20, floor: '二楼', fee: '免费', note: '', rules: roomRules, hours }
  await cloud.call('rooms.save', { pointId: rows[0].id, name: '演示活动室', ...room }, 'admin')
})
const inBothSizes = bothSizes(onPhone)

let people = 100
const knownPerson = async (cloud) => {
  const persona = `resident-${++people}`
  await cloud.call('me.save', { name: '演示居民', phone: '00000000081' }, persona)
  return persona
}

onPhone(
  'a room of today is booked with four taps from the tab, which then begins with it',
  {},
  async (phone, cloud) => {
    await phone.play(await knownPerson(cloud))
    await phone.open(TAB)
    await phone.read(/空着：/)
    let taps = 0
    const tap = async (name) => {
      taps += 1
      await tapOn(phone.screen.getByRole('button', { name }).first())
    }
    await tap(/^(上午|中午|下午|晚上) \d+:\d\d 演示活动室$/)
    await tap('下一步')
    await tap('4 个')
    await tap('订下来')
    await phone.read('到前台报这个口令')
    assert.ok(taps <= 4, `${taps} taps`)
    await phone.open(TAB)
    await phone.read('您的下一个')
    await phone.read(/口令：/)
    await phone.read('怎么走')
  },
)

inBothSizes('other days are one tap away, and a day of next week one more', { path: TAB }, async (phone) => {
  await tapOn(phone.screen.getByRole('button', { name: /^明天/ }))
  await phone.read(/空着：明天/)
  await tapOn(phone.screen.getByRole('button', { name: /^更多/ }))
  await tapOn(phone.screen.getByRole('button', { name: /^12 月 4 日/ }))
  await phone.read(/空着：12 月 4 日/)
})

inBothSizes(
  'after hours nothing is free today: it says so and shows tomorrow',
  { path: TAB, now: '2026-11-25T13:30:00.000Z' },
  async (phone) => {
    await phone.read('今天没有能订的了')
    await phone.read(/空着：明天/)
  },
)
