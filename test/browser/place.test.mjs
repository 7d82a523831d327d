import assert from 'node:assert/strict'
import gcoord from 'gcoord'
import { START } from './phone.mjs'
import { bothSizes, useCloud } from './setting.mjs'
import { tapOn } from './tap-on.mjs'

const onPhone = useCloud()
const inBothSizes = bothSizes(onPhone)

/** Storage of a first start. */
const stranger = { remembered: { where: 'null' } }
/** The position that the phone reports. */
const [longitude, latitude] = gcoord.transform([START.lng, START.lat], gcoord.GCJ02, gcoord.WGS84)
const geolocation = { latitude, longitude }

/** Counts how often the position is requested. */
const countAsking = async ({ page }) => {
  await page.evaluate(() => {
    const { geolocation: receiver } = navigator
    const real = receiver.getCurrentPosition.bind(receiver)
    globalThis.asked = 0
    receiver.getCurrentPosition = (...told) => {
      globalThis.asked++
      return real(...told)
    }
  })
  return () => page.evaluate(() => globalThis.asked)
}

const callsOf = ({ page }) => {
  const calls = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api')) calls.push(request.postDataJSON())
  })
  return calls
}

onPhone('the first start asks for no permission and offers two ways', stranger, async (phone) => {
  const calls = callsOf(phone)
  await phone.open('')
  const buttons = await phone.screen.getByRole('button').allInnerTexts()
  assert.deepEqual(buttons, ['读给我听', '用我的位置', '选社区，或在地图上点'])
  assert.equal(
    calls.some(({ method }) => method === 'points.nearby'),
    false,
  )
})

onPhone(
  'the phone’s position brings the answer, and is not stored',
  { ...stranger, context: { geolocation, permissions: ['geolocation'] } },
  async (phone) => {
    // allowed before: the position is taken without asking
    await phone.read('最近、现在开着的')
    await phone.read('竹筒街一带')
    await phone.ready()
    assert.equal(await phone.kept('where'), null)
  },
)

onPhone('the position is requested by a press alone', { ...stranger, context: { geolocation } }, async (phone) => {
  const asked = await countAsking(phone)
  await phone.ready()
  assert.equal(await asked(), 0)
  await phone.context.grantPermissions(['geolocation'])
  await phone.press('用我的位置')
  await phone.read('最近、现在开着的')
  await phone.ready()
  assert.equal(await asked(), 1)
})

onPhone('a refused position is not requested again, and the other ways stay', stranger, async (phone) => {
  const asked = await countAsking(phone)
  await phone.press('用我的位置')
  await phone.read('不开定位也能用。选一个社区，或者在地图上点一下。我们不会一直问您。')
  assert.deepEqual(await phone.screen.getByRole('button').allInnerTexts(), [
    '读给我听',
    '选社区，或在地图上点',
    '打开定位',
  ])
  await phone.press('选社区，或在地图上点')
  await phone.read('定位没有打开。选一个社区就行，或者到设置里打开。')
  assert.equal(await asked(), 1)
  await phone.open('')
  await phone.read('用我的位置')
})

onPhone(
  'a position that is allowed later is found by the next press',
  { ...stranger, context: { geolocation } },
  async (phone) => {
    await phone.press('用我的位置')
    await phone.read('不开定位也能用')
    await phone.context.grantPermissions(['geolocation'])
    await phone.press('打开定位')
    await phone.read('竹筒街一带')
  },
)

onPhone('a community is found by its street or its name, and remembered', stranger, async (phone) => {
  await phone.press('选社区，或在地图上点')
  await phone.read('风车街道')
  await phone.type('搜社区名', '没有这个')
  await phone.read('没有叫“没有这个”的社区')
  await phone.press('清空')
  await phone.type('搜社区名', '竹筒')
  await phone.press('竹筒街社区')
  await phone.read('最近、现在开着的')
  await phone.read('竹筒街社区')
  await phone.open('')
  await phone.read('竹筒街社区')
})

onPhone('a place is chosen by a tap on the map', stranger, async (phone) => {
  await phone.press('选社区，或在地图上点')
  await phone.press('在地图上点')
  const take = phone.screen.getByRole('button', { name: '就是这里' })
  await phone.read('先在地图上点一下')
  assert.equal(await take.getAttribute('aria-disabled'), 'true')
  await phone.screen.locator('.rm-map path').first().waitFor()
  await phone.screen.locator('.rm-map').tap({ position: { x: 180, y: 120 } })
  await phone.screen.locator('.rm-me').waitFor()
  await phone.read('您点的，大概在')
  const name = await phone.screen.locator('.dk .t-lead').innerText()
  await tapOn(take)
  await phone.read('十分钟走得到')
  await phone.read(name)
  const { lat, lng, from, label, community } = await phone.kept('where')
  assert.deepEqual([from, label], ['map', name])
  assert.match(community.name, /社区$/)
  assert.equal(Math.abs(lat - 39.25) < 0.02 && Math.abs(lng - 82.4527) < 0.02, true)
})

onPhone('the map of the choice has the names of streets, and zooms by buttons', stranger, async (phone) => {
  await phone.press('选社区，或在地图上点')
  await phone.press('在地图上点')
  const name = phone.screen.locator('.rm-street-w:visible').first()
  await name.waitFor()
  const zoomed = () => phone.screen.locator('.leaflet-proxy').evaluate(({ style }) => style.transform)
  const before = await zoomed()
  await phone.press('放大看')
  await phone.ready()
  assert.notEqual(await zoomed(), before)
  await phone.press('缩小看')
  await phone.ready()
  assert.equal(await zoomed(), before)
})

const inCommunity = {
  remembered: {
    where: { ...START, from: 'community', label: '竹筒街社区', community: { id: 1, name: '竹筒街社区' } },
  },
}

inBothSizes('of a community the page says that it counts from its middle', inCommunity, async (phone) => {
  await phone.open('pages/nearby/index')
  await phone.read('从竹筒街社区中心算起')
  await phone.ready()
})

inBothSizes(
  'from there the map is one tap away, and a landmark of the list can be picked',
  inCommunity,
  async (phone) => {
    await phone.open('pages/nearby/index')
    await phone.press('在地图上点准些')
    await phone.read('也可以挑一个您认得的')
    await phone.screen.locator('.li').first().tap()
    await phone.read('您点的，大概在')
    await phone.ready()
  },
)

onPhone('the nearest communities come before the list', { path: 'packages/find/place/index' }, async (phone) => {
  await phone.read('离您最近的')
  const [first] = await phone.screen.locator('.li .grow').allInnerTexts()
  assert.match(first, /^竹筒街社区\n\d+ 米$/)
})

inBothSizes('a refusal holds together', { ...stranger, path: 'packages/find/place/index' }, async (phone) => {
  await phone.press('用我的位置')
  await phone.read('定位没有打开。选一个社区就行，或者到设置里打开。')
})

inBothSizes(
  'the choice on the map holds together',
  { ...stranger, path: 'packages/find/place/index' },
  async (phone) => {
    await phone.press('在地图上点')
    await phone.read('先在地图上点一下')
    await phone.ready()
  },
)

onPhone('the place can be changed from the answer', {}, async (phone) => {
  await phone.press('竹筒街一带')
  await phone.type('搜社区名', '瓦当')
  await phone.press('瓦当巷社区')
  await phone.read('瓦当巷社区')
})
