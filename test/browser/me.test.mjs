import assert from 'node:assert/strict'
import { bothSizes, useCloud } from './setting.mjs'
import { tapOn } from './tap-on.mjs'

const about = {}
const onPhone = useCloud(async (cloud) => {
  about.community = (await cloud.call('me.get', {}, 'worker')).community
})
const inBothSizes = bothSizes(onPhone)

const PROFILE = 'packages/me/profile/index'
const CODE = 'packages/me/code/index'
const VOLUNTEER = 'packages/me/volunteer/index'
const MESSAGES = 'packages/me/messages/index'
const as = (persona, path) => ({ path, remembered: { persona } })

onPhone(
  'a profile that was saved once is filled in on every page',
  as('resident-21', PROFILE),
  async (phone, cloud) => {
    await phone.read('都可以不填')
    await phone.type('怎么称呼您', '演示居民甲')
    await phone.type('电话', '0001234')
    await phone.read('这个号码不对，看看有没有少一位')
    await phone.type('电话', '000 1234 5678')
    await tapOn(phone.screen.getByRole('button', { name: /我的社区/ }))
    await phone.type('搜社区名', about.community.name)
    await phone.press(about.community.name)
    await phone.press('存下来')
    await phone.read('存好了')
    await phone.open('pages/me/index')
    await phone.read('演示居民甲')
    await phone.read(new RegExp(about.community.name))
    const { phone: number } = await cloud.call('me.get', {}, 'resident-21')
    assert.deepEqual(number, { number: '00012345678', isVerified: false })
  },
)

onPhone('a code makes a worker, whose desk is one press away', as('resident-22', CODE), async (phone, cloud) => {
  const invited = { role: 'worker', communityId: about.community.id, name: '演示新同事' }
  const { code } = await cloud.call('roles.invite', invited, 'manager')
  await phone.type('邀请码', 'AAAAA-AAAAA')
  await phone.press('用这个码')
  await phone.read('没有这个邀请码')
  await phone.type('邀请码', code.toLowerCase().replace('-', ' '))
  await phone.press('用这个码')
  await phone.read(`您现在是${about.community.name}社区工作者`)
  await phone.press('去工作台')
  await phone.read(/^先做这|^没有等您的事/)
})

onPhone('a revoked role is noticed at the next press', as('resident-23', 'pages/me/index'), async (phone, cloud) => {
  const invited = { role: 'worker', communityId: about.community.id, name: '演示同事乙' }
  const { code } = await cloud.call('roles.invite', invited, 'manager')
  await cloud.call('me.save', { name: '演示同事乙' }, 'resident-23')
  await cloud.call('roles.accept', { code }, 'resident-23')
  await phone.open('packages/staff/desk/index')
  await phone.read(/^先做这|^没有等您的事/)
  const { people } = await cloud.call('roles.list', {}, 'manager')
  const { id } = people.find(({ name }) => name === '演示同事乙')
  await cloud.call('roles.take', { personId: id, how: 'take' }, 'manager')
  await phone.open('packages/staff/desk/index')
  await phone.read(/这件事您现在办不了/)
})

onPhone(
  'applying as a volunteer needs a profile, and the answer comes as a message',
  as('resident-24', VOLUNTEER),
  async (phone, cloud) => {
    await phone.read('先把名字和电话填上')
    await cloud.call('me.save', { name: '演示居民丙', phone: '00012345670' }, 'resident-24')
    await phone.open(VOLUNTEER)
    await tapOn(phone.screen.getByRole('button', { name: /想帮哪个社区/ }))
    await phone.type('搜社区名', about.community.name)
    await phone.press(about.community.name)
    await phone.type('想说的话', '会修水龙头')
    await phone.press('报名')
    await phone.read('报上名了，等社区给您打电话')

    const { applications } = await cloud.call('volunteers.list', {}, 'worker')
    const { id } = applications.find(({ words }) => words === '会修水龙头')
    await cloud.call('volunteers.decide', { applicationId: id, isAccepted: true, reason: null }, 'worker')
    await phone.open('pages/me/index')
    await phone.read('您已经是志愿者了')
    await waitForMessage(cloud, 'resident-24')
    await phone.open(MESSAGES)
    await phone.read('新的')
    await phone.open('pages/me/index')
    await phone.read('都看过了')
  },
)

/** The local cloud delivers soon after a change. */
const waitForMessage = async (cloud, persona) => {
  for (let tries = 0; tries < 100; tries++) {
    if ((await cloud.call('me.get', {}, persona)).unread > 0) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  assert.fail('no message came within ten seconds')
}

onPhone(
  'a record made at the counter is merged into the account after a yes',
  as('resident-25', 'pages/me/index'),
  async (phone, cloud) => {
    const { phone: own } = await cloud.call('me.phone', { code: 'demo' }, 'resident-25')
    const made = { communityId: about.community.id, name: '演示老人', phone: own.number, isEightyPlus: true }
    const { personId } = await cloud.call('people.create', made, 'worker')
    await cloud.call('people.merge', { personId }, 'worker')
    await phone.open('pages/me/index')
    await tapOn(phone.screen.getByRole('button', { name: /柜台的一份档案/ }))
    await phone.read('柜台给“演示老人”建的档案，是您本人吗？')
    await phone.press('是我')
    await phone.read('归到一起了')
    await phone.press('回到我的')
    assert.equal(await phone.screen.getByRole('button', { name: /柜台的一份档案/ }).count(), 0)
  },
)

onPhone('a person reads who viewed them', as('resident-29', PROFILE), async (phone, cloud) => {
  await cloud.call('me.save', { name: '演示居民戊', homeCommunityId: about.community.id }, 'resident-29')
  const { people } = await cloud.call('people.find', { text: '演示居民戊' }, 'worker')
  await cloud.call('people.open', { personId: people[0].id }, 'worker')
  await tapOn(phone.screen.getByRole('button', { name: /谁看过我的信息/ }))
  await phone.read(`${about.community.name}的工作人员`)
  await phone.read(/打开看了您的信息/)
})

inBothSizes('the list of communities holds together where it opens', as('resident-26', PROFILE), async (phone) => {
  await tapOn(phone.screen.getByRole('button', { name: /我的社区/ }))
  await phone.read('不改了')
})

inBothSizes('a refused code holds together', as('resident-27', CODE), async (phone) => {
  await phone.type('邀请码', 'AAAAAAAAAA')
  await phone.press('用这个码')
  await phone.read('没有这个邀请码')
})

onPhone(
  'what was typed stays without a network',
  { ...as('resident-28', PROFILE), allowed: /ERR_|Failed to load/ },
  async (phone) => {
    await phone.type('怎么称呼您', '演示居民丁')
    await phone.context.setOffline(true)
    await phone.press('存下来')
    await phone.read('网络不太好')
    await phone.context.setOffline(false)
    await phone.press('存下来')
    await phone.read('存好了')
  },
)
