import assert from 'node:assert/strict'
import { useCloud } from '../setting.mjs'
import { answer } from '../staff-world.mjs'
import { fill, handOf, knownPerson, MASKED, messagesFrom, untilPhotosAre, untilSent } from './complaint-hand.mjs'
import { tapOn } from '../tap-on.mjs'

const onPhone = useCloud()
/** What the console says of a call without an answer. */
const FAILED = /Failed to load resource|ERR_/

const NEW_COMPLAINT = 'packages/complaints/new/index'
const HOME = 'pages/home/index'
const TAB = 'pages/complaints/index'
const openAs = async (phone, persona, page) => {
  await phone.play(persona)
  await phone.open(page)
}
const methodOf = (route) =>
  route.request().method() === 'PUT' ? 'upload' : (route.request().postDataJSON()?.method ?? '')
const WAYS = /\/(api|files\/)/

/** Drops the next call of `method`: before the server has it, or, if `isDone`, its answer. */
const dieAt = async (phone, method, isDone) => {
  await phone.page.unroute(WAYS)
  return new Promise((reached) => {
    void phone.page.route(WAYS, async (route) => {
      if (methodOf(route) !== method) return route.continue()
      if (isDone) await route.fetch()
      return reached()
    })
  })
}

onPhone(
  'a complaint arrives once, with both photos, when the app is killed at every step of sending',
  { path: '', allowed: FAILED },
  async (phone, cloud) => {
    const persona = await knownPerson(cloud, 'resident-311')
    await openAs(phone, persona, NEW_COMPLAINT)
    await fill(phone, '演示巷十一号')
    const steps = ['complaints.file', 'files.ticket', 'upload', 'files.finish'].flatMap((method) => [
      [method, false],
      [method, true],
    ])
    for (const [index, [method, isDone]] of steps.entries()) {
      const dead = dieAt(phone, method, isDone)
      if (index === 0) await phone.press('发给社区')
      else await phone.page.goto(`${cloud.address}/#/${TAB}`)
      await dead
      await phone.page.goto('about:blank')
    }
    await phone.page.unroute(WAYS)
    await phone.open(HOME)
    await untilSent(phone, persona)
    assert.deepEqual(await messagesFrom(cloud, persona), [[MASKED, 2]])
  },
)

onPhone(
  'a call whose answer is lost is retried with the same key',
  { path: '', allowed: FAILED },
  async (phone, cloud) => {
    const persona = await knownPerson(cloud, 'resident-312')
    await openAs(phone, persona, NEW_COMPLAINT)
    await fill(phone, '演示巷十二号')
    await phone.page.route(WAYS, async (route) => {
      if (methodOf(route) !== 'complaints.file') return route.continue()
      await route.fetch()
      return route.abort()
    })
    await phone.press('发给社区')
    await phone.read('存好了，网一来就自己发')
    await phone.page.unroute(WAYS)
    await phone.press('看我的烦心事')
    await phone.read('还在办的 1 件')
    await untilSent(phone, persona)
    assert.deepEqual(await messagesFrom(cloud, persona), [[MASKED, 2]])
  },
)

/** From here on every write to storage fails. */
const fillUp = (phone) =>
  phone.page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })

onPhone(
  'a full phone that is killed while sending files no second complaint from the draft that it kept',
  { path: '', allowed: FAILED },
  async (phone, cloud) => {
    const persona = await knownPerson(cloud, 'resident-316')
    await openAs(phone, persona, NEW_COMPLAINT)
    await fill(phone, '演示巷十六号')
    await fillUp(phone)
    const dead = dieAt(phone, 'complaints.file', true)
    await phone.press('发给社区')
    await dead
    await phone.page.goto('about:blank')
    await phone.page.unroute(WAYS)
    await phone.open('packages/complaints/mine/index')
    await phone.read('还在办的 1 件')
    await phone.press('接着写')
    await phone.press('看看别人会看到什么')
    await phone.press('发给社区')
    await phone.read('社区收到了')
    await untilSent(phone, persona)
    assert.deepEqual(await messagesFrom(cloud, persona), [[MASKED, 2]])
  },
)

onPhone(
  'a full phone without a network says that the app must stay open',
  { path: '', allowed: FAILED },
  async (phone, cloud) => {
    const persona = await knownPerson(cloud, 'resident-317')
    await openAs(phone, persona, NEW_COMPLAINT)
    await fill(phone, '演示巷十七号')
    await fillUp(phone)
    await phone.page.route(WAYS, (route) => (methodOf(route) === 'complaints.file' ? route.abort() : route.continue()))
    await phone.press('发给社区')
    await phone.read('还没发出去，别关怡家')
    await phone.page.unroute(WAYS)
    await phone.page.evaluate(() => void dispatchEvent(new Event('online')))
    await phone.read('社区收到了')
  },
)

onPhone(
  'a refused photo does not hold up the complaint, and can be left out',
  { path: '', allowed: FAILED },
  async (phone, cloud) => {
    const persona = await knownPerson(cloud, 'resident-313')
    await openAs(phone, persona, NEW_COMPLAINT)
    await fill(phone, '演示巷十三号')
    let refusals = 1
    await phone.page.route(WAYS, (route) =>
      methodOf(route) === 'files.ticket' && refusals-- > 0
        ? route.fulfill({
            json: { ok: false, error: { code: 'file_too_big', message: '', retry: false, trace: 'h7k2m9p4qa1t3v5s' } },
          })
        : route.continue(),
    )
    await phone.press('发给社区')
    await phone.read('社区收到了')
    await untilPhotosAre(phone, persona, ['failed', 'done'])
    await phone.open('packages/complaints/mine/index')
    assert.deepEqual(await messagesFrom(cloud, persona), [[MASKED, 1]])
    await handOf(phone).press('第 1 张不传了')
    await answer(phone, '不传了')
    await untilSent(phone, persona)
  },
)

onPhone(
  'the form of a waiting draft leads to the complaint once the network is back',
  { path: '', allowed: FAILED },
  async (phone, cloud) => {
    const persona = await knownPerson(cloud, 'resident-314')
    await openAs(phone, persona, NEW_COMPLAINT)
    await fill(phone, '演示巷十四号')
    await phone.page.route(WAYS, (route) => (methodOf(route) === 'complaints.file' ? route.abort() : route.continue()))
    await phone.press('发给社区')
    await phone.read('存好了，网一来就自己发')
    const [{ id }] = await phone.kept(`drafts ${persona}`)
    await phone.open(`${NEW_COMPLAINT}?draft=${id}`)
    await phone.read('这件事正等着发出去')
    await phone.page.unroute(WAYS)
    await phone.page.evaluate(() => void dispatchEvent(new Event('online')))
    await phone.read('您说的')
    await untilSent(phone, persona)
    assert.deepEqual(await messagesFrom(cloud, persona), [[MASKED, 2]])
  },
)

onPhone('a phone without storage for a photo says so, and keeps the words', { path: '' }, async (phone, cloud) => {
  await openAs(phone, await knownPerson(cloud, 'resident-315'), NEW_COMPLAINT)
  await handOf(phone).type('说说怎么回事', '楼上滴水')
  const browser = await phone.context.newCDPSession(phone.page)
  await browser.send('Storage.overrideQuotaForOrigin', { origin: cloud.address, quotaSize: 1 })
  const chooser = phone.page.waitForEvent('filechooser')
  await tapOn(phone.screen.getByRole('button', { name: /^拍一张/ }))
  await (await chooser).setFiles({ name: '阳台.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(200_000, 7) })
  await phone.read('手机存不下这张照片了')
  assert.equal(await phone.screen.getByRole('textbox', { name: '说说怎么回事' }).inputValue(), '楼上滴水')
})
