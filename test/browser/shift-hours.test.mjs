import assert from 'node:assert/strict'
import { bothSizes } from './setting.mjs'
import { at, comeTo, moveTo, newShift, newVolunteer, openAs, untilRecorded } from './shift-hand.mjs'
import { useStaff } from './staff-world.mjs'

const { about, onPhone } = useStaff()
const inBothSizes = bothSizes(onPhone)

inBothSizes('who forgets to check out is told that it counts until the end', {}, async (phone, cloud) => {
  const who = newVolunteer()
  const shiftId = await newShift(cloud, about, '演示忘签一班')
  await comeTo(cloud, about, shiftId, who)
  await moveTo(phone, cloud, at('11:45'))
  await openAs(phone, who, 'presence', `?id=${shiftId}`)
  await phone.read('忘了签出，按这一班结束的时间算')
  await cloud.call('me.save', { name: '演示居民', phone: '00000000091' }, who) // any change starts the timer
  await untilRecorded(cloud, who)
  await phone.press(/^服务时长/)
  await phone.read(/演示忘签一班/)
  await phone.read(/忘了签出，按这一班结束算/)
  await phone.read('+1.5')
})

inBothSizes('a certificate is made from the hours, and anybody verifies it signed out', {}, async (phone, cloud) => {
  await openAs(phone, 'volunteer', 'hours')
  await phone.press('开证明')
  await phone.read('开好了')
  // A headless browser downloads a PDF instead of showing it.
  await phone.page.evaluate(() => (window.open = (address) => void (window.openedAddress = address)))
  await phone.press('打开，存下来')
  const file = await phone.page.evaluate(async () => (await fetch(window.openedAddress)).headers.get('content-type'))
  assert.equal(file, 'application/pdf')
  const [, number] = /编号 (\S+)/.exec(await phone.screen.getByRole('group', { name: '志愿服务记录证明' }).innerText())

  await phone.play('')
  await phone.page.goto(`${cloud.address}/verify/${number}`)
  await phone.page.getByText('这张证明是真的').waitFor()
  await phone.open('pages/me/index')
  await phone.press(/^核对志愿服务证明/)
  await phone.type('证明上的编号', number.toLowerCase())
  await phone.press('核对')
  await phone.read('这张证明是真的')
})
