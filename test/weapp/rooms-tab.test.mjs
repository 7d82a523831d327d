import assert from 'node:assert/strict'
import { loadBundled } from '../../scripts/bundle.mjs'
import { callsOf } from './elsewhere.mjs'
import { usePhone } from './phone.mjs'

const { onPhone, world } = usePhone()
const call = callsOf(world)
const TAB = 'pages/rooms/index'

onPhone(
  'a room of today is booked with four taps from the tab, which is sent little at first',
  { page: TAB, persona: 'resident-94', where: {} },
  async (phone) => {
    await call('resident-94', 'me.save', { name: '演示居民', phone: '00000000094' })
    await phone.waitForText('.rt-r >> nth=0', '空着：')
    const { firstBytes, firstCalls } = (await loadBundled('config/budgets.ts')).budgets.tab
    const { calls, bytes } = await phone.sentUntil(TAB, '空着：')
    assert.ok(calls <= firstCalls, `${calls} calls`)
    assert.ok(bytes <= firstBytes, `${bytes} bytes`)

    let taps = 0
    const tap = async (selector) => {
      taps += 1
      await phone.tap(selector)
    }
    const hour = phone.locator('.rt-r >> nth=0').locator('.ch').first()
    const [at] = (await hour.getAttribute('aria-label')).split(' 演示')
    await tap('.rt-r >> nth=0 >> .ch >> nth=0')
    await phone.waitForText('.dk', `今天${at}`)
    await tap('role=button[name="下一步"]')
    await phone.waitForText('.page', '几个人来')
    await tap('role=checkbox[name="4 个"]')
    await tap('role=button[name="订下来"]')
    await phone.waitForText('.page', '订好了')
    assert.equal(await phone.route(), 'packages/rooms/booking/index')
    assert.ok(taps <= 4, `${taps} taps`)

    await phone.switchTab(TAB)
    await phone.waitForText('.cd-lit', '口令：')
    await phone.tap('.cd-lit >> role=button[name="看口令"]')
    assert.equal(await phone.route(), 'packages/rooms/booking/index')
  },
)

onPhone(
  'with bookings of one’s own the tab is sent little, too, until rooms are there',
  { page: TAB, persona: 'resident', where: {} },
  async (phone) => {
    await phone.waitForText('.page', '您的下一个')
    await phone.waitForText('.rt-r >> nth=0', '空着：')
    const { firstBytes, firstCalls } = (await loadBundled('config/budgets.ts')).budgets.tab
    const { calls, bytes } = await phone.sentUntil(TAB, '空着：')
    assert.ok(calls <= firstCalls, `${calls} calls`)
    assert.ok(bytes <= firstBytes, `${bytes} bytes`)
  },
)

onPhone(
  'without a network the tab shows what was there last with its age, and the telephone',
  { page: TAB, persona: 'resident-95', where: {}, mayFail: true },
  async (phone) => {
    await phone.waitForText('.rt-r >> nth=0', '空着：')
    await phone.stub('cloud.callFunction', () => {
      throw new Error('request:fail')
    })
    await phone.switchTab('/pages/me/index')
    await phone.switchTab(TAB)
    await phone.waitForText('.nt', '看到的，现在可能变了')
    await phone.tap('.nt >> role=button[name=/^打电话/]')
    assert.equal((await phone.calls('makePhoneCall')).length, 1)
    assert.ok((await phone.count('.rt-r')) > 0)
  },
)

onPhone(
  'another day of the two weeks is one more call',
  { page: TAB, persona: 'resident-96', where: {} },
  async (phone) => {
    await phone.waitForText('.rt-r >> nth=0', '空着：')
    const before = (await phone.calls('cloud.callFunction')).length
    await phone.tap('role=checkbox[name=/^明天/]')
    await phone.waitForText('.rt-r >> nth=0', '空着：明天')
    await phone.tap('role=checkbox[name=/^更多/]')
    await phone.tap('role=checkbox[name=/^星期六/]')
    await phone.waitForText('.rt-r >> nth=0', '空着：星期六')
    assert.equal((await phone.calls('cloud.callFunction')).length, before + 1)
  },
)
