import assert from 'node:assert/strict'
import { NOW } from '../now.mjs'
import { usePhone } from '../phone.mjs'
import { pageOf, programmeHand } from './programme-hand.mjs'
import { inMinutes, shiftHand } from '../shift-hand.mjs'

const { onPhone, world } = usePhone()
const { call, nearestPoint, newClass, newChild, enrol } = programmeHand(world)
const { moveTo } = shiftHand(world)

const DAY = 24 * 60
const MESSAGES = 'packages/me/messages/index'
const field = (label) => `.fd:has-text("${label}") >> .fd-i`

onPhone(
  'a class is found in 附近, and taken with a child that is entered on the way there',
  { persona: 'resident-201', page: 'pages/me/index', where: {} },
  async (phone) => {
    const { pointId, worker } = await nearestPoint()
    const { programmeId } = await newClass('演示下棋一班', { from: 10, pointId, worker })
    await phone.switchTab('pages/home/index')
    // With large letters the first page has four large tiles instead.
    if (process.env.LETTERS) await phone.tap('text=去最近的服务点')
    await phone.waitForText('.page', '这几天在您附近')
    await phone.tap('.pt:has-text("演示下棋一班")')
    await phone.waitForText('.page', '谁来')
    await phone.tap('text=添加孩子')
    await phone.input(field('小名'), '演示乐乐')
    await phone.input(field('哪一年生'), '2018')
    await phone.tap('role=checkbox[name="5 月"]')
    await phone.input(field('第 1 个人'), '演示外公')
    await phone.tap('role=button[name="下一步，看看要您同意的"]')
    await phone.waitForText('.page', '给孩子报名，先要您点头')
    await phone.tap('role=button[name="我是监护人，我同意"]')
    await phone.tap('role=button[name="报名，2 个一起"]')
    await phone.waitForText('.page', '报上了')
    const { programme } = await call('resident', 'programmes.get', { programmeId })
    assert.equal(programme.taken, 2)
  },
)

onPhone(
  'a child without a consent leads to its page, and one taken back ends what was enrolled',
  { persona: 'resident-202', page: 'pages/me/index' },
  async (phone) => {
    const { programmeId } = await newClass('演示看书一班')
    await newChild('resident-202', '演示安安', { consent: undefined })
    await phone.navigateTo(pageOf(programmeId))
    await phone.tap('role=switch[name="演示安安"]')
    await phone.waitForText('.page', '演示安安没满 14 岁，先要您看一看、点个头')
    await phone.tap('role=button[name="去看一看"]')
    await phone.tap('role=button[name="我是监护人，我同意"]')
    await phone.tap('role=button[name="报名，2 个一起"]')
    await phone.waitForText('.page', '报上了')
    await phone.navigateTo('packages/programme/child/index')
    await phone.waitForText('.page', '报了 1 个活动')
    await phone.tap('role=button[name="给演示安安收回同意"]')
    await phone.tap('role=button[name="收回同意"] >> nth=-1')
    await phone.waitForText('.page', '还没有添加孩子')
    assert.deepEqual((await call('resident-202', 'children.list', {})).children, [])
    const { programme } = await call('resident-202', 'programmes.get', { programmeId })
    assert.equal(programme.taken, 1)
    await phone.navigateBack()
    await phone.waitForText('.page', '报上了')
    assert.doesNotMatch(await phone.content(), /演示安安/)
  },
)

onPhone(
  'two wait together, and take both seats when they are offered',
  { persona: 'resident-204', page: 'pages/me/index' },
  async (phone) => {
    const { programmeId } = await newClass('演示排队一班', { from: 2 * DAY })
    const taken = await enrol('resident-203', programmeId, [null, await newChild('resident-203', '演示圆圆')])
    await newChild('resident-204', '演示豆豆')
    await phone.navigateTo(pageOf(programmeId))
    await phone.tap('role=switch[name="演示豆豆"]')
    await phone.tap('role=button[name="排队，2 个一起"]')
    await phone.waitForText('.page', '在排队，您是下一位')
    await call('resident-203', 'programmes.leave', { enrolmentId: taken.id })
    await world.cloud.tick()
    await phone.navigateTo(MESSAGES)
    await phone.waitForText('.page', '活动轮到您了')
    await phone.tap('role=button[name="去看看"]')
    await phone.tap('role=button[name="要这 2 个名额"]')
    await phone.waitForText('.page', '报上了')
  },
)

onPhone(
  'a guardian says 今天不来 and takes it back, and reads when the child was fetched',
  { persona: 'resident-205', page: 'pages/me/index' },
  async (phone) => {
    const { programmeId, sessionId } = await newClass('演示接送一班')
    const { id: enrolmentId } = await enrol('resident-205', programmeId, [await newChild('resident-205', '演示乐乐')])
    const isTold = async () => (await call('worker', 'programmes.roster', { sessionId })).rows[0].isTold
    const mark = (more) => call('worker', 'programmes.mark', { sessionId, marks: [{ enrolmentId, seat: 0, ...more }] })
    await phone.tap('text=我的活动')
    await phone.tap('role=switch[name="演示乐乐今天不来"]')
    await phone.waitForText('.page', '跟老师说好了')
    assert.equal(await isTold(), true)
    await phone.tap('role=switch[name="演示乐乐今天不来"]')
    await phone.waitForText('.page', '来不了，点一下')
    assert.equal(await isTold(), false)
    try {
      await mark({ act: 'came', at: NOW })
      await moveTo(phone, inMinutes(95))
      await mark({ act: 'left', at: inMinutes(95), by: '演示外公' })
      await world.cloud.tick()
      await phone.navigateTo(MESSAGES)
      await phone.waitForText('.page', '孩子从“演示接送一班”接走了')
      assert.doesNotMatch(await phone.content(), /演示乐乐/)
      await phone.reLaunch('/packages/programme/mine/index')
      await phone.waitForText('.page', /演示乐乐：.*接走了/)
    } finally {
      world.cloud.clock.now = NOW
    }
  },
)
