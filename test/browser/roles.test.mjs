import assert from 'node:assert/strict'
import { bothSizes } from './setting.mjs'
import { answer, field, next, openAs, rowOf, signIn, useStaff } from './staff-world.mjs'
import { tapOn } from './tap-on.mjs'

const { about, onPhone } = useStaff()
const inBothSizes = bothSizes(onPhone)

const codeOf = (phone) => phone.screen.locator('.st-code').textContent()

inBothSizes('a manager invites, and reads the code', { path: '' }, async (phone, cloud) => {
  const one = next()
  const name = `小林${one}`
  await phone.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAs(phone, about.manager, 'roles')
  assert.equal(await phone.screen.getByRole('radio').count(), 0)
  await phone.type('名字', name)
  await phone.press('生成邀请码')
  await phone.read(`${name}（社区工作者）的邀请码`)
  const code = await codeOf(phone)
  assert.match(code, /^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
  await phone.press('复制')
  await phone.read('复制好了')
  assert.equal(await phone.page.evaluate(() => navigator.clipboard.readText()), code)
  await phone.read(name)
  const accepted = await cloud.call('roles.accept', { code }, `resident-${one}`)
  assert.equal(accepted.community.name, about.community)
  await assert.rejects(cloud.call('roles.accept', { code }, `resident-${next()}`), /code_used/)
})

/** Makes a worker of the community, as an invitation does. */
const appoint = async (cloud, name) => {
  const call = await signIn(cloud, `resident-${next()}`)
  const invitation = { role: 'worker', communityId: about.communityId, name }
  const { code } = await cloud.call('roles.invite', invitation, about.manager)
  await call('me.save', { name })
  await call('roles.accept', { code })
  return call
}

onPhone('a role is suspended, restored and revoked, each effective at the next call', {}, async (phone, cloud) => {
  const call = await appoint(cloud, '小谭')
  const desk = () => call('desk.list', {})
  await openAs(phone, about.manager, 'roles')
  const press = (words) => tapOn(rowOf(phone, '小谭').getByRole('button', { name: words, exact: true }))

  await press('停用')
  await answer(phone, '先不停')
  await desk()
  await press('停用')
  await answer(phone, '停用')
  await rowOf(phone, '小谭').getByText('停着').waitFor()
  await assert.rejects(desk(), /forbidden/)

  await press('恢复')
  await answer(phone, '恢复')
  await rowOf(phone, '小谭').getByText('停着').waitFor({ state: 'detached' })
  await desk()

  await press('收回')
  await answer(phone, '收回')
  await rowOf(phone, '小谭').waitFor({ state: 'detached' })
  await assert.rejects(desk(), /forbidden/)
})

inBothSizes('the question before revoking a role has the safe answer first', { path: '' }, async (phone, cloud) => {
  const name = `小何${next()}`
  await appoint(cloud, name)
  await openAs(phone, about.manager, 'roles')
  await tapOn(rowOf(phone, name).getByRole('button', { name: '收回' }))
  const dialog = phone.page.getByRole('dialog', { name: `收回${name}的身份？` })
  assert.deepEqual(await dialog.getByRole('button').allInnerTexts(), ['先留着', '收回'])
})

onPhone('a revoked invite gives no role', {}, async (phone, cloud) => {
  const invitation = { role: 'worker', communityId: about.communityId, name: '小付' }
  const { code } = await cloud.call('roles.invite', invitation, about.manager)
  await openAs(phone, about.manager, 'roles')
  await tapOn(rowOf(phone, '小付').getByRole('button', { name: '取消邀请' }))
  await answer(phone, '取消邀请')
  await rowOf(phone, '小付').waitFor({ state: 'detached' })
  await assert.rejects(cloud.call('roles.accept', { code }, `resident-${next()}`), /code_/)
})

onPhone('an admin chooses the community, and what was typed stays when it is refused', {}, async (phone) => {
  await openAs(phone, 'admin', 'roles')
  const invite = async () => {
    await phone.type('名字', '小唐')
    await phone.press('生成邀请码')
  }
  await phone.press('负责人', 'radio')
  await phone.type('哪个社区', about.community.slice(0, 2))
  await phone.press(about.community)
  await invite()
  await phone.read('小唐（社区负责人）的邀请码')
  await phone.press('再请一位')
  await invite()
  await phone.read('这个人已经邀请过了，还没有填码。要重发，先收回原来的邀请。')
  assert.equal(await field(phone, '名字').inputValue(), '小唐')
})

const table = () =>
  `姓名,社区,身份\n王一,${about.community},工作者\n王二,没有这个社区,工作者\n王三,${about.community},负责人\n`
const counts = (phone) => phone.screen.locator('.st-count').allInnerTexts()

onPhone(
  'a table invites many with a result for each line, and a second upload invites nobody twice',
  {},
  async (phone) => {
    await openAs(phone, 'admin', 'bulk-invite')
    const chooser = phone.page.waitForEvent('filechooser')
    await phone.press('选一个表格文件')
    await (await chooser).setFiles({ name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(table()) })
    await phone.read('选好了，表里有 3 行')
    await phone.press('请他们')
    await phone.read('没有叫“没有这个社区”的社区')
    assert.deepEqual(
      (await counts(phone)).map((text) => text.split(/\s+/)[0]),
      ['2', '0', '1'],
    )
    const download = phone.page.waitForEvent('download')
    await phone.press('存成表格')
    const chunks = await (await (await download).createReadStream()).toArray()
    assert.match(
      Buffer.concat(chunks).toString(),
      /^\ufeff行,姓名,结果,邀请码,原因\r\n3,王二,没邀成,,[^]*2,王一,已邀请,[0-9A-Z]{5}-[0-9A-Z]{5},/,
    )

    await phone.press('再传一张')
    await phone.type('或者把表格贴在这里', table())
    await phone.press('请他们')
    await phone.read('早就邀过')
    assert.deepEqual(
      (await counts(phone)).map((text) => text.split(/\s+/)[0]),
      ['0', '2', '1'],
    )
  },
)

inBothSizes('a table with other columns is refused, and stays to be corrected', { path: '' }, async (phone) => {
  await openAs(phone, 'admin', 'bulk-invite')
  await phone.type('或者把表格贴在这里', '甲,乙\n王一,工作者\n')
  await phone.press('请他们')
  await phone.read('表格第一行要有：姓名、社区、身份。改好再传一次。')
  assert.equal(await field(phone, '或者把表格贴在这里').inputValue(), '甲,乙\n王一,工作者\n')
})
