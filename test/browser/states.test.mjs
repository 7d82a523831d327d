import assert from 'node:assert/strict'
import { bothSizes, nearbyOf, useCloud } from './setting.mjs'

const onPhone = useCloud()
const inBothSizes = bothSizes(onPhone)

const NEARBY = 'pages/nearby/index'
const EVENING = '2026-11-25T12:40:00.000Z'
const NIGHT = '2026-11-25T16:40:00.000Z'
/** 1 h 51 min after the morning, while the server's clock has gone on by less than half a minute. */
const LATER = '2026-11-25T03:51:30.000Z'
const CORNER = { lat: 39.2655, lng: 82.4185, crs: 'gcj02' }
const FAR_AWAY = { lat: 29.56, lng: 106.55, crs: 'gcj02' }
const chosen = (place) => ({ path: NEARBY, remembered: { where: { ...place, from: 'map', label: '地图上的一处' } } })
/** What the console says of a failed call; the tests cause them. */
const FAILED = /Failed to load resource/

const answers = (phone, respond) => phone.page.route('**/api', respond)
const cut = (phone) => answers(phone, (route) => route.abort())
/** Removes the cached answer, after the running call: its answer would be cached again. */
const forget = async (phone) => {
  await phone.ready()
  await phone.page.evaluate(() => localStorage.removeItem('yijia.nearby'))
}
const refusal = (code, retry, status = 200) => ({
  status,
  json: { ok: false, error: { code, message: '', retry, trace: 'h7k2m9p4qa1t3v5s' } },
})

inBothSizes(
  'in the evening a point that is still open is the answer',
  { path: NEARBY, now: EVENING },
  async (phone, cloud) => {
    const { rows } = await nearbyOf(cloud)
    await phone.read(rows.find(({ opening }) => opening.state === 'open').name)
    await phone.read('开着，21:00 关')
    await phone.read('关了，明天 9:00 开')
    await phone.ready()
  },
)

inBothSizes(
  'at night the point that opens first stands in the card, with its minutes and stairs, and the telephone on duty',
  { path: NEARBY, now: NIGHT },
  async (phone, cloud) => {
    const { rows, next } = await nearbyOf(cloud)
    const { name, walk } = rows.find(({ id }) => id === next.id)
    await phone.screen.locator('.an-n').getByText(name).waitFor()
    await phone.read('附近都关了，最早开的是')
    await phone.read('关了，8:00 开')
    const minutes = Math.max(1, Math.ceil(walk.seconds / 60))
    assert.equal(await phone.screen.locator('.an-num').innerText(), String(minutes))
    await phone.read(walk.stairs > 0 ? new RegExp(`梯坎 ${walk.stairs} 级`) : '没有梯坎')
    await phone.screen.getByRole('button', { name: /^打值班电话 023‑0000/ }).waitFor()
    await phone.ready()
    assert.ok(!(await phone.screen.locator('.pt .pt-n').allInnerTexts()).includes(name))
  },
)

onPhone('at night what opens later today is one press away', { now: NIGHT }, async (phone) => {
  await phone.press('看今天的')
  await phone.read('最近、今天开的')
})

inBothSizes(
  'where nothing is near, the page names the nearest point with its minutes',
  chosen(CORNER),
  async (phone, cloud) => {
    const { rows, answerId } = await nearbyOf(cloud, CORNER)
    const { name, walk } = rows.find(({ id }) => id === answerId)
    assert.equal(
      rows.some((row) => row.walk?.isWithin && row.opening.state === 'open'),
      false,
    )
    await phone.read('十分钟内，没有开着的')
    await phone.read(`最近还开着的是${name}，步行约 ${Math.ceil(walk.seconds / 60)} 分钟`)
    await phone.screen.getByRole('button', { name: '去这里' }).waitFor()
    await phone.ready()
  },
)

inBothSizes('outside the district the page says so, with its telephone number', chosen(FAR_AWAY), async (phone) => {
  await phone.read('您不在演示区')
  await phone.screen.getByRole('button', { name: '打电话 023‑0000 0000' }).waitFor()
  await phone.screen.getByRole('button', { name: '选一个社区看看' }).waitFor()
  await phone.ready()
})

inBothSizes(
  'without a network the last answer stays, with its age and without 开着',
  { path: NEARBY, allowed: FAILED },
  async (phone) => {
    await phone.ready()
    await cut(phone)
    await phone.page.clock.setFixedTime(LATER)
    await phone.page.reload()
    await phone.read('现在没有网')
    await phone.read('下面是1 小时 51 分前看到的')
    await phone.read('平时 9:00–18:00 开')
    assert.equal(await phone.screen.getByText(/^开着/).count(), 0)
    await phone.screen.getByRole('button', { name: '打电话', exact: true }).waitFor()
  },
)

onPhone('the next press after the last answer brings a fresh one', { allowed: FAILED }, async (phone) => {
  await phone.ready()
  await cut(phone)
  await phone.page.reload()
  await phone.read('现在没有网')
  await phone.page.unroute('**/api')
  await phone.press('再试一次')
  await phone.read('开着，18:00 关')
})

onPhone('a cached answer to another question is not shown', { allowed: FAILED }, async (phone) => {
  await phone.ready()
  await cut(phone)
  await phone.press('无台阶', 'radio')
  await phone.read('再试一次')
  assert.equal(await phone.screen.locator('.an-num').count(), 0)
  await phone.page.unroute('**/api')
  await phone.press('再试一次')
  await phone.read('最近、现在开着的')
})

onPhone('a fresh answer is loaded when the network comes back', { allowed: FAILED }, async (phone) => {
  await phone.ready()
  await phone.context.setOffline(true)
  await phone.press('医疗')
  await phone.read('再试一次')
  await phone.context.setOffline(false)
  await phone.read('晚灯卫生小站')
})

inBothSizes(
  'without a network and a cached answer the page offers a retry and a telephone number',
  { path: '', allowed: FAILED },
  async (phone) => {
    await forget(phone)
    await cut(phone)
    await phone.open(NEARBY)
    await phone.read('现在没有网')
    await phone.read('网络不太好，没有收到回答。再按一次就行，不会重复。')
    await phone.screen.getByRole('button', { name: '打电话 12345' }).waitFor()
  },
)

inBothSizes(
  'an error of the server is explained without technical words',
  { path: '', allowed: FAILED },
  async (phone) => {
    await forget(phone)
    await answers(phone, (route) => route.fulfill(refusal('internal', false, 500)))
    await phone.open(NEARBY)
    await phone.read('没查到')
    await phone.read('系统出了点问题，不怪您。过一会儿再试，或者打电话给社区。（1t3v5s）')
    assert.equal(await phone.screen.getByText(/internal|500/).count(), 0)
  },
)

onPhone('the next press after a failure brings the answer', { path: '', allowed: FAILED }, async (phone) => {
  await forget(phone)
  await answers(phone, (route) => route.fulfill(refusal('internal', false, 500)))
  await phone.open('')
  await phone.read('没查到')
  await phone.page.unroute('**/api')
  await phone.press('再试一次')
  await phone.read('最近、现在开着的')
})

onPhone('a busy server is retried without a message', { path: 'pages/me/index' }, async (phone) => {
  let asked = 0
  await answers(phone, (route) => {
    if (route.request().postDataJSON().method !== 'points.nearby') return route.fallback()
    asked++
    return asked < 3 ? route.fulfill(refusal('try_again', true)) : route.fallback()
  })
  await phone.press('附近', 'tab')
  await phone.read('最近、现在开着的')
  assert.equal(asked, 3)
})

onPhone('the error page of a gateway counts as no answer', { path: '', allowed: FAILED }, async (phone) => {
  await forget(phone)
  await answers(phone, (route) =>
    route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' }),
  )
  await phone.open('')
  await phone.read('网络不太好，没有收到回答。再按一次就行，不会重复。')
  assert.equal(await phone.screen.getByText('Gateway').count(), 0)
})

/** Delays every answer. @returns a function that lets them pass */
const hold = async (phone) => {
  let letGo
  const gate = new Promise((resolve) => (letGo = resolve))
  await answers(phone, async (route) => {
    await gate
    await route.fallback()
  })
  return letGo
}

inBothSizes('a placeholder is shown while the answer loads', { path: 'pages/scan/index' }, async (phone) => {
  const letGo = await hold(phone)
  await phone.page.evaluate((page) => (location.hash = `#/${page}`), NEARBY)
  await phone.read('正在看哪里最近')
  assert.equal(await phone.screen.getByRole('status').getAttribute('aria-busy'), 'true')
  letGo()
  await phone.read('最近、现在开着的')
  await phone.ready()
})

onPhone('the last answer is shown while a new one takes long', {}, async (phone) => {
  await phone.ready()
  const letGo = await hold(phone)
  await phone.page.clock.setFixedTime(LATER)
  await phone.page.reload()
  await phone.read('正在看哪里最近')
  await phone.read('网络有点慢，还在看')
  await phone.read('下面是1 小时 51 分前看到的')
  letGo()
  await phone.read('开着，18:00 关')
})

onPhone('a way that was opened before is there without a network', { allowed: FAILED }, async (phone) => {
  await phone.press('去这里')
  await phone.read('一步一步走')
  await phone.ready()
  await cut(phone)
  await phone.page.reload()
  await phone.read('一步一步走')
  await phone.read('这是刚刚存的走法')
})

onPhone('a point that cannot be loaded says so, with a retry', { path: '', allowed: FAILED }, async (phone, cloud) => {
  const { answerId } = await nearbyOf(cloud)
  await cut(phone)
  await phone.open(`packages/find/point/index?id=${answerId}`)
  await phone.read('网络不太好，没有收到回答')
  await phone.page.unroute('**/api')
  await phone.press('再试一次')
  await phone.read('开门时间')
})
