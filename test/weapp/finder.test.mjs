import assert from 'node:assert/strict'
import { fail } from './launch.mjs'
import { HERE, usePhone } from './phone.mjs'

const { onPhone } = usePhone()

onPhone('the first open asks nothing and offers two ways', {}, async (phone) => {
  const content = await phone.content()
  assert.match(content, /您大概在哪儿/)
  assert.match(content, /用我的位置/)
  assert.match(content, /选社区/)
  assert.deepEqual(await phone.calls('getLocation'), [])
})

onPhone('my position brings the nearest open point with its minutes and its stairs', {}, async (phone) => {
  await phone.tap('role=button[name="用我的位置"]')
  await phone.waitForText('.an', '分钟')
  const [{ args }] = await phone.calls('getLocation')
  assert.equal(args[0].type, 'gcj02')
  assert.match(await phone.text('.an'), /梯坎|没有梯坎|有电梯/)
  assert.match(await phone.content(), /演示数据/)
})

onPhone(
  'a position allowed before is taken unasked',
  { stubs: { getSetting: () => ({ authSetting: { 'scope.userLocation': true } }) } },
  async (phone) => {
    await phone.waitForText('.an', '分钟')
  },
)

onPhone(
  'a refused position leaves the other ways and is not asked again',
  {
    stubs: {
      getLocation: () => {
        throw fail('getLocation', 'auth deny')
      },
    },
  },
  async (phone) => {
    await phone.tap('role=button[name="用我的位置"]')
    await phone.waitForText('.an', '不开定位也能用')
    await phone.tap('text=选社区，或在地图上点')
    await phone.waitForText('.page', '瓦当巷社区')
    assert.equal((await phone.calls('getLocation')).length, 1)
  },
)

onPhone('a community chosen from the list is the place from then on', {}, async (phone) => {
  await phone.tap('text=选社区，或在地图上点')
  await phone.tap('text=竹筒街社区')
  await phone.waitForText('.an', '分钟')
  assert.equal(await phone.route(), 'pages/home/index')
  assert.deepEqual(await phone.calls('getLocation'), [])
})

onPhone('a community says that it counts from its middle, and the map is one tap away', {}, async (phone) => {
  await phone.tap('text=选社区，或在地图上点')
  await phone.tap('text=竹筒街社区')
  await phone.waitForText('.page', '从竹筒街社区中心算起')
  await phone.tap('role=button[name="在地图上点准些"]')
  await phone.waitForText('.page', '也可以挑一个您认得的')
  assert.equal(await phone.route(), 'packages/find/place/index')
  await phone.locator('.li').first().click()
  await phone.waitForText('.page', '您点的，大概在')
  await phone.tap('role=button[name="就是这里"]')
  await phone.waitForText('.an', '分钟')
})

onPhone('去这里 shows the own route with its steps, then hands over to the map', { where: {} }, async (phone) => {
  await phone.tap('role=button[name="去这里"]')
  await phone.waitForText('.page', '一步一步走')
  assert.equal(await phone.route(), 'packages/find/way/index')
  assert.equal(await phone.locator('[data-markers]').getAttribute('data-lines'), '1')
  await phone.tap('role=button[name="用地图导航"]')
  assert.equal((await phone.calls('openLocation')).length, 1)
})

onPhone('the pace changes the minutes, and the map shows the reach and the houses', { where: {} }, async (phone) => {
  await phone.waitForText('.an', '分钟')
  const standard = Number(await phone.text('.an-num'))
  assert.ok(Number(await phone.locator('[data-markers]').getAttribute('data-polygons')) >= 1)
  assert.ok(Number(await phone.locator('[data-markers]').getAttribute('data-markers')) > 3)
  await phone.tap('role=radio[name="长者"]')
  await phone.waitForText('.page', '附近')
  assert.ok(Number(await phone.text('.an-num')) > standard)
})

onPhone('a service and another time change the list', { where: {} }, async (phone) => {
  await phone.waitForText('.an', '分钟')
  await phone.tap('role=checkbox[name="医疗"]')
  await phone.settle()
  assert.match(await phone.text('.an'), /卫生小站|服务点/)
  await phone.tap('role=radio[name="周末"]')
  assert.match(await phone.text('.an'), /周末/)
})

onPhone('search finds a service and says what to bring', { page: 'packages/find/search/index' }, async (phone) => {
  await phone.input('input', '高龄金贴')
  await phone.waitForText('.an', '出门前，带上这三样')
})

onPhone('search finds a point by the initials of its pinyin', { page: 'packages/find/search/index' }, async (phone) => {
  await phone.input('input', 'yzp')
  await phone.waitForText('.page', '柚子坡邻里服务点')
})

onPhone(
  'without a network the last answer stays, with its age and no promise',
  { where: {}, mayFail: true },
  async (phone) => {
    await phone.waitForText('.an', '分钟')
    await phone.stub('cloud.callFunction', () => {
      throw fail('cloud.callFunction', 'network')
    })
    await phone.callPage('onPullDownRefresh')
    await phone.waitForText('.page', '现在没有网', 15_000)
    assert.match(await phone.text('.an'), /平时/)
    assert.doesNotMatch(await phone.text('.an'), /开着，/)
  },
)

onPhone('outside the district it says so, with a telephone', { where: { lat: HERE.lat + 2 } }, async (phone) => {
  await phone.waitForText('.page', '您不在演示区')
  assert.match(await phone.content(), /打电话/)
})
