import assert from 'node:assert/strict'
import { hangPosters } from '../full/posters.mjs'
import { callOf } from './complaint/complaint-hand.mjs'
import { faultsOf } from './look.mjs'
import { addressOf } from './scan/hand.mjs'
import { bothSizes } from './setting.mjs'
import { digitsOf, join, newResident, newShift, newVolunteer, openAs } from './shift-hand.mjs'
import { answer, lettersOf, useStaff } from './staff-world.mjs'

const { about, onPhone } = useStaff()
const inBothSizes = bothSizes(onPhone)

const digits = (phone) => phone.screen.getByRole('spinbutton', { name: '扫不了，输六个数' })

inBothSizes('a volunteer signs up, and gives the place back after being asked', {}, async (phone, cloud) => {
  const who = newVolunteer()
  const shiftId = await newShift(cloud, about, '演示报名一班', { from: '18:00', until: '19:00' })
  await cloud.call('me.get', {}, who)
  await openAs(phone, who, 'shift', `?id=${shiftId}`)
  await phone.press('报名')
  await phone.read('报上了')
  await phone.press('不去了')
  await answer(phone, '不去了')
  await phone.read('这一班您退了')
})

inBothSizes('who finds a full shift waits, and takes the place once somebody leaves', {}, async (phone, cloud) => {
  const [first, second] = [newVolunteer(), newVolunteer()]
  const shiftId = await newShift(cloud, about, '演示排队一班', { from: '19:00', until: '20:00' })
  const { id: signupId } = await join(cloud, shiftId, first)
  await cloud.call('me.get', {}, second)
  await openAs(phone, second, 'shift', `?id=${shiftId}`)
  await phone.read('前面没有人排')
  await phone.press('排第 1 位')
  await phone.read('在排队，您是下一位')
  await cloud.call('shifts.leave', { signupId }, first)
  await phone.open(`packages/volunteer/shift/index?id=${shiftId}`)
  await phone.press('我去')
  await phone.read('报上了')
})

inBothSizes('the digits of the screen check in, and going is asked about first', {}, async (phone, cloud) => {
  const who = newVolunteer()
  const shiftId = await newShift(cloud, about, '演示签到一班')
  await join(cloud, shiftId, who)
  await openAs(phone, who, 'presence', `?id=${shiftId}`)
  await digits(phone).fill('000000')
  await phone.press('签到')
  await phone.read('这六个数对不上')
  await digits(phone).fill(await digitsOf(cloud, about, shiftId))
  await phone.press('签到')
  await phone.read('您到了')
  await phone.press('我走了')
  assert.equal((await faultsOf(phone.page, await lettersOf(phone))).join('\n'), '')
  await answer(phone, '我走了')
  await phone.read('签出了')
})

inBothSizes(
  'a shift soon after one elsewhere warns of the walk, and is taken nonetheless',
  {},
  async (phone, cloud) => {
    const who = newVolunteer()
    const { rows } = await cloud.call('points.list', { communityId: about.communityId })
    const elsewhere = rows.find(({ id }) => id !== about.id).id
    const before = await newShift(cloud, about, '演示先去一班', { from: '14:00', until: '15:00', pointId: elsewhere })
    const shiftId = await newShift(cloud, about, '演示赶去一班', { from: '15:20', until: '16:00' })
    await join(cloud, before, who)
    await openAs(phone, who, 'shift', `?id=${shiftId}`)
    await phone.read(/走.*约 \d+ 分钟.*20 分钟/)
    await phone.press('还是报名')
    await phone.read('报上了')
  },
)

inBothSizes(
  'the code on the screen, read by a scanner, leads to checking in, and then to going',
  {},
  async (phone, cloud) => {
    const who = newVolunteer()
    const shiftId = await newShift(cloud, about, '演示扫码一班')
    await join(cloud, shiftId, who)
    const { codes } = await hangPosters(callOf(cloud), about.worker, {
      pointId: about.id,
      communityId: about.communityId,
    })
    await phone.play(who)
    const scan = async () => phone.open(addressOf(`${codes.checkIn}?d=${await digitsOf(cloud, about, shiftId)}`))
    await scan()
    await phone.read('演示扫码一班')
    await phone.press('签到')
    await phone.read('您到了')
    await scan()
    await phone.read('要走了吗')
    await phone.press('我走了')
    assert.equal((await faultsOf(phone.page, await lettersOf(phone))).join('\n'), '')
    await answer(phone, '我走了')
    await phone.read('签出了')
  },
)

inBothSizes('a resident who wants to come applies first, and finds the shift again', {}, async (phone, cloud) => {
  const shiftId = await newShift(cloud, about, '演示想报一班', { from: '20:00', until: '21:00' })
  const who = newResident()
  await cloud.call('me.get', {}, who)
  await openAs(phone, who, 'shift', `?id=${shiftId}`)
  await phone.press('报名')
  await phone.read('先说一声想当志愿者')
  await phone.press('我想当志愿者')
  await phone.read('演示想报一班')
})
