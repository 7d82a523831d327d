import assert from 'node:assert/strict'
import { usePhone } from './phone.mjs'

const { onPhone, world } = usePhone()

const pointOf = async (text) => {
  const answer = await world.cloud.dispatch({ method: 'points.search', input: { text } }, null)
  return answer.output.rows[0]
}

onPhone('a stranger who reports is told what to do instead', { page: 'pages/scan/index' }, async (phone) => {
  const { id } = await pointOf('柚子坡邻里')
  await phone.navigateTo(`/packages/find/point/index?id=${id}`)
  await phone.tap('role=button[name="关门了"]')
  await phone.waitForText('.page', '这一步要知道您是谁')
})

onPhone(
  'a resident says a point is open, puts that right once, and is thanked',
  { persona: 'resident', page: 'pages/scan/index' },
  async (phone) => {
    const { id } = await pointOf('柚子坡邻里')
    await phone.navigateTo(`/packages/find/point/index?id=${id}`)
    await phone.tap('role=button[name="还开着"]')
    await phone.waitForText('.page', '谢谢您告诉我们')
    await phone.tap('role=button[name="关门了"]')
    await phone.waitForText('.page', '工作人员会打电话问一问')
    await phone.tap('role=button[name="还开着"]')
    await phone.waitForText('.page', '您今天已经说过这里了')
  },
)

onPhone(
  'an admin finds the task on the desk and ends it',
  { persona: 'admin', page: 'pages/me/index' },
  async (phone) => {
    const { name } = await pointOf('柚子坡邻里')
    await phone.tap('text=工作台')
    await phone.tap(`text=${name}`)
    await phone.waitForText('.page', '1 个人说关门了')
    await phone.tap('role=button[name="开着的"]')
    await phone.waitForText('.page', '没有待办')
  },
)

onPhone(
  'a point that does not exist says so and shows the way on',
  { page: 'packages/find/point/index?id=zz' },
  async (phone) => {
    assert.match(await phone.content(), /没有找到，可能已经搬走/)
    await phone.tap('text=去附近看看')
    assert.equal(await phone.route(), 'pages/home/index')
  },
)
