import assert from 'node:assert/strict'
import { bothSizes, nearbyOf, useCloud } from './setting.mjs'
import { tapOn } from './tap-on.mjs'

const onPhone = useCloud()
const inBothSizes = bothSizes(onPhone)

const minutesOf = ({ seconds }) => Math.max(1, Math.ceil(seconds / 60))
const figure = (phone) => phone.screen.locator('.an-num').innerText()
const areaOf = (phone) => phone.screen.locator('.leaflet-reach-pane path').first().getAttribute('d')
/** The names of the points in the list: what is on in the days to come stands below it, as rows that look alike. */
const rowsOf = (phone) =>
  phone.screen.locator('.pt .pt-n').evaluateAll((names) => {
    const titles = [...(names[0]?.closest('.taro_page')?.querySelectorAll('.t-title') ?? [])]
    const below = titles.find(({ textContent }) => textContent === '这几天在您附近')
    const isPoint = (name) => !below || below.compareDocumentPosition(name) & Node.DOCUMENT_POSITION_PRECEDING
    return names.filter(isPoint).map(({ innerText }) => innerText)
  })

onPhone('the nearest open point stands first, with its minutes and its stairs', {}, async (phone, cloud) => {
  const { answerId, rows } = await nearbyOf(cloud)
  const answer = rows.find(({ id }) => id === answerId)
  await phone.read(answer.name)
  await phone.ready()
  assert.equal(await figure(phone), String(minutesOf(answer.walk)))
  await phone.read(`梯坎 ${answer.walk.stairs} 级，往上`)
  await phone.read('开着，18:00 关')
  await phone.read('按路网和坡度估算')
  assert.equal(await phone.screen.locator('.rm-answer').innerText(), String(minutesOf(answer.walk)))
  const others = rows.filter(({ id, walk, opening }) => id !== answerId && walk?.isWithin && opening.state === 'open')
  await phone.read(`还有 ${others.length} 处，十分钟内`)
  assert.deepEqual(
    (await rowsOf(phone)).slice(0, others.length),
    others.map(({ name }) => name),
  )
})

onPhone(
  '去这里 shows our own way with its steps, the lift way, and says what the map app does not know',
  {},
  async (phone) => {
    await phone.ready()
    const minutes = await figure(phone)
    await phone.press('去这里')
    await phone.read('一步一步走')
    await phone.read('往上走梯坎 40 级')
    assert.equal(await phone.screen.locator('.t-figure').innerText(), minutes)
    await phone.press('看这条路')
    await phone.press('看走得快的路')
    await phone.press('用地图导航')
    await phone.read('这里打不开地图导航，照着上面的走法走。')
  },
)

onPhone('another pace counts other minutes, draws another area, and is remembered', {}, async (phone, cloud) => {
  await phone.ready()
  const [minutes, area] = [await figure(phone), await areaOf(phone)]
  await phone.press('长者', 'radio')
  await phone.ready()
  const { answerId, rows } = await nearbyOf(cloud, { profile: 'elder' })
  assert.equal(await figure(phone), String(minutesOf(rows.find(({ id }) => id === answerId).walk)))
  assert.notEqual(await figure(phone), minutes)
  assert.notEqual(await areaOf(phone), area)
  await phone.open('')
  assert.equal(await phone.screen.getByRole('radio', { name: '长者' }).getAttribute('aria-checked'), 'true')
  await phone.press('无台阶', 'radio')
  await phone.read(/^(没有梯坎|有电梯)$/)
})

onPhone('a service filters the list, and pressing it again shows all', {}, async (phone, cloud) => {
  await phone.ready()
  const all = await rowsOf(phone)
  await phone.press('医疗')
  await phone.ready()
  const { rows } = await nearbyOf(cloud, { services: ['medical'] })
  assert.equal(
    await phone.screen.getByRole('button', { name: '医疗', exact: true }).getAttribute('aria-pressed'),
    'true',
  )
  await phone.read(rows.find(({ opening }) => opening.state === 'open').name)
  assert.equal(
    (await rowsOf(phone)).every((name) => rows.some((row) => row.name === name)),
    true,
  )
  await phone.press('医疗')
  await phone.ready()
  assert.deepEqual(await rowsOf(phone), all)
})

onPhone('a point closed now is an answer for later today, or for the weekend', {}, async (phone, cloud) => {
  const { rows } = await nearbyOf(cloud)
  const later = rows.find(({ opening }) => opening.isOpenLaterToday || opening.state === 'open')
  await phone.ready()
  await phone.press('今天', 'radio')
  await phone.read('最近、今天开的')
  await phone.screen.locator('.an-n').getByText(later.name).waitFor()
  await phone.press('周末', 'radio')
  await phone.read('最近、周末开的')
  const atWeekend = rows.filter(({ opening }) => opening.weekend.length > 0)
  await phone.screen.locator('.an-n').getByText(atWeekend[0].name).waitFor()
  await phone.screen
    .locator('.an')
    .getByText(/^星期[六日].* 开$/)
    .waitFor()
  const lines = await phone.screen.locator('.pt').allInnerTexts()
  assert.deepEqual(
    lines.filter((line) => /开着|关了/.test(line)),
    [],
  )
  const shown = atWeekend.slice(1).find(({ walk }) => walk?.isWithin)
  const line = lines.find((one) => one.includes(shown.name)) ?? ''
  assert.match(line, new RegExp(`^${minutesOf(shown.walk)}\\s`))
})

onPhone('a name is found by a part of it and by its initials', {}, async (phone) => {
  await phone.press('搜要办的事、地方，或首字母')
  await phone.read('找到 120 处')
  await phone.type('要办的事、地方', 'yzp')
  await phone.read('柚子坡邻里服务点')
  await phone.read('找到 1 处')
  await phone.type('要办的事、地方', '长者食堂')
  await phone.read('石缸井长者食堂')
  await phone.type('要办的事、地方', '没有这个')
  await phone.read('没有叫“没有这个”的')
  await phone.type('要办的事、地方', 'YZP')
  await phone.press('看这里的详情')
  await phone.read('开门时间')
})

inBothSizes(
  'a service is found with one character wrong: minutes, stairs, what to bring, and the telephone',
  { path: 'packages/find/search/index' },
  async (phone) => {
    await phone.type('要办的事、地方', '高龄金贴')
    await phone.read('出门前，带上这三样')
    await phone.read('本人的银行卡或存折')
    assert.match(await figure(phone), /^\d+$/)
    assert.match(await phone.screen.locator('.an').innerText(), /高龄津贴[^]*梯坎/)
    await phone.read('这里也能办')
  },
)

inBothSizes('a search that finds nothing holds together', { path: 'packages/find/search/index' }, async (phone) => {
  await phone.type('要办的事、地方', '一个很长很长的没有的名字')
  await phone.read('打电话问问')
})

onPhone('a house on the map opens its point, by a tap and by the keyboard', {}, async (phone) => {
  await phone.ready()
  const name = await phone.screen.locator('.an-n').innerText()
  const house = phone.screen.locator('.rm-mark', { has: phone.page.locator('.rm-answer') })
  await tapOn(house)
  await phone.read('开门时间')
  await phone.screen.getByRole('heading', { name }).waitFor()
  await phone.page.goBack()
  const other = phone.screen.locator('.rm-mark', { has: phone.page.locator('.rm-open') }).first()
  const [otherName] = (await other.getAttribute('aria-label')).split('，')
  await other.press('Enter')
  await phone.screen.getByRole('heading', { name: otherName, level: 1 }).waitFor()
})

onPhone('going back restores the page as it was left', {}, async (phone) => {
  await phone.ready()
  await phone.press('办事')
  await phone.ready()
  const rows = await rowsOf(phone)
  await tapOn(phone.screen.locator('.pt').first())
  await phone.read('开门时间')
  await phone.press('去这里')
  await phone.read('一步一步走')
  await phone.page.goBack()
  await phone.read('开门时间')
  await phone.page.goBack()
  await phone.read('十分钟走得到')
  assert.deepEqual(await rowsOf(phone), rows)
})

onPhone('a double tap opens a page once', {}, async (phone) => {
  await phone.ready()
  const go = phone.screen.getByRole('button', { name: '去这里' })
  await Promise.all([go.dispatchEvent('click'), go.dispatchEvent('click')])
  await phone.read('一步一步走')
  await phone.ready()
  await phone.page.goBack()
  await phone.read('十分钟走得到')
})

for (const path of ['pages/old/index', 'packages/find/none/index?id=3', '%E4%B8%8D']) {
  onPhone(`an address that nobody knows lands somewhere sane: ${path}`, { path }, async (phone) => {
    await phone.read('没有找到这一页')
    await phone.press('看看附近的服务点')
    await phone.read('十分钟走得到')
  })
}

onPhone(
  'a removed point and a truncated address are explained',
  { path: 'packages/find/point/index?id=zz' },
  async (phone) => {
    await phone.read('没有找到，可能已经搬走')
    await phone.press('去附近看看')
    await phone.read('十分钟走得到')
  },
)

onPhone('every tab opens, and the first leads back to the answer', {}, async (phone) => {
  for (const [tab, words] of [
    ['订房间', '打电话订也一样'],
    ['烦心事', '哪一种烦心事？'],
    ['我的', '字要多大'],
    ['附近', '十分钟走得到'],
  ]) {
    await phone.press(tab, 'tab')
    await phone.read(words)
  }
})
