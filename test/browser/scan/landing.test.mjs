import assert from 'node:assert/strict'
import { addressOf, hangAll, scanned } from './hand.mjs'
import { bothSizes, useCloud } from '../setting.mjs'
import { tapOn } from '../tap-on.mjs'

const about = {}
const onPhone = useCloud(async (cloud) => Object.assign(about, await hangAll(cloud)))
const inBothSizes = bothSizes(onPhone)

let people = 200
/** A person with a saved name and number. */
const knownPerson = async (cloud) => {
  const persona = `resident-${++people}`
  await cloud.call('me.save', { name: '演示居民', phone: '00000000091' }, persona)
  return persona
}
const letters = (phone) =>
  phone.screen
    .locator('xpath=self::*')
    .first()
    .evaluate((page) => page.innerHTML.includes('ui-elder'))

inBothSizes('看看这里 says whether it is open, and leads to what one may want to know', {}, async (phone) => {
  await phone.open(addressOf(about.codes.look))
  await phone.screen.getByRole('heading', { name: about.name, level: 1 }).waitFor()
  await phone.read('现在开着')
  await phone.press('厕所、电梯在哪')
  await phone.ready()
  assert.match(phone.page.url(), /packages\/find\/point\/index\?id=.*part=access/)
  await phone.page.goBack()
  await phone.ready()
})

inBothSizes('from the code to a booked room it is five taps', {}, async (phone, cloud) => {
  await phone.play(await knownPerson(cloud))
  await phone.open(addressOf(about.codes.rooms))
  await phone.read('您想哪天用演示活动室？')
  let taps = 0
  const tap = async (name) => {
    taps += 1
    await phone.press(name)
    await phone.ready()
  }
  await tap('下一步')
  await phone.read('从几点开始？')
  await tap('下一步')
  await phone.read('几个人来？')
  await tap('2 个')
  await tap('订下来')
  await phone.read('到前台报这个口令')
  assert.equal(taps <= 5, true)
  if (phone.page.viewportSize().width === 320) return // the letters were large before
  await phone.press('以后都用大字')
  assert.equal((await phone.kept('settings')).letters, 'elder')
})

inBothSizes('说烦心事 asks for the kind, and the form has it with this community', {}, async (phone) => {
  await phone.open(addressOf(about.codes.complaint))
  await phone.read('是哪一种烦心事？')
  await tapOn(phone.screen.getByRole('radio', { name: /^噪音/ }))
  await phone.press('下一步')
  await phone.ready()
  assert.match(phone.page.url(), /packages\/complaints\/new\/index\?draft=/)
})

inBothSizes('from the code to a filed complaint it is six taps and the words', {}, async (phone, cloud) => {
  await phone.play(await knownPerson(cloud))
  await phone.open(addressOf(about.codes.complaint))
  await phone.read('是哪一种烦心事？')
  let taps = 0
  const tap = async (name, role) => {
    taps += 1
    await tapOn(phone.screen.getByRole(role ?? 'button', { name }))
    await phone.ready()
  }
  await tap(/^噪音/, 'radio')
  await tap('下一步')
  await phone.type('说说怎么回事', '楼上半夜拖椅子，睡不着。')
  taps += 1
  await tapOn(phone.screen.locator('.tl-places [role=button]').first())
  await tap('这几天', 'radio')
  await tap('看看别人会看到什么')
  await tap('发给社区')
  await phone.read('社区收到了')
  assert.ok(taps <= 6, `${taps} taps`)
})

inBothSizes('当志愿者 leads to a shift that lacks people', {}, async (phone) => {
  await phone.open(addressOf(about.codes.volunteer))
  await phone.read('这里缺人，您哪天有空？')
  await phone.press('我去')
  await phone.ready()
  assert.match(phone.page.url(), /packages\/volunteer\/shift\/index/)
})

inBothSizes('签到 without a booking leads to the free times of that room', {}, async (phone) => {
  await phone.open(addressOf(about.codes.door))
  await phone.read('这会儿没有您的预约')
  await phone.press('看今天空着的时间')
  await phone.read('您想哪天用演示活动室？')
})

onPhone('签到 checks in the booking of now', { now: '2026-11-25T04:50:00.000Z' }, async (phone, cloud) => {
  const persona = await knownPerson(cloud)
  const booking = { roomId: about.roomId, startsAt: '2026-11-25T05:00:00.000Z', minutes: 60, partySize: 2, purpose: '' }
  await cloud.call('bookings.create', booking, persona)
  await phone.play(persona)
  await phone.open(addressOf(about.codes.checkIn))
  await phone.read('是这一个吗？')
  await phone.press('签到')
  await phone.read('到了，签好了')
})

for (const [what, text, words] of [
  [
    'a letter wrong',
    () => `https://yijia.example.cn/s/${about.codes.look.slice(0, -1)}${about.codes.look.endsWith('2') ? '3' : '2'}`,
    '码没扫全',
  ],
  ['a code of a shop', () => 'https://example.com/pay?id=1', '这不是怡家的码'],
  ['nothing readable', () => '　', '没扫到码'],
]) {
  inBothSizes(`${what} is explained, and the telephone is there`, {}, async (phone) => {
    await phone.open(scanned(text()))
    await phone.read(words)
    await phone.screen.getByRole('button', { name: /^打电话 / }).waitFor()
  })
}

inBothSizes('an ended code says where to go instead', {}, async (phone, cloud) => {
  const { points } = await cloud.call('posters.list', { communityId: 2 }, 'admin')
  const pointId = points[0].id
  await cloud.call('posters.make', { pointIds: [pointId], tasks: ['look'], hasDoorSigns: false, size: 'A4' }, 'admin')
  const listed = await cloud.call('posters.list', { communityId: 2 }, 'admin')
  const poster = listed.points.find(({ id }) => id === pointId).posters.find(({ task }) => task === 'look')
  await cloud.call('posters.end', { posterId: poster.id }, 'admin')
  await phone.open(addressOf(poster.code))
  await phone.read('这张码停用了')
  await phone.read(/^现在可以去/)
})

inBothSizes('a code can be typed', { path: 'packages/scan/open/index' }, async (phone) => {
  await phone.type('码上的字', about.codes.look.toUpperCase())
  await phone.press('打开')
  await phone.screen.getByRole('heading', { name: about.name, level: 1 }).waitFor()
})

onPhone(
  'without a network the code itself says what it is for',
  { allowed: /ERR_INTERNET_DISCONNECTED|Failed to load/ },
  async (phone) => {
    await phone.open('')
    await phone.context.route('**/api', (route) => route.abort('internetdisconnected'))
    await phone.page.goto(`${phone.page.url().split('#')[0]}#/${addressOf(about.codes.rooms)}`)
    await phone.read('这是“订房间”的码。')
    await phone.screen
      .getByRole('button', { name: /^打电话/ })
      .first()
      .waitFor()
  },
)

onPhone(
  'a page that does not exist says so, and offers three ways',
  { path: 'pages/scan/index?unknown=1' },
  async (phone) => {
    await phone.read('没有找到这一页')
    assert.equal(await letters(phone), false)
  },
)
