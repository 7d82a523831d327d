import assert from 'node:assert/strict'
import { hangPosters } from '../full/posters.mjs'
import { callsOf } from './elsewhere.mjs'
import { NOW } from './now.mjs'
import { usePhone } from './phone.mjs'

const { onPhone, world } = usePhone()
const call = callsOf(world)

const MINUTE_MS = 60_000
const inMinutes = (minutes) => new Date(Date.parse(NOW) + minutes * MINUTE_MS).toISOString()

/** A shift of the first community with one place; in ten minutes, unless `from` says otherwise. */
const newShift = async (title, { from = 10 } = {}) => {
  const { rows } = await call('manager', 'points.list', { communityId: 1 })
  const { shiftIds } = await call('worker', 'shifts.save', {
    pointId: rows[0].id,
    kind: 'meals',
    title,
    about: '演示：两人一组，送到门口。',
    skills: '',
    bring: '手套',
    meet: '找戴橙色袖套的人',
    ageMin: 0,
    startsAt: inMinutes(from),
    endsAt: inMinutes(from + 60),
    leaveUntil: inMinutes(from),
    leaderId: null,
    capacity: 1,
    weeks: 1,
  })
  return shiftIds[0]
}
const join = (persona, shiftId) => call(persona, 'shifts.join', { shiftId, isOldEnough: true, isSureOfClash: true })
const digitsOf = async (shiftId) => (await call('worker', 'shifts.screen', { shiftId })).codes[0].digits
const pageOf = (name, shiftId) => `packages/volunteer/${name}/index?id=${shiftId}`

onPhone(
  'a shift is found, taken, put into the phone’s calendar and given back',
  { persona: 'volunteer-71', page: 'packages/volunteer/open/index', stubs: { addPhoneCalendar: () => ({}) } },
  async (phone) => {
    await newShift('演示找一班', { from: 30 })
    await phone.callPage('onPullDownRefresh')
    await phone.waitForText('.page', '演示找一班')
    await phone.tap('role=button[name="我去"]')
    await phone.waitForText('.page', '两人一组')
    await phone.tap('role=button[name="报名"]')
    await phone.waitForText('.page', '报上了')
    await phone.tap('text=加到手机日历')
    await phone.waitForText('.page', '加到日历里了')
    const [{ args }] = await phone.calls('addPhoneCalendar')
    assert.equal(args[0].startTime, Date.parse(inMinutes(30)) / 1_000)
    assert.match(args[0].description, /手套/)
    await phone.tap('role=button[name="不去了"]')
    await phone.tap('role=button[name="不去了"] >> nth=-1')
    await phone.waitForText('.page', '这一班您退了')
  },
)

onPhone(
  'who waits in line takes the place once it is free',
  { persona: 'volunteer-72', page: 'pages/me/index' },
  async (phone) => {
    const shiftId = await newShift('演示等一班', { from: 300 })
    const { id: signupId } = await join('volunteer-73', shiftId)
    await phone.navigateTo(pageOf('shift', shiftId))
    await phone.tap('role=button[name="排第 1 位"]')
    await phone.waitForText('.page', '在排队，您是下一位')
    await call('volunteer-73', 'shifts.leave', { signupId })
    await phone.reLaunch('/packages/volunteer/mine/index')
    await phone.tap('role=button[name="去回个话"]')
    await phone.tap('role=button[name="我去"]')
    await phone.waitForText('.page', '报上了')
  },
)

onPhone(
  'a code that is none of a shift’s is explained; the screen’s code, scanned in the app, checks in',
  {
    persona: 'volunteer-74',
    page: 'packages/volunteer/mine/index',
    stubs: { scanCode: () => ({ result: 'YJ:door' }) },
  },
  async (phone) => {
    const shiftId = await newShift('演示扫一班')
    await join('volunteer-74', shiftId)
    await phone.callPage('onPullDownRefresh')
    await phone.tap('role=button[name="到了，去签到"]')
    await phone.tap('role=button[name="扫码签到"]')
    await phone.waitForText('.page', '要的是墙上或者领队手机上的码')
    const text = `YJS:${await digitsOf(shiftId)}`
    await phone.stub('scanCode', () => ({ result: text }))
    await phone.tap('role=button[name="扫码签到"]')
    await phone.waitForText('.page', '您到了')
    await phone.tap('role=button[name="我走了"]')
    await phone.tap('role=button[name="我走了"] >> nth=-1')
    await phone.waitForText('.page', '签出了')
  },
)

onPhone(
  'the six digits beside the code check in',
  { persona: 'volunteer-75', page: 'pages/me/index' },
  async (phone) => {
    const shiftId = await newShift('演示输一班')
    await join('volunteer-75', shiftId)
    await phone.navigateTo(pageOf('presence', shiftId))
    await phone.input('.fd-i', await digitsOf(shiftId))
    await phone.tap('role=button[name="签到"]')
    await phone.waitForText('.page', '您到了')
  },
)

onPhone(
  'the screen’s code, scanned by WeChat itself, leads to checking in',
  { persona: 'volunteer-76', page: 'pages/me/index' },
  async (phone) => {
    const shiftId = await newShift('演示微信扫一班')
    await join('volunteer-76', shiftId)
    const { shift } = await call('volunteer-76', 'shifts.get', { shiftId })
    const { codes } = await hangPosters(call, 'manager', { pointId: shift.point.id, communityId: 1 })
    const link = `https://example.invalid/s/${codes.checkIn}?d=${await digitsOf(shiftId)}`
    await phone.reLaunch(`/pages/scan/index?q=${encodeURIComponent(encodeURIComponent(link))}`)
    await phone.waitForText('.page', '演示微信扫一班')
    await phone.tap('role=button[name="签到"]')
    await phone.waitForText('.page', '您到了')
    assert.equal(await phone.route(), 'packages/volunteer/presence/index')
  },
)

onPhone(
  'the hours are listed with what was corrected, and a certificate of them is verified',
  { persona: 'volunteer', page: 'pages/me/index' },
  async (phone) => {
    await phone.tap('text=我的班次')
    await phone.tap('text=服务时长')
    await phone.waitForText('.page', '到今天，您一共帮了大家')
    await phone.waitForText('.page', '更正：')
    await phone.tap('text=开好的')
    await phone.waitForText('.page', '这张证明是真的')
    await phone.waitForText('.page', '开证明以后有更正')
  },
)

onPhone(
  'staff mark on the roster who came without a telephone',
  { persona: 'worker', page: 'pages/me/index', now: inMinutes(12) },
  async (phone) => {
    const shiftId = await newShift('演示点一班')
    await join('volunteer-77', shiftId)
    world.cloud.clock.now = inMinutes(12)
    await phone.navigateTo(`packages/shifts/roster/index?id=${shiftId}`)
    await phone.waitForText('.page', '到了 0 位，共 1 位')
    await phone.tap('role=button[name="到了"]')
    await phone.waitForText('.page', '到了 1 位，共 1 位')
    await phone.waitForText('.page', /点名 10:12 到/)
  },
)
