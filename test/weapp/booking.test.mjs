import assert from 'node:assert/strict'
import { callsOf, openRoom } from './elsewhere.mjs'
import { usePhone } from './phone.mjs'

const { onPhone, world } = usePhone()
const call = callsOf(world)

const TEMPLATE = 'wechat-booking'
/** The server as it is once WeChat's template for bookings has its number. */
const withTemplate = async (phone, persona) => {
  const identity = await world.cloud.play(persona)
  await phone.stub('cloud.callFunction', async ({ data }) => {
    const result = await world.cloud.dispatch(data, identity)
    const isAsked = ({ template }) => template === 'booking'
    if (data.method === 'inbox.list')
      for (const one of result.output.consents) one.wechatId = isAsked(one) ? TEMPLATE : null
    return { result }
  })
}

onPhone(
  'from the tab to a booked room; without consent to WeChat’s messages the page says where to read the answer',
  {
    page: 'pages/rooms/index',
    persona: 'resident-91',
    stubs: { requestSubscribeMessage: () => ({ [TEMPLATE]: 'reject' }) },
  },
  async (phone) => {
    const { id: roomId } = await openRoom(call, '演示排练室')
    await withTemplate(phone, 'resident-91')
    await phone.tap('role=button[name=/看全部/]')
    await phone.waitForText('.page', '演示排练室')
    await phone.tap('text=演示排练室')
    await phone.waitForText('.page', '几点开始')
    const card = await phone.callPage('onShareAppMessage', {})
    assert.equal(card.path, `/packages/rooms/room/index?id=${roomId}`)
    assert.match(card.title, /^演示排练室/)
    await phone.tap('text=3:00')
    await phone.waitForText('.dk', '今天下午 3:00 到 4:00')
    await phone.tap('role=button[name="下一步"]')
    await phone.waitForText('.page', '怎么找您')
    await phone.tap('role=checkbox[name="8 个"]')
    await phone.input('.fd-i >> nth=2', '演示居民')
    await phone.input('.fd-i >> nth=3', '00000000091')
    assert.deepEqual(await phone.calls('requestSubscribeMessage'), [])
    await phone.tap('role=button[name="订下来"]')
    await phone.waitForText('.page', '微信不会提醒您')
    const [{ args }] = await phone.calls('requestSubscribeMessage')
    assert.deepEqual(args[0].tmplIds, [TEMPLATE])
    await phone.tap('role=button[name="看我的预约"]')
    await phone.waitForText('.page', '今天下午 3:00 到 4:00')
    assert.equal(await phone.route(), 'packages/rooms/booking/index')
  },
)
