import assert from 'node:assert/strict'
import { bothSizes, nearbyOf, useCloud } from './setting.mjs'
import { tapOn } from './tap-on.mjs'

/** The nearest point, and one of its services. */
const about = {}
const onPhone = useCloud(async (cloud) => {
  about.id = (await nearbyOf(cloud)).answerId
  about.point = await cloud.call('points.get', { pointId: about.id })
})

const inBothSizes = bothSizes(onPhone)
const opened =
  (more = {}) =>
  () => ({ path: `packages/find/point/index?id=${about.id}`, ...more })
const dialled = async ({ page }) => {
  const client = await page.context().newCDPSession(page)
  const numbers = []
  client.on('Page.frameRequestedNavigation', ({ url }) => numbers.push(url))
  await client.send('Page.enable')
  return numbers
}

onPhone('a point shows its place, hours, way and when it was confirmed', opened(), async (phone) => {
  await phone.ready()
  const { name, address, hours, dutyName } = about.point
  await phone.screen.getByRole('heading', { name, level: 1 }).waitFor()
  for (const words of [address, '开着，18:00 关', `值班：${dutyName}`, '节假日', '门口没有台阶', '梯坎 40 级'])
    await phone.read(words)
  assert.equal(hours.week.length, 7)
  await phone.read('核对过')
})

onPhone('a service shows what to bring, who may come, the fee, the hours and where to ask', opened(), async (phone) => {
  await phone.ready()
  const [detail] = about.point.serviceDetails
  const service = phone.screen.getByRole('button', { name: detail.name })
  assert.equal(await service.getAttribute('aria-expanded'), 'false')
  await tapOn(service)
  assert.equal(await service.getAttribute('aria-expanded'), 'true')
  for (const words of [
    '带上',
    detail.bring.join('、'),
    '谁能办',
    detail.who,
    '要不要钱',
    detail.fee,
    '什么时候',
    '到哪里办',
  ]) {
    await phone.read(words)
  }
})

inBothSizes('every service opened holds together', opened(), async (phone) => {
  for (const { name } of about.point.serviceDetails) await phone.press(name)
})

onPhone('one tap dials', opened(), async (phone) => {
  await phone.ready()
  const numbers = await dialled(phone)
  await phone.press('打电话')
  await phone.page.waitForFunction(() => true)
  assert.deepEqual(numbers, [`tel:${about.point.phone.replace(/ /g, '')}`])
})

onPhone('an anonymous caller reads what this step needs', opened(), async (phone) => {
  await phone.ready()
  await phone.press('关门了')
  await phone.read('这一步要知道您是谁。在微信里打开怡家就可以办。')
})

onPhone(
  'a resident reports a point closed once a day; others see how many did',
  opened({ remembered: { persona: 'resident-7' } }),
  async (phone) => {
    await phone.ready()
    await phone.press('关门了')
    await phone.read('谢谢您。工作人员会打电话问一问。')
    await phone.read('今天有 1 个人说这里关门了')
    await phone.press('关门了')
    await phone.read('您今天已经说过这里了，谢谢您。明天可以再说。')
  },
)

onPhone(
  'a report that it is open is thanked for, and makes no task',
  opened({ remembered: { persona: 'resident-8' } }),
  async (phone) => {
    await phone.ready()
    await phone.press('还开着')
    await phone.read('谢谢您告诉我们。')
  },
)

onPhone(
  'without a place the point asks for one, and then knows the way',
  opened({ remembered: { where: 'null' } }),
  async (phone) => {
    await phone.ready()
    await phone.read('选个地方，就能算出走过来要几分钟。')
    await phone.press('选个地方')
    await phone.type('搜社区名', '竹筒')
    await phone.press('竹筒街社区')
    await phone.read('步行约')
  },
)
