import assert from 'node:assert/strict'
import { callsOf, openRoom } from './elsewhere.mjs'
import { usePhone } from './phone.mjs'

const { onPhone, world } = usePhone()
const call = callsOf(world)
/** Rooms that can be booked for this very minute. */
const AT_ONCE = { noticeMinutes: 0 }

let people = 70
/** Today, by somebody new. @returns how that person finds it later */
const book = async (roomId, clock, purpose) => {
  const persona = `resident-${++people}`
  await call(persona, 'me.save', { name: '演示居民', phone: `000000000${people}` })
  const startsAt = new Date(`2026-11-24T${clock}:00+08:00`).toISOString()
  const { id } = await call(persona, 'bookings.create', { roomId, startsAt, minutes: 60, partySize: 4, purpose })
  return async () => (await call(persona, 'bookings.get', { bookingId: id })).booking
}

const SHEET = 'packages/room-desk/sheet/index'
const inRow = (words, name) => `.st-tr:has-text("${words}") >> role=button[name="${name}"]`
const start = (clock) => `.st-starts >> role=checkbox[name="${clock}"]`
const dayIn = (week, name) => `.st-week >> nth=${week} >> role=checkbox[name=${name}]`

onPhone(
  'who stands at the door is checked in on the sheet',
  { persona: 'worker', page: 'pages/me/index' },
  async (phone) => {
    const { id: roomId } = await openRoom(call, '演示书房', AT_ONCE)
    const find = await book(roomId, '10:00', '写春联')
    await phone.tap('text=工作台')
    await phone.tap('.dk-tile:has-text("房间")')
    await phone.waitForText('.page', '写春联')
    await phone.tap(inRow('写春联', '到了'))
    await phone.waitForText('.st-tr:has-text("写春联") .ti-ok', '到了')
    assert.equal((await find()).state, 'checkedIn')
  },
)

onPhone(
  'a wish is agreed to; another one is given another time first',
  { persona: 'worker', page: 'packages/room-desk/requests/index' },
  async (phone) => {
    const { id: roomId } = await openRoom(call, '演示大厅', { ...AT_ONCE, approval: 'staff' })
    const [yes, moved] = [await book(roomId, '14:00', '下棋'), await book(roomId, '15:00', '练操')]
    await phone.callPage('onPullDownRefresh')
    await phone.waitForText('.page', '下棋')
    await phone.tap(inRow('下棋', '同意'))
    await phone.tap(inRow('练操', '挪个时间或房间'))
    await phone.waitForText('.page', '现在订的是')
    await phone.tap(start('17:00'))
    await phone.tap('role=button[name="就挪到这里"]')
    await phone.waitForText('.page', '这一次还等着社区回话')
    await phone.tap('role=button[name="回去"]')
    await phone.waitForText('.page', '下午 5:00')
    assert.equal((await yes()).state, 'confirmed')
    assert.notEqual((await moved()).movedTo, null)
  },
)

onPhone('the community takes a room for whole days', { persona: 'worker', page: SHEET }, async (phone) => {
  const { id: roomId } = await openRoom(call, '演示画室', AT_ONCE)
  await phone.callPage('onPullDownRefresh')
  await phone.tap('role=checkbox[name="演示画室"]')
  await phone.tap('role=button[name="占用"]')
  await phone.waitForText('.page', '到几点')
  await phone.tap('role=radio[name="一整天，或者几天"]')
  await phone.tap(dayIn(0, '/明天/'))
  await phone.tap(dayIn(1, '/27/'))
  await phone.input('.fd-i >> nth=0', '刷墙')
  await phone.tap('role=button[name="占用"]')
  await phone.waitForText('.page', '明天到 11 月 27 日，都是整天')
  const { day } = await call('resident', 'rooms.day', { roomId, day: '2026-11-26' })
  assert.deepEqual(
    day.taken.map(({ kind, why }) => [kind, why]),
    [['block', '刷墙']],
  )
})

onPhone(
  'somebody new on the telephone gets a room, and the code is read out',
  { persona: 'worker', page: SHEET },
  async (phone) => {
    const { id: roomId } = await openRoom(call, '演示茶室', AT_ONCE)
    await phone.navigateTo(`packages/room-desk/book-for/index?roomId=${roomId}&day=2026-11-25`)
    await phone.tap('role=radio[name="头一回来"]')
    await phone.input('.fd-i >> nth=0', '演示王婆婆')
    await phone.tap(start('15:00'))
    await phone.input('.fd-i >> nth=2', '4')
    await phone.tap('role=button[name="订下来"]')
    assert.match(await phone.waitForText('.st-code', /^. \d{4}$/), /\d{4}/)
  },
)
