import assert from 'node:assert/strict'
import { at, comeTo, join, moveTo, newShift, newVolunteer, openAs, untilTold } from './shift-hand.mjs'
import { button, useStaff } from './staff-world.mjs'
import { tapOn } from './tap-on.mjs'

const { about, onPhone } = useStaff()

const open = async (phone, persona, page, query = '') => {
  await phone.play(persona)
  await phone.open(`packages/shifts/${page}/index${query}`)
}
/** A shift in the sheet of a week. */
const shiftIn = (phone, title) => phone.screen.getByRole('listitem').filter({ hasText: title })
const typeNumber = (phone, name, text) => phone.screen.getByRole('spinbutton', { name }).fill(text)

onPhone('staff see who came, mark who has no telephone, and take it back', {}, async (phone, cloud) => {
  const shiftId = await newShift(cloud, about, '演示点名一班', { from: '10:05', until: '11:05' })
  await join(cloud, shiftId, newVolunteer())
  await open(phone, about.worker, 'roster', `?id=${shiftId}`)
  await phone.read('到了 0 位，共 1 位')
  await tapOn(button(phone, '到了').first())
  await phone.read('到了 1 位，共 1 位')
  await phone.press('点错了，退一步')
  await phone.read('到了 0 位，共 1 位')
})

onPhone('a shift of three weeks is planned in the form, and stands in the sheet of each', {}, async (phone) => {
  await open(phone, about.worker, 'sheet')
  await phone.press('加一班')
  await phone.press(about.point.name)
  await phone.type('叫什么', '演示每周一班')
  await phone.press('下午', 'radio')
  await phone.press('15:00')
  await typeNumber(phone, '连着几周', '3')
  await phone.press('排上')
  await phone.read('排上了 3 班')
  await open(phone, about.worker, 'sheet')
  for (const week of ['这一周的班次', '下一周的班次', /那一周的班次/]) {
    await phone.read(week)
    await shiftIn(phone, '演示每周一班').waitFor()
    await phone.press('后一周')
  }
  await phone.ready()
  assert.equal(await shiftIn(phone, '演示每周一班').count(), 0)
})

onPhone(
  'the screen goes on with its codes while the network is off, and says when they end',
  { allowed: /ERR_INTERNET_DISCONNECTED|Failed to load/ },
  async (phone, cloud) => {
    const shiftId = await newShift(cloud, about, '演示断网一班')
    const { codes } = await cloud.call('shifts.screen', { shiftId }, about.worker)
    await open(phone, about.worker, 'screen', `?id=${shiftId}`)
    const shown = (await phone.screen.locator('.qs-digits').innerText()).replace(' ', '')
    const first = codes.findIndex(({ digits }) => digits === shown)
    await phone.context.setOffline(true)
    for (const minutes of [1, 4]) {
      await phone.page.clock.setFixedTime(at(`10:0${minutes}`))
      const { digits } = codes[first + minutes]
      await phone.read(`${digits.slice(0, 3)} ${digits.slice(3)}`)
    }
    await phone.read(/^网络断了，码还能用到/)
    await phone.page.clock.setFixedTime(at('10:20'))
    await phone.read('码用完了')
    await phone.context.setOffline(false)
  },
)

onPhone('who did not come is marked so, at the time and by itself', {}, async (phone, cloud) => {
  const shiftId = await newShift(cloud, about, '演示缺席一班', { until: '11:00', capacity: 2 })
  await join(cloud, shiftId, newVolunteer())
  await join(cloud, shiftId, newVolunteer())
  await moveTo(phone, cloud, at('10:20'))
  await open(phone, about.worker, 'roster', `?id=${shiftId}`)
  await tapOn(button(phone, '更多').first())
  await phone.press('没来')
  await phone.read('点错了，退一步')
  await moveTo(phone, cloud, at('11:01'))
  await phone.open(`packages/shifts/roster/index?id=${shiftId}`)
  await phone.read('到了 0 位，共 2 位')
  assert.equal(await phone.screen.getByText('没来', { exact: true }).count(), 2)
})

onPhone('the manager corrects hours, and the volunteer reads why', {}, async (phone, cloud) => {
  const who = newVolunteer()
  const shiftId = await newShift(cloud, about, '演示更正一班')
  const signupId = await comeTo(cloud, about, shiftId, who)
  await cloud.setClock(at('11:10'))
  await cloud.call('shifts.checkOut', { signupId }, who)
  await moveTo(phone, cloud, at('11:45'))
  await open(phone, about.manager, 'roster', `?id=${shiftId}`)
  await phone.press('更多')
  await phone.press('改时长')
  await typeNumber(phone, /几分钟$/, '30')
  await phone.type('为什么改', '演示：提前走的')
  await phone.press('改好')
  await phone.read('时长改好了，本人会收到一条消息。')
  await openAs(phone, who, 'hours')
  await phone.read('更正：演示更正一班')
  await phone.read(/演示：提前走的/)
  await untilTold(cloud, who, '演示：提前走的')
  await phone.open('packages/me/messages/index')
  await phone.read(/演示：提前走的/)
})

onPhone('volunteers are asked to come, each once, and find the shift in their messages', {}, async (phone, cloud) => {
  const who = newVolunteer()
  await cloud.call('me.get', {}, who)
  const shiftId = await newShift(cloud, about, '演示请人一班', { from: '17:00', until: '18:00' })
  await open(phone, about.worker, 'roster', `?id=${shiftId}`)
  await phone.press('请人来帮')
  await phone.read(/^请了 \d+ 位，看他们来不来。$/)
  await phone.press('请人来帮')
  await phone.read('没有能再请的了，有空的都请过了。')
  await untilTold(cloud, who, '演示请人一班')
  await phone.play(who)
  await phone.open('packages/me/messages/index')
  await phone.read(/演示请人一班/)
})
