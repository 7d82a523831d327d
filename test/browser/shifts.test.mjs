import assert from 'node:assert/strict'
import { faultsOf } from './look.mjs'
import { bothSizes } from './setting.mjs'
import { answer, button, lettersOf, useStaff } from './staff-world.mjs'
import { tapOn } from './tap-on.mjs'

const { about, onPhone } = useStaff()
const inBothSizes = bothSizes(onPhone)

const at = (clock) => new Date(`2026-11-25T${clock}:00+08:00`).toISOString()
let last = 100
const newVolunteer = () => `volunteer-${++last}`

/** Each test has a shift of its own. @returns its id */
const newShift = async (cloud, title, { from = '10:10', until = '11:40', ...more } = {}) => {
  const { shiftIds } = await cloud.call(
    'shifts.save',
    {
      pointId: about.id,
      kind: 'meals',
      title,
      about: '演示：两人一组，送到门口。',
      skills: '',
      bring: '',
      meet: '找戴橙色袖套的人',
      ageMin: 0,
      startsAt: at(from),
      endsAt: at(until),
      leaveUntil: at(from),
      leaderId: null,
      capacity: 1,
      weeks: 1,
      ...more,
    },
    about.worker,
  )
  return shiftIds[0]
}
const join = (cloud, shiftId, who) =>
  cloud.call('shifts.join', { shiftId, isOldEnough: true, isSureOfClash: true }, who)
const digits = (phone) => phone.screen.getByRole('spinbutton', { name: '扫不了，输六个数' })
const open = async (phone, persona, page, shiftId) => {
  await phone.play(persona)
  await phone.open(`packages/volunteer/${page}/index?id=${shiftId}`)
}

inBothSizes('a volunteer signs up, and gives the place back after being asked', {}, async (phone, cloud) => {
  const who = newVolunteer()
  const shiftId = await newShift(cloud, '演示报名一班', { from: '18:00', until: '19:00' })
  await cloud.call('me.get', {}, who)
  await open(phone, who, 'shift', shiftId)
  await phone.press('报名')
  await phone.read('报上了')
  await phone.press('不去了')
  await answer(phone, '不去了')
  await phone.read('这一班您退了')
})

inBothSizes('who finds a full shift waits, and takes the place once somebody leaves', {}, async (phone, cloud) => {
  const [first, second] = [newVolunteer(), newVolunteer()]
  const shiftId = await newShift(cloud, '演示排队一班', { from: '19:00', until: '20:00' })
  const { id: signupId } = await join(cloud, shiftId, first)
  await cloud.call('me.get', {}, second)
  await open(phone, second, 'shift', shiftId)
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
  const shiftId = await newShift(cloud, '演示签到一班')
  await join(cloud, shiftId, who)
  const { codes } = await cloud.call('shifts.screen', { shiftId }, about.worker)
  await open(phone, who, 'presence', shiftId)
  await digits(phone).fill('000000')
  await phone.press('签到')
  await phone.read('这六个数对不上')
  await digits(phone).fill(codes[0].digits)
  await phone.press('签到')
  await phone.read('您到了')
  await phone.press('我走了')
  assert.equal((await faultsOf(phone.page, await lettersOf(phone))).join('\n'), '')
  await answer(phone, '我走了')
  await phone.read('签出了')
})

inBothSizes('a resident who wants to come applies first, and finds the shift again', {}, async (phone, cloud) => {
  const shiftId = await newShift(cloud, '演示想报一班', { from: '20:00', until: '21:00' })
  const who = `resident-${++last}`
  await cloud.call('me.get', {}, who)
  await open(phone, who, 'shift', shiftId)
  await phone.press('报名')
  await phone.read('先说一声想当志愿者')
  await phone.press('我想当志愿者')
  await phone.read('演示想报一班')
})

onPhone('staff see who came, mark who has no telephone, and take it back', {}, async (phone, cloud) => {
  const shiftId = await newShift(cloud, '演示点名一班', { from: '10:05', until: '11:05' })
  await join(cloud, shiftId, newVolunteer())
  await phone.play(about.worker)
  await phone.open(`packages/shifts/roster/index?id=${shiftId}`)
  await phone.read('到了 0 位，共 1 位')
  await tapOn(button(phone, '到了').first())
  await phone.read('到了 1 位，共 1 位')
  await phone.press('点错了，退一步')
  await phone.read('到了 0 位，共 1 位')
})
