import assert from 'node:assert/strict'
import { enrol, mark, newChild, newClass, openAs } from './programme-hand.mjs'
import { bothSizes } from './setting.mjs'
import { at, moveTo, newResident, untilTold } from './shift-hand.mjs'
import { faultsOf } from './look.mjs'
import { answer, button, lettersOf, useStaff } from './staff-world.mjs'
import { tapOn } from './tap-on.mjs'

const { about, onPhone } = useStaff()
const inBothSizes = bothSizes(onPhone)

/** A Friday, more than a day after the morning of the tests. */
const FRIDAY = '2026-11-27T07:00:00.000Z'

const readsWell = async (phone) => assert.equal((await faultsOf(phone.page, await lettersOf(phone))).join('\n'), '')

inBothSizes(
  'a class is found in 附近, and taken with a child that is entered on the way there',
  {},
  async (phone, cloud) => {
    const who = newResident()
    const title = `演示下棋${who.replace('resident-', '')}`
    const { programmeId } = await newClass(cloud, about, title, { from: at('10:10') })
    await cloud.call('me.get', {}, who)
    await phone.play(who)
    await phone.open('')
    // With large letters the first page has four large tiles instead.
    if ((await lettersOf(phone)) !== 'normal') await tapOn(button(phone, /^去最近的服务点/))
    await phone.read('这几天在您附近')
    await tapOn(button(phone, new RegExp(title)))
    await phone.read('谁来')
    await tapOn(button(phone, /^添加孩子/))
    await phone.type('小名', '演示乐乐')
    await phone.screen.getByRole('spinbutton', { name: '哪一年生' }).fill('2018')
    await phone.press('5 月')
    await phone.type('第 1 个人', '演示外公')
    await phone.press('下一步，看看要您同意的')
    await phone.read('给孩子报名，先要您点头')
    await readsWell(phone)
    await phone.press('我是监护人，我同意')
    await phone.press('报名，2 个一起')
    await phone.read('报上了')
    const { programme } = await cloud.call('programmes.get', { programmeId })
    assert.equal(programme.taken, 2)
  },
)

inBothSizes(
  'a child without a consent leads to its page, and one taken back ends what was enrolled',
  {},
  async (phone, cloud) => {
    const who = newResident()
    const { programmeId } = await newClass(cloud, about, '演示看书一班')
    await newChild(cloud, who, '演示安安', { consent: undefined })
    await openAs(phone, who, 'programme', `?id=${programmeId}`)
    await phone.press('演示安安', 'switch')
    await phone.read('演示安安没满 14 岁，先要您看一看、点个头')
    await phone.press('去看一看')
    await phone.press('先不同意，回去')
    await phone.press('去看一看')
    await phone.press('我是监护人，我同意')
    await phone.press('报名，2 个一起')
    await phone.read('报上了')

    await phone.open('packages/programme/child/index')
    await phone.read('报了 1 个活动')
    await phone.press('给演示安安收回同意')
    await readsWell(phone)
    await answer(phone, '收回同意')
    await phone.read('还没有添加孩子')
    assert.deepEqual((await cloud.call('children.list', {}, who)).children, [])
    const { programme, own } = await cloud.call('programmes.get', { programmeId }, who)
    assert.equal(programme.taken, 1)
    assert.deepEqual(
      own[0].seats.map(({ isLive }) => isLive),
      [true, false],
    )
    await phone.open(`packages/programme/programme/index?id=${programmeId}`)
    await phone.read('报上了')
    assert.equal(await phone.screen.getByText('演示安安').count(), 0)
  },
)

inBothSizes('two wait together, and take both seats when they are offered', {}, async (phone, cloud) => {
  const [first, second] = [newResident(), newResident()]
  const { programmeId } = await newClass(cloud, about, '演示排队一班', { from: FRIDAY })
  const taken = await enrol(cloud, first, programmeId, [null, await newChild(cloud, first, '演示圆圆')])
  await newChild(cloud, second, '演示豆豆')
  await openAs(phone, second, 'programme', `?id=${programmeId}`)
  await phone.press('演示豆豆', 'switch')
  await phone.press('排队，2 个一起')
  await phone.read('在排队，您是下一位')
  await cloud.call('programmes.leave', { enrolmentId: taken.id, seat: 1 }, first)
  await phone.open(`packages/programme/programme/index?id=${programmeId}`)
  await phone.read('在排队，您是下一位')
  await cloud.call('programmes.leave', { enrolmentId: taken.id }, first)
  await untilTold(cloud, second, '活动轮到您了')
  await phone.open('packages/me/messages/index')
  await phone.read('活动轮到您了')
  await phone.press('去看看')
  await phone.press('要这 2 个名额')
  await phone.read('报上了')
})

inBothSizes(
  'a guardian says 今天不来 and takes it back, and reads when the child was fetched',
  {},
  async (phone, cloud) => {
    const who = newResident()
    const { programmeId, sessionId } = await newClass(cloud, about, '演示接送一班')
    const childId = await newChild(cloud, who, '演示乐乐')
    const { id: enrolmentId } = await enrol(cloud, who, programmeId, [childId])
    const told = async () => (await cloud.call('programmes.roster', { sessionId }, about.worker)).rows[0].isTold
    await openAs(phone, who, 'mine')
    await phone.press('演示乐乐今天不来', 'switch')
    await phone.read('跟老师说好了。又能来了，再点一下')
    assert.equal(await told(), true)
    await phone.press('演示乐乐今天不来', 'switch')
    await phone.read('来不了，点一下，老师就知道了')
    assert.equal(await told(), false)

    const seat = { sessionId, enrolmentId, seat: 0 }
    await mark(cloud, about, { ...seat, act: 'came', at: at('10:00') })
    await moveTo(phone, cloud, at('11:35'))
    await mark(cloud, about, { ...seat, act: 'left', at: at('11:35'), by: '演示外公' })
    await untilTold(cloud, who, '接走了')
    await phone.open('packages/me/messages/index')
    await phone.read(/孩子从“演示接送一班”接走了/)
    assert.equal(await phone.screen.getByText('演示乐乐').count(), 0)
    await phone.open('packages/programme/mine/index')
    await phone.read(/^演示乐乐：.*接走了$/)
  },
)
