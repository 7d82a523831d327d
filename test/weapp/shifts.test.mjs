import assert from 'node:assert/strict'
import { hangPosters } from '../full/posters.mjs'
import { NOW } from './now.mjs'
import { usePhone } from './phone.mjs'
import { inMinutes, pageOf, shiftHand } from './shift-hand.mjs'

const { onPhone, world } = usePhone()
const { call, newShift, join, digitsOf, moveTo } = shiftHand(world)

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
  'a shift soon after one elsewhere warns of the walk, and is taken nonetheless',
  { persona: 'volunteer-78', page: 'pages/me/index' },
  async (phone) => {
    const before = await newShift('演示先去一班', { from: 240, communityId: 2 })
    const shiftId = await newShift('演示赶去一班', { from: 320 })
    await join('volunteer-78', before)
    await phone.navigateTo(pageOf('shift', shiftId))
    await phone.waitForText('.page', /走.*约 \d+ 分钟.*20 分钟/)
    await phone.tap('role=button[name="还是报名"]')
    await phone.waitForText('.page', '报上了')
  },
)

onPhone(
  'who forgets to check out has hours until the end, and a certificate of them',
  { persona: 'volunteer-79', page: 'pages/me/index', stubs: { openDocument: () => ({}) } },
  async (phone) => {
    const shiftId = await newShift('演示忘签一班')
    const { id: signupId } = await join('volunteer-79', shiftId)
    await call('volunteer-79', 'me.save', { name: '演示志愿者', phone: '00000000079' })
    await call('volunteer-79', 'shifts.checkIn', { signupId, code: await digitsOf(shiftId) })
    await moveTo(phone, inMinutes(75))
    try {
      await phone.navigateTo(pageOf('presence', shiftId))
      await phone.waitForText('.page', '忘了签出，按这一班结束的时间算')
      await world.cloud.tick()
      await phone.tap('text=服务时长')
      await phone.waitForText('.page', '忘了签出，按这一班结束算')
      await phone.tap('role=button[name="开证明"]')
      await phone.waitForText('.page', '开好了')
    } finally {
      world.cloud.clock.now = NOW
    }
  },
)
