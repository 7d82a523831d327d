import assert from 'node:assert/strict'
import { nearbyOf, useCloud } from './setting.mjs'
import { tapOn } from './tap-on.mjs'

/** The nearest point with its community, and who works there. */
const about = {}
const onPhone = useCloud(async (cloud) => {
  about.id = (await nearbyOf(cloud)).answerId
  about.point = await cloud.call('points.get', { pointId: about.id })
  about.worker = `worker-${about.point.community.id}`
  assert.equal((await cloud.call('me.get', {}, about.worker)).community.id, about.point.community.id)
})

const path = () => `packages/find/point/index?id=${about.id}`
const asWorker = async (phone, to) => {
  await phone.play(about.worker)
  await phone.open(to)
}

onPhone('without a staff role 我的 shows no work', { remembered: { persona: 'resident' } }, async (phone) => {
  await phone.open('pages/me/index')
  await phone.read('居民')
  assert.equal(await phone.screen.getByText('工作台').count(), 0)
})

onPhone(
  'a report that a point is closed makes a task for a worker of that community, who ends it',
  {},
  async (phone) => {
    await phone.play('resident-3')
    await phone.open(path())
    await phone.press('关门了')
    await phone.read('谢谢您。工作人员会打电话问一问。')

    await asWorker(phone, 'pages/me/index')
    await phone.read('社区工作者')
    await tapOn(phone.screen.getByRole('button', { name: /工作台/ }))
    await tapOn(phone.screen.getByRole('button', { name: new RegExp(about.point.name) }))
    await phone.read(/1 个人说关门了/)
    await phone.press('开着的')
    await phone.read('没有待办')
  },
)

onPhone('a worker of another community neither sees it nor may change the point', {}, async (phone) => {
  const other = about.point.community.id === 1 ? 'worker-2' : 'worker-1'
  await phone.play('resident-4')
  await phone.open(path())
  await phone.press('关门了')
  await phone.read('谢谢您')
  await phone.play(other)
  await phone.open('packages/staff/tasks/index')
  await phone.read('没有待办')
  await phone.open(path())
  assert.equal(await phone.screen.getByRole('button', { name: '改这一页' }).count(), 0)
  await phone.open(`packages/staff/point/index?id=${about.id}`)
  await phone.press('保存')
  await phone.read('没有找到，可能已经搬走或者变了')
})

onPhone('a worker corrects telephone and hours, and a resident reads them', {}, async (phone) => {
  await asWorker(phone, path())
  await phone.press('改这一页')
  await phone.type('电话', '023-0000 4321')
  await phone.type('周三', '随便')
  await phone.read('没看懂。写成 9:00-12:00，13:30-18:00；不开门写 休息')
  assert.equal(await phone.screen.getByRole('button', { name: /保存/ }).getAttribute('aria-disabled'), 'true')
  await phone.type('周三', '10:30-12:00，14:00-16:30')
  await phone.press('保存')
  await phone.read('保存好了。居民现在看到的就是新的。')
  await phone.press('回去')
  await phone.read('023‑0000 4321')

  await phone.play('')
  await phone.open(path())
  await phone.read('023‑0000 4321')
  await phone.read('10:30–12:00，14:00–16:30')
  await phone.read('关了，10:30 开')
})

onPhone('a worker moves the point’s door by a tap on the map', {}, async (phone, cloud) => {
  await asWorker(phone, `packages/staff/point/index?id=${about.id}`)
  const map = phone.screen.locator('.rm-map')
  await map.locator('path').first().waitFor()
  await map.tap({ position: { x: 200, y: 150 } })
  await phone.press('保存')
  await phone.read('保存好了')
  const { position, positionStatus } = await cloud.call('points.get', { pointId: about.id })
  assert.notDeepEqual(position, about.point.position)
  assert.equal(positionStatus, 'verified')
})

onPhone(
  'what was typed stays when saving fails, and is saved by the next press',
  { allowed: /ERR_/ },
  async (phone) => {
    await asWorker(phone, `packages/staff/point/index?id=${about.id}`)
    await phone.type('值班的人', '小林')
    await phone.context.setOffline(true)
    await phone.press('保存')
    await phone.read('网络不太好，没有收到回答。再按一次就行，不会重复。')
    await phone.context.setOffline(false)
    await phone.press('保存')
    await phone.read('保存好了')
    assert.equal(await phone.screen.getByRole('textbox', { name: '值班的人' }).inputValue(), '小林')
  },
)

onPhone('a worker confirms, and the date is today', {}, async (phone) => {
  await asWorker(phone, path())
  await phone.press('我核对过了，都对')
  await phone.read(/11 月 25 日核对过/)
})
