import assert from 'node:assert/strict'
import { callsOf } from './elsewhere.mjs'
import { usePhone } from './phone.mjs'

const { onPhone, world } = usePhone()
const call = callsOf(world)

onPhone(
  'a worker opens the desk from 我的, and a task from the desk',
  { persona: 'worker', page: 'pages/me/index' },
  async (phone) => {
    const { rows } = await call('worker', 'points.list', { communityId: 1 })
    await call('resident-51', 'points.report', { pointId: rows[0].id, says: 'closed' })
    const { items } = await call('worker', 'desk.list', {})
    await phone.tap('text=工作台')
    await phone.waitForText('.page', '先做这')
    assert.match(await phone.content(), /都会记下来，居民能看到是谁、什么时候看的/)
    assert.doesNotMatch(await phone.content(), /身份和邀请/)
    await phone.navigateTo('packages/staff/waiting/index')
    await phone.waitForText('.page', `等您的 ${items.filter(({ kind }) => kind !== 'booking').length} 件`)
    await phone.tap(`text=${rows[0].name}`)
    await phone.waitForText('.page', '1 个人说关门了')
    assert.equal(await phone.route(), 'packages/staff/tasks/index')
  },
)

onPhone(
  'a worker creates a record and finds it again',
  { persona: 'worker', page: 'packages/staff/walk-in/index' },
  async (phone) => {
    await phone.input('input >> nth=0', '周桂芬')
    await phone.input('input >> nth=1', '00000000052')
    await phone.tap('role=button[name="建好"]')
    await phone.waitForText('.page', '还没核对过')
    assert.equal(await phone.route(), 'packages/staff/person/index')
    await phone.tap('role=button[name="我当面核对过了"]')
    await phone.waitForText('.page', '核对过了')
    await phone.navigateTo('packages/staff/people/index')
    await phone.input('input', '周桂')
    await phone.tap('role=button[name="找"]')
    await phone.waitForText('.page', '电话尾号 0052')
  },
)

onPhone(
  'a manager invites and copies the code, which gives the role to the person who types it',
  { persona: 'manager', page: 'packages/staff/roles/index', stubs: { setClipboardData: () => ({}) } },
  async (phone) => {
    await phone.input('input >> nth=0', '小林')
    await phone.tap('role=button[name="生成邀请码"]')
    await phone.waitForText('.page', '小林（社区工作者）的邀请码')
    const code = (await phone.text('.st-code')).replace(/\s/g, '')
    assert.match(code, /^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
    await phone.tap('role=button[name="复制"]')
    await phone.waitForText('.page', '复制好了')
    const [{ args }] = await phone.calls('setClipboardData')
    assert.equal(args[0].data, code)
    world.code = code
  },
)

onPhone(
  'the code is typed in 我的, and the desk opens',
  { persona: 'resident-53', page: 'pages/me/index' },
  async (phone) => {
    const identity = await world.cloud.play('resident-53')
    await phone.stub('cloud.callFunction', async ({ data }) => ({ result: await world.cloud.dispatch(data, identity) }))
    await phone.tap('text=我有邀请码')
    await phone.input('input', world.code.toLowerCase().replace('-', ''))
    await phone.tap('role=button[name="用这个码"]')
    await phone.waitForText('.page', '社区工作者')
    await phone.tap('role=button[name="去工作台"]')
    await phone.waitForText('.page', '都会记下来')
    assert.equal(await phone.route(), 'packages/staff/desk/index')
  },
)

onPhone(
  'a role is revoked after a question that has the safe answer first',
  { persona: 'manager', page: 'packages/staff/roles/index' },
  async (phone) => {
    const { people } = await call('manager', 'roles.list', {})
    const workers = people.filter(({ role }) => role === 'worker')
    await phone.waitForText('.page', `工作人员 ${people.length} 位`)
    assert.equal(await phone.count('role=button[name="收回"]'), workers.length)
    await phone.tap('role=button[name="收回"] >> nth=0')
    const answers = phone.locator('.sh-p .bt')
    assert.deepEqual(await answers.allInnerTexts(), ['先留着', '收回'])
    await answers.nth(1).click()
    await phone.waitForText('.page', `工作人员 ${people.length - 1} 位`)
  },
)
