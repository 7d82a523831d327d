import assert from 'node:assert/strict'
import { bothSizes, useCloud } from '../setting.mjs'
import { tapOn } from '../tap-on.mjs'

const OFFLINE = /ERR_INTERNET_DISCONNECTED/
const reporters = { normal: 'resident-71', xl: 'resident-72' }

const onPhone = useCloud(async (cloud) => {
  for (const persona of Object.values(reporters))
    await cloud.call('me.save', { name: '演示居民', phone: '13000000000', homeCommunityId: 1 }, persona)
})
const inBothSizes = bothSizes(onPhone)

const photo = async (phone) => {
  const bytes = await phone.page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 300 })
    canvas.getContext('2d').fillRect(0, 0, 400, 300)
    return canvas.toDataURL('image/jpeg').split(',')[1]
  })
  const chooser = phone.page.waitForEvent('filechooser')
  await tapOn(phone.screen.getByText('拍一张', { exact: true }))
  await (await chooser).setFiles({ name: '阳台.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes, 'base64') })
  await phone.screen.getByRole('button', { name: '去掉第 1 张' }).waitFor()
}

const field = (phone, label) => phone.screen.locator('.fd', { hasText: label }).locator('input, textarea')
const words = '楼上 3-2 的空调水滴在我家衣服上，电话 138 0013 8000。'

const fill = async (phone) => {
  await field(phone, '说说怎么回事').fill(words)
  await phone.press('漏水滴水')
  await tapOn(phone.screen.getByText('还没有选'))
  await field(phone, '在哪里，再说细一点').fill('演示路 1 号楼道口')
  await phone.press('就是这里')
  await phone.press('这几天', 'radio')
}

const messagesFrom = async (cloud, persona) => (await cloud.call('complaints.mine', {}, persona)).open

inBothSizes(
  'without a network a complaint waits on the phone with its photo, survives a reload, and is sent once',
  { allowed: OFFLINE },
  async (phone, cloud) => {
    const reporter = (await phone.kept('settings')).letters === 'xl' ? reporters.xl : reporters.normal
    await phone.play(reporter)
    await phone.open('packages/complaints/new/index')
    await photo(phone)
    await fill(phone)
    await phone.context.setOffline(true)
    await phone.press('看看别人会看到什么')
    await phone.read('别人只会看到这些')
    assert.doesNotMatch(await phone.screen.innerText(), /138 0013|3-2/)
    await phone.press('发给社区')
    await phone.read('存好了，网一来就自己发')
    assert.deepEqual(await messagesFrom(cloud, reporter), [])

    await phone.context.setOffline(false)
    await phone.open('pages/home/index') // any page: the start of the app sends it
    await phone.page.waitForFunction((key) => localStorage.getItem(key) === '[]', `yijia.drafts ${reporter}`)
    const told = await messagesFrom(cloud, reporter)
    assert.equal(told.length, 1)
    const { complaint: filed } = await cloud.call('complaints.get', { complaintId: told[0].id }, reporter)
    assert.equal(filed.words, '楼上 〔门牌号〕 的空调水滴在我家衣服上，电话 〔电话号码〕。')
    assert.equal(filed.photos.length + filed.hiddenPhotos, 1)
  },
)

onPhone('a form keeps its words and its photo when it is left, also by the page about danger', {}, async (phone) => {
  await phone.play('resident')
  await phone.open('packages/complaints/new/index')
  await photo(phone)
  await field(phone, '说说怎么回事').fill('楼道堆满了')
  await phone.press('有人有危险')
  await phone.read('您写的话还在，打完再回来。')
  await phone.press('没有危险，接着写')
  await phone.open('packages/complaints/mine/index')
  await phone.press('接着写')
  await phone.screen.getByRole('button', { name: '去掉第 1 张' }).waitFor()
  assert.equal(await field(phone, '说说怎么回事').inputValue(), '楼道堆满了')
})
