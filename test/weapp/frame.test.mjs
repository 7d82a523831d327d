import assert from 'node:assert/strict'
import { usePhone } from './phone.mjs'

const { onPhone } = usePhone()

onPhone('our own tab bar is on the four tabs and moves between them', { where: {} }, async (phone) => {
  for (const [name, route] of [
    ['订房间', 'pages/rooms/index'],
    ['烦心事', 'pages/complaints/index'],
    ['我的', 'pages/me/index'],
    ['附近', 'pages/home/index'],
  ]) {
    await phone.tap(`role=tab[name="${name}"]`)
    assert.equal(await phone.route(), route)
  }
})

onPhone(
  'large letters apply to every page, and home shows four tiles',
  { page: 'pages/me/index', where: {} },
  async (phone) => {
    await phone.tap('role=radio[name="大字"]')
    assert.equal(await phone.count('.ui-elder'), 1)
    await phone.tap('role=tab[name="附近"]')
    const content = await phone.content()
    for (const words of ['去最近的服务点', '订房间', '说烦心事', '打电话', '换回普通字'])
      assert.match(content, new RegExp(words))
    await phone.tap('text=去最近的服务点')
    await phone.waitForText('.an', '分钟')
    assert.equal(await phone.count('.ui-elder'), 1)
  },
)

onPhone(
  "at first start the letters follow WeChat's own setting",
  { stubs: { getAppBaseInfo: () => ({ fontSizeScaleFactor: 1.4 }) } },
  async (phone) => {
    assert.match(await phone.content(), /去最近的服务点/)
  },
)

onPhone('an address that does not exist lands where one can go on', { page: 'old/page/index' }, async (phone) => {
  assert.equal(await phone.route(), 'pages/scan/index')
  assert.match(await phone.content(), /没有找到这一页/)
})

onPhone(
  "WeChat's privacy question is asked in our own sheet, before the position",
  { privacy: 'needed' },
  async (phone) => {
    await phone.tap('role=button[name="用我的位置"]')
    await phone.waitForText('.sh', '先说清楚，再问您')
    await phone.tap('role=button[name="同意"]')
    await phone.waitForText('.an', '分钟')
  },
)

onPhone('a new version is offered, one question at a time', { where: {} }, async (phone) => {
  await phone.waitForText('.an', '分钟')
  await phone.fire('UpdateReady')
  await phone.waitForText('.sh', '有新版本了')
  await phone.tap('text=下次再换')
  assert.equal(await phone.count('.sh'), 0)
})

onPhone('a card shared to a chat opens the same page for another person', { where: {} }, async (phone) => {
  const card = await phone.callPage('onShareAppMessage', {})
  assert.equal(card.path, '/pages/home/index')
  assert.doesNotMatch(JSON.stringify(card), /39\.2/)
})
