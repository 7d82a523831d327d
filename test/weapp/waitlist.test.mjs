import assert from 'node:assert/strict'
import { callsOf, openRoom } from './elsewhere.mjs'
import { usePhone } from './phone.mjs'

const { onPhone, world } = usePhone()
const call = callsOf(world)

const START = '2026-11-24T06:30:00.000Z'
const MINE = 'packages/rooms/mine/index'

/** Somebody who can be asked for. */
const known = async (persona) => {
  await call(persona, 'me.save', { name: '演示居民', phone: `000000000${persona.slice(-2)}` })
  return persona
}

for (const letters of ['normal', 'elder']) {
  const [first, second] = letters === 'normal' ? ['resident-71', 'resident-72'] : ['resident-73', 'resident-74']
  onPhone(
    `taken meanwhile one is told so, waits in line, gets the room and gives it back (${letters})`,
    { persona: second, page: 'pages/me/index', letters },
    async (phone) => {
      const room = await openRoom(call, `演示排练室（${letters}）`)
      const wish = { roomId: room.id, startsAt: START, minutes: 60, partySize: 4, purpose: '' }
      await known(second)
      const confirm = `packages/rooms/confirm/index?roomId=${room.id}&startsAt=${START}&minutes=60&people=4`
      await phone.navigateTo(confirm)
      await phone.waitForText('.page', '几个人来？')
      const { id } = await call(await known(first), 'bookings.create', wish)
      const next = phone.locator('role=button[name="下一步"]').first()
      while (await next.isVisible()) await phone.tap('role=button[name="下一步"] >> nth=0')
      await phone.tap('role=button[name="订下来"]')
      await phone.tap('role=button[name="排队等原来那一段"]')
      await phone.waitForText('.page', '您排在最前面')
      assert.equal(await phone.route(), MINE)

      await call(first, 'bookings.cancel', { bookingId: id, reason: null })
      await phone.reLaunch(`/${MINE}`)
      await phone.waitForText('.page', '轮到您了')
      await phone.tap('role=button[name="我要"]')
      await phone.waitForText('.page', '来不了的话，点进去取消')
      await phone.tap('role=button[name="看口令，签到"]')
      await phone.waitForText('.page', '到前台报这个口令')
      await phone.tap('role=button[name="取消预约"]')
      await phone.tap('role=button[name="先留着"]')
      await phone.tap('role=button[name="取消预约"]')
      await phone.tap('role=button[name="取消预约"] >> nth=-1')
      await phone.waitForText('.page', '好，这间房让出来了')
      const { coming } = await call(second, 'bookings.mine', {})
      assert.deepEqual(coming, [])
    },
  )
}
