import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callsOf } from '../elsewhere.mjs'
import { usePhone } from '../phone.mjs'
import {
  DOOR,
  fill,
  knownPerson,
  MASKED,
  network,
  pocket,
  press,
  messagesFrom,
  type,
  withApp,
} from './complaint-phone.mjs'

const { world } = usePhone()
const call = callsOf(world)

/** A test with an app that is open. */
const onApp = (sentence, persona, options, body) =>
  test(sentence, () => withApp(world, pocket(), { persona, ...options }, body))

onApp(
  'from the form to the promised reply: photos, masked words, the preview of what others see',
  'resident-301',
  { page: 'packages/complaints/new/index' },
  async (phone) => {
    await fill(phone, { place: '演示巷一号后门' })
    await phone.waitForText('.page', '楼上 门牌号 的空调水')
    await phone.waitForText('.page', '别人看到的是这样')
    await phone.waitForText('.page', '先选是哪个社区')
    await phone.tap('text=演示巷一号后门')
    await phone.tap('text=哪个社区的事')
    await phone.tap('text=瓦当巷社区')
    await press(phone, '就是这里')
    await phone.waitForText('.dk', '已存在手机里')
    await press(phone, '看看别人会看到什么')

    const seen = await phone.waitForText('.page', '别人只会看到这些')
    assert.match(seen, /瓦当巷社区的工作人员看到/)
    assert.match(seen, /一般这样跟他说：“有邻居提到漏水滴水，[^”]*”不说是谁/)
    assert.doesNotMatch(seen, /138 0013|3-2|5-1/)
    await type(phone, '怎么称呼您', '演示秦大姐')
    await type(phone, '电话', '00000000301')
    await press(phone, '发给社区')
    await phone.waitForText('.page', '社区收到了')
    await phone.waitForText('.page', /前\u200b?给您回话/)
    await press(phone, '看看办到哪一步了')
    await phone.waitForText('.page', '社区答应您')
    const [told, ...more] = await messagesFrom(call, 'resident-301')
    assert.deepEqual([told.words, told.photos, more.length], [MASKED, 2, 0])

    await phone.navigateTo('packages/complaints/mine/index')
    await phone.waitForText('.page', '演示巷一号后门')
  },
)

onApp(
  'a complaint about a home is not shown on another phone',
  'resident-302',
  { page: 'packages/complaints/new/index' },
  async (phone) => {
    await knownPerson(call, 'resident-302')
    await knownPerson(call, 'resident-303')
    const { buildings } = await call('resident-303', 'buildings.list', { communityId: 1 })
    const place = { buildingId: buildings[0].id, position: null, words: '' }
    const rest = { communityId: 1, urgency: 'soon', place, door: DOOR, when: '', isNamed: false, photos: 0 }
    const said = '半夜弹琴弹到两点钟'
    await call('resident-303', 'complaints.file', { ...rest, category: 'noise', concerns: 'home', words: said })
    const { complaintId } = await call('resident-303', 'complaints.file', {
      ...rest,
      category: 'pets',
      concerns: 'everyone',
      words: said,
    })
    await type(phone, '说说怎么回事', '一样的事')
    await press(phone, '噪音', 'checkbox')
    await phone.tap('text=还没有选')
    if ((await phone.count(`text=${buildings[0].name}`)) === 0) {
      await phone.tap('text=哪个社区的事')
      await phone.tap('text=瓦当巷社区')
    }
    await phone.tap(`text=${buildings[0].name} >> nth=0`)
    await press(phone, '大家都会遇到', 'radio')
    assert.doesNotMatch(await phone.content(), new RegExp(`${buildings[0].name} · 噪音`))

    await press(phone, '宠物', 'checkbox')
    await press(phone, '大家都会遇到', 'radio')
    const similar = await phone.waitForText('.page', '附近有人说过差不多的')
    assert.doesNotMatch(similar, new RegExp(`${said}|${DOOR}|演示居民`))
    await phone
      .locator('.stack')
      .filter({ hasText: `${buildings[0].name} · 宠物` })
      .last()
      .getByRole('button', { name: '我也遇到，加进去' })
      .click()
    await phone.locator('.sh-p .bt').filter({ hasText: '加进去' }).click() // what one has typed is given up
    await phone.waitForText('.page', '您也遇到了')
    assert.doesNotMatch(await phone.content(), new RegExp(`${said}|${DOOR}|演示居民`))
    const { complaint: joined } = await call('resident-302', 'complaints.get', { complaintId })
    assert.equal(joined.relation, 'joined')
    assert.deepEqual(await messagesFrom(call, 'resident-302'), [])
  },
)

onApp(
  'in danger the page offers telephone numbers; nothing is filed, and the draft stays',
  'resident-304',
  { page: 'packages/complaints/new/index' },
  async (phone) => {
    await type(phone, '说说怎么回事', '对门在打人')
    await press(phone, '有人有危险')
    await phone.waitForText('.page', '有人有危险？先打电话')
    for (const number of ['110', '119', '120']) await phone.tap(`role=button[name=/^打 ${number}/]`)
    const dialled = (await phone.calls('makePhoneCall')).map(({ args }) => args[0].phoneNumber)
    assert.deepEqual(dialled, ['110', '119', '120'])
    await press(phone, '没有危险，接着写')
    assert.equal(await phone.locator('textarea').first().inputValue(), '对门在打人')
    assert.deepEqual(await messagesFrom(call, 'resident-304'), [])
  },
)

test('a refused photo does not hold up the complaint, and can be left out', async () => {
  const net = network()
  let refusals = 1
  net.onCall = async (method, work) => {
    if (method !== 'files.ticket' || refusals-- <= 0) return work()
    return { result: { ok: false, error: { code: 'file_too_big', message: '', retry: false, trace: 'trace' } } }
  }
  await knownPerson(call, 'resident-305')
  await withApp(
    world,
    pocket(),
    { persona: 'resident-305', net, page: 'packages/complaints/new/index' },
    async (phone) => {
      await fill(phone, { place: '演示巷五号' })
      await press(phone, '看看别人会看到什么')
      await press(phone, '发给社区')
      await phone.waitForText('.page', '社区收到了')
      const [told] = await messagesFrom(call, 'resident-305')
      assert.deepEqual([told.words, told.photos], [MASKED, 1])
      await phone.navigateTo('packages/complaints/mine/index')
      await press(phone, '第 1 张不传了')
      await press(phone, '不传了')
      await phone.waitForText('.page', '还在办的 1 件')
      assert.doesNotMatch(await phone.content(), /还在手机上的/)
    },
  )
})
