import assert from 'node:assert/strict'
import { fullOpening } from '../full/openings.mjs'
import { findPages } from '../full/pages.mjs'
import { fillCloud } from './full.mjs'
import { bothSizes, nearbyOf, useCloud } from './setting.mjs'
import { tapOn } from './tap-on.mjs'

const about = { near: {} }
const onPhone = useCloud(async (cloud) => {
  Object.assign(about, await fillCloud(cloud))
  const { place } = await nearbyOf(cloud)
  Object.assign(about.near, { communityId: place.communityId, community: place.community })
})

const ELDER = { settings: { letters: 'elder', pace: 'standard' } }
const NIGHT = { remembered: ELDER, now: '2026-11-25T16:40:00.000Z' }
const EVENING = '2026-11-25T12:40:00.000Z'
const buttons = async (phone) =>
  (await phone.screen.getByRole('button').allInnerTexts()).map((text) => text.split('\n')[0])

onPhone('the switch in 我的 reaches every page, and is remembered', {}, async (phone) => {
  await phone.open('pages/me/index')
  await phone.press('特大', 'radio')
  for (const page of findPages()) {
    const { path, persona } = fullOpening(page, about)
    await phone.play(persona)
    await phone.open(path)
    assert.match(await phone.screen.locator('.ui').first().getAttribute('class'), /\bui-elder-xl\b/, page)
  }
  assert.equal((await phone.kept('settings')).letters, 'xl')
})

onPhone('读给我听 reads what stands on the page, and stops', {}, async (phone) => {
  await phone.play('resident')
  await phone.open('packages/rooms/mine/index')
  await phone.page.evaluate(() => (speechSynthesis.speak = ({ text }) => void (window.said = text)))
  await phone.press('读给我听')
  const said = await phone.page.evaluate(() => window.said)
  assert.match(said, /^接下来的 \d 个预约，.*订好了，今天下午.*看口令，签到，/)
  assert.doesNotMatch(said, /读给我听|停下/)
  await phone.press('停下')
  await phone.screen.getByRole('button', { name: '读给我听' }).waitFor()
})

onPhone('the tabs follow the switch at once', {}, async (phone) => {
  await phone.ready()
  await phone.press('我的', 'tab')
  await phone.press('大字', 'radio')
  for (const [tab, words] of [
    ['订房间', '打电话订也一样'],
    ['烦心事', '哪一种烦心事？'],
    ['附近', '去最近的服务点'],
  ]) {
    await phone.press(tab, 'tab')
    await phone.read(words)
    assert.equal(await phone.screen.locator('.ui-elder').count(), 1)
  }
})

onPhone(
  'the home page of elder mode has its four tiles and the way back, nothing else',
  { remembered: ELDER },
  async (phone) => {
    await phone.read('6 分钟，开着')
    assert.deepEqual(await buttons(phone), ['读给我听', '去最近的服务点', '订房间', '说烦心事', '打电话', '换回普通字'])
    await phone.press('换回普通字')
    await phone.read('最近、现在开着的')
  },
)

onPhone('each of the four tiles leads where it says', { remembered: ELDER }, async (phone) => {
  await tapOn(phone.screen.getByRole('button', { name: /^说烦心事/ }))
  await phone.read('哪一种烦心事？')
  await phone.press('附近', 'tab')
  await tapOn(phone.screen.getByRole('button', { name: /^订房间/ }))
  await phone.read('附近空着的')
  await phone.press('附近', 'tab')
  await tapOn(phone.screen.getByRole('button', { name: /^去最近的服务点/ }))
  await phone.read('最近、现在开着的')
})

onPhone('without a place the first tile asks for one', { remembered: { ...ELDER, where: 'null' } }, async (phone) => {
  await phone.read('先说说您在哪儿')
  await tapOn(phone.screen.getByRole('button', { name: /^去最近的服务点/ }))
  await phone.press('选社区，或在地图上点')
  await phone.type('搜社区名', '竹筒')
  await phone.press('竹筒街社区')
  await phone.read('最近、现在开着的')
})

onPhone('in office hours the telephone is the community’s', { remembered: ELDER }, async (phone) => {
  await phone.read('打给社区问问')
})

onPhone('after hours it is the telephone on duty', { remembered: ELDER, now: EVENING }, async (phone) => {
  await phone.read('值班电话，现在有人接')
})

onPhone('at night the first tile says what opens first, how far it is and how steep', NIGHT, async (phone) => {
  await phone.read(/^8:00 开，走 \d+ 分钟，/)
})

onPhone('大字 on the home page is one press', {}, async (phone) => {
  await phone.press('大字')
  await phone.read('去最近的服务点')
})

onPhone('the elder persona of the demonstration reads large letters', {}, async (phone) => {
  await phone.open('pages/me/index')
  await tapOn(phone.screen.getByRole('group', { name: '演示身份' }).getByRole('button', { name: '长者' }))
  await phone.screen.locator('.ui-elder').first().waitFor()
  await phone.read('居民')
})

/** A community without a position, as in a district of which only the list is known. */
const loseCommunity = (phone) =>
  phone.page.route('**/api', async (route) => {
    if (route.request().postDataJSON().method !== 'district.get') return route.fallback()
    const response = await route.fetch()
    const answer = await response.json()
    const communities = answer.output.subdistricts.flatMap((subdistrict) => subdistrict.communities)
    communities.find(({ id }) => id === about.near.communityId).position = null
    return route.fulfill({ response, json: answer })
  })

const places = { path: 'packages/find/place/index', remembered: { where: 'null' } }
const openSheet = async (phone) => {
  await loseCommunity(phone)
  await phone.open(places.path)
  await phone.read('位置待核实')
  const row = phone.screen.getByRole('button', { name: new RegExp(about.near.community) })
  await tapOn(row)
  const sheet = phone.page.getByRole('dialog', { name: `${about.near.community}还没标位置` })
  await sheet.waitFor()
  return { row, sheet }
}

bothSizes(onPhone)('a question over the page holds together', places, openSheet)

onPhone('the keyboard stays in the question, Escape leaves it, an answer closes it', places, async (phone) => {
  const { row, sheet } = await openSheet(phone)
  const isInside = () => phone.page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)
  await phone.page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'))
  for (let press = 0; press < 4; press++) {
    await phone.page.keyboard.press('Tab')
    assert.equal(await isInside(), true)
  }
  await phone.page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })

  await tapOn(row)
  await tapOn(sheet.getByRole('button', { name: '看这个社区的服务点' }))
  await phone.read(/找到 \d+ 处/)
  assert.equal(await phone.page.getByRole('dialog').count(), 0)
})
