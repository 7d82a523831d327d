import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callsOf } from '../elsewhere.mjs'
import { usePhone } from '../phone.mjs'
import { poll } from '../settle.mjs'
import { knownPerson, pocket, press, messagesFrom, type, withApp } from './complaint-phone.mjs'

const { world } = usePhone()
const call = callsOf(world)

const COMPLAINT = 'packages/complaints/complaint/index'
const SAYS = '演示：半夜弹琴弹到两点钟'
const PLACE = '演示巷三十一号'

/** A known person files a complaint about a neighbour. @returns its id */
const file = async (persona) => {
  await knownPerson(call, persona)
  const about = { communityId: 1, category: 'noise', concerns: 'home', urgency: 'soon', words: SAYS, door: '2 栋 5-1' }
  const place = { buildingId: null, position: null, words: PLACE }
  const { complaintId } = await call(persona, 'complaints.file', {
    ...about,
    place,
    when: '',
    isNamed: false,
    photos: 0,
  })
  return complaintId
}

const onComplaint = (sentence, persona, prepare, body) =>
  test(sentence, async () => {
    const complaintId = await file(persona)
    await prepare?.(complaintId)
    await withApp(world, pocket(), { persona, page: `${COMPLAINT}?id=${complaintId}` }, (phone) =>
      body(phone, complaintId),
    )
  })

/** The element is in view without scrolling by hand: Taro scrolls it after a timer on the phone's clock. */
const assertInSight = async (phone, selector) => {
  await phone.tab.clock.setFixedTime(new Date((await phone.evaluate(() => Date.now())) + 200))
  const { height } = phone.tab.viewportSize()
  const place = () => phone.locator(selector).first().boundingBox()
  const isSeen = (box) => box !== null && box.y >= 0 && box.y + box.height <= height
  const { isFound, answer } = await poll(place, isSeen, 2_000)
  assert.ok(isFound, `${selector} stands at ${answer?.y}`)
}

onComplaint(
  'a word and a photo more are seen to arrive; taken back after a question, it is over',
  'resident-331',
  null,
  async (phone) => {
    await press(phone, '补照片')
    await phone.waitForText('.page', '照片收到了')
    await press(phone, '再说两句')
    await assertInSight(phone, 'role=textbox[name="还想说什么"]')
    await type(phone, '还想说什么', '打我 13800138000')
    await press(phone, '发给社区')
    await phone.waitForText('.page', '办这件事的人会看到')
    await assertInSight(phone, 'text=办这件事的人会看到')
    const [told] = await messagesFrom(call, 'resident-331')
    assert.equal(told.photos, 1)
    assert.doesNotMatch(await phone.content(), /13800138000/)

    await press(phone, '不用管了，撤回')
    await press(phone, '先留着')
    await press(phone, '不用管了，撤回')
    await press(phone, '撤回')
    await phone.waitForText('.page', '好，撤回了')
    await assertInSight(phone, 'text=好，撤回了')
    assert.equal(await phone.count('role=button[name="再说两句"]'), 0)
  },
)

onComplaint(
  '解决了 is one tap; 没解决 stays for whoever has it again',
  'resident-332',
  async (complaintId) => {
    await call('worker-1', 'complaints.accept', { complaintId, words: null })
    await call('worker-1', 'complaints.settle', { complaintId, words: '演示：说好了，十点以后不弹。' })
  },
  async (phone, complaintId) => {
    await phone.waitForText('.page', '演示：说好了，十点以后不弹。')
    await press(phone, '解决了')
    await phone.waitForText('.page', '好，记下了')
    await press(phone, '没解决')
    await phone.waitForText('.page', '好，重新办')
    const { complaint: seen } = await call('resident-332', 'complaints.get', { complaintId })
    assert.equal(seen.state, 'reopened')
  },
)

test('whoever came by a card may say no with a reason, which the staff alone read', async () => {
  const complaintId = await file('resident-333')
  await call('worker-1', 'complaints.accept', { complaintId, words: null })
  const { mediationId } = await call('worker-1', 'mediation.open', {
    complaintId,
    title: '演示：夜里声音有点大',
    words: '演示：有邻居提到夜里声音有点大。',
    mediatorId: null,
  })
  const { card } = await call('worker-1', 'mediation.invite', { mediationId, otherDoor: '2 栋 6-1' })
  await withApp(
    world,
    pocket(),
    { persona: 'resident-334', page: `packages/complaints/card/index?card=${card}` },
    async (phone) => {
      await press(phone, '打开看看')
      await phone.waitForText('.page', '先看看您的权利')
      await press(phone, '不想谈')
      await press(phone, '再想想')
      await press(phone, '不想谈')
      await type(phone, '想说为什么，写一句也行', '演示：不是我家')
      await phone.tap('role=button[name="不想谈"] >> nth=-1')
      const over = await phone.waitForText('.page', '这件事不谈了')
      assert.doesNotMatch(over, new RegExp(`${SAYS}|${PLACE}|演示居民`))
    },
  )
  const { complaint: seen } = await call('resident-333', 'complaints.get', { complaintId })
  assert.doesNotMatch(JSON.stringify(seen), /不是我家/)
})
