import assert from 'node:assert/strict'
import { useCloud } from '../setting.mjs'
import { fill, knownPerson, MASKED, messagesFrom, untilSent } from './complaint-hand.mjs'
import { inSizeOf } from './complaint-sizes.mjs'
import { tapOn } from '../tap-on.mjs'

const inSize = inSizeOf(useCloud())

const HIDDEN = /138 0013|3-2|5-1/

/** One photo is removed by the reporter, the other by staff; each after a question. */
const takePhotosAway = async ({ hand, phone, cloud }, persona) => {
  const { open } = await cloud.call('complaints.mine', {}, persona)
  const yes = () => tapOn(phone.page.getByRole('dialog').getByRole('button', { name: '拿掉', exact: true }))
  await hand.as(persona, `packages/complaints/complaint/index?id=${open[0].id}`)
  await hand.press('去掉第 1 张')
  await yes()
  await hand.read('照片拿掉了')
  assert.deepEqual(await messagesFrom(cloud, persona), [[MASKED, 1]])
  await hand.as('worker-9', `packages/complaint-desk/complaint/index?id=${open[0].id}`)
  await hand.press('拿掉第 1 张')
  await yes()
  await phone.screen.getByRole('button', { name: '拿掉第 1 张' }).waitFor({ state: 'detached' })
  assert.deepEqual(await messagesFrom(cloud, persona), [[MASKED, 0]])
}

const fromFormToPromise = async ({ hand, phone, cloud }, persona, place) => {
  await knownPerson(cloud, persona)
  await hand.as(persona, 'packages/complaints/new/index')
  await hand.read('哪里不顺心？')
  await fill(phone, place)
  const seen = await hand.read('别人只会看到这些')
  assert.match(seen, /一般这样跟他说：“有邻居提到漏水滴水，[^”]*”不说是谁/)
  assert.doesNotMatch(seen, HIDDEN)
  await hand.press('再改改')
  await hand.read('别人看到的是这样')
  await hand.press('看看别人会看到什么')
  await hand.press('发给社区')
  assert.match(await hand.read('社区收到了'), /前\u200b?给您回话/)
  await hand.press('看看办到哪一步了')
  await hand.read('社区答应您')
  await untilSent(phone, persona)
  assert.deepEqual(await messagesFrom(cloud, persona), [[MASKED, 2]])
  await hand.as(persona, 'packages/complaints/mine/index')
  await hand.read('还在办的 1 件')
  await takePhotosAway({ hand, phone, cloud }, persona)
}

inSize('from the form to the promised reply, with photos and the preview of what others see', 'usual', (parts) =>
  fromFormToPromise(parts, 'resident-301', '演示巷一号后门'),
)
inSize('from the form to the promised reply, with photos and the preview of what others see', 'small', (parts) =>
  fromFormToPromise(parts, 'resident-302', '演示巷二号后门'),
)

inSize(
  'another resident joins a complaint about a public place without reading its words; one about a home is never shown',
  'small',
  async ({ hand, call, cloud, phone }) => {
    const [one, other] = [await knownPerson(cloud, 'resident-303'), await knownPerson(cloud, 'resident-304')]
    const { community } = await call('worker-9', 'me.get', {})
    const { buildings } = await call(one, 'buildings.list', { communityId: community.id })
    const [{ id: buildingId, name }] = buildings
    const said = '半夜弹琴弹到两点钟'
    const rest = {
      communityId: community.id,
      urgency: 'soon',
      words: said,
      place: { buildingId, position: null, words: '' },
      door: '9 栋 5-1',
      when: '',
      isNamed: false,
      photos: 0,
    }
    await call(one, 'complaints.file', { ...rest, category: 'noise', concerns: 'home' })
    const { complaintId } = await call(one, 'complaints.file', { ...rest, category: 'pets', concerns: 'everyone' })

    await hand.as(other, 'packages/complaints/new/index')
    await hand.type('说说怎么回事', '一样的事')
    await hand.choose('噪音')
    await hand.pick('大家都会遇到')
    await hand.pressLike(/^还没有选/)
    await hand.pressLike(new RegExp(`^${name}$`))
    assert.doesNotMatch(await hand.read('选了：'), /附近有人说过/)
    await hand.choose('宠物')
    await hand.pick('大家都会遇到')
    assert.doesNotMatch(await hand.read('附近有人说过差不多的'), new RegExp(`${said}|5-1|演示居民`))
    await hand.press('我也遇到，加进去')
    await tapOn(phone.page.getByRole('dialog').getByRole('button', { name: '加进去', exact: true })) // what one has typed is given up
    assert.doesNotMatch(await hand.read('您也遇到了'), new RegExp(`${said}|5-1|演示居民`))
    const { complaint: joined } = await call(other, 'complaints.get', { complaintId })
    assert.equal(joined.relation, 'joined')
  },
)
