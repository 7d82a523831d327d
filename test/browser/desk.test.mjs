import assert from 'node:assert/strict'
import { faultsOf } from './look.mjs'
import { bothSizes } from './setting.mjs'
import { button, cardOf, field, lettersOf, next, numberOf, openAs, signIn, useStaff } from './staff-world.mjs'
import { tapOn } from './tap-on.mjs'

const { about, onPhone } = useStaff()
const inBothSizes = bothSizes(onPhone)

onPhone('a worker’s desk has what is first, and everything else one press away', {}, async (phone, cloud) => {
  await cloud.call('points.report', { pointId: about.id, says: 'closed' }, `resident-${next()}`)
  const { items } = await cloud.call('desk.list', {}, about.worker)
  const waiting = items.filter(({ kind }) => kind !== 'booking').length
  await openAs(phone, about.worker, 'desk')
  await phone.read(/^先做这/)
  await phone.read('您打开的每一件、每一个人，都会记下来，居民能看到是谁、什么时候看的。')
  await phone.press(/^更多/)
  assert.equal(await button(phone, /身份和邀请/).count(), 0)
  await openAs(phone, about.worker, 'waiting')
  await phone.read(`等您的 ${waiting} 件`)
  await tapOn(button(phone, new RegExp(about.point.name)))
  await phone.press('开着的')
  await phone.read('没有待办')
  await openAs(phone, about.worker, 'waiting')
  await phone.read(waiting === 1 ? '没有等您的事' : `等您的 ${waiting - 1} 件`)
})

onPhone('in a wide window what waits is a table, beside the rail', { width: 1_100 }, async (phone, cloud) => {
  await cloud.call('points.report', { pointId: about.id, says: 'closed' }, `resident-${next()}`)
  await openAs(phone, 'admin', 'waiting')
  const row = button(phone, new RegExp(about.point.name)).first()
  const [title, community] = await Promise.all(
    [about.point.name, about.community].map((words) => row.getByText(words, { exact: true }).boundingBox()),
  )
  assert.ok(community.x > title.x + title.width, 'the community stands beside the title')
  await phone.read('时限')
  assert.equal((await faultsOf(phone.page, 'normal')).join('\n'), '')
  await tapOn(row)
  await phone.press('开着的')
})

onPhone('without a staff role the desk says so, with a telephone number', {}, async (phone) => {
  await openAs(phone, 'resident', 'desk')
  await phone.read('这件事您现在办不了，可以打电话问问社区。')
  await button(phone, /^打电话/).waitFor()
  assert.equal(await button(phone, /找人/).count(), 0)
})

onPhone('a search for people starts by a press, never while typing', {}, async (phone) => {
  const searches = new Set() // by key: who has to sign in first sends the same call again
  phone.page.on('request', (request) => {
    if (request.postData()?.includes('people.find')) searches.add(request.postDataJSON().key)
  })
  await openAs(phone, about.worker, 'people')
  assert.equal(await button(phone, /^找/).getAttribute('aria-disabled'), 'true')
  await phone.type('名字或电话', '查无此人')
  await phone.ready()
  assert.equal(searches.size, 0)
  await phone.press('找')
  await phone.read('没有找到“查无此人”')
  assert.equal(searches.size, 1)
  await phone.press('建档')
  await phone.read('给没有微信、在柜台或者电话里来的人建一份档')
})

onPhone('a worker creates a record, confirms its number, and finds it again', {}, async (phone) => {
  const number = numberOf(next())
  await openAs(phone, about.worker, 'walk-in')
  await phone.type('怎么称呼', '周桂芬')
  await phone.type('电话', '138000')
  assert.equal(await button(phone, /建好/).getAttribute('aria-disabled'), 'true')
  await phone.type('电话', number)
  await phone.press('满了', 'radio')
  await phone.press('建好')
  await phone.read('80 岁以上')
  await phone.read(about.community)
  await phone.read('还没核对过')
  await phone.press('我当面核对过了')
  await phone.read('核对过了')
  assert.equal(await button(phone, '我当面核对过了').count(), 0)

  await openAs(phone, about.worker, 'people')
  await phone.type('名字或电话', '周桂')
  await phone.press('找')
  const row = button(phone, new RegExp(`周桂芬[^]*电话尾号 ${number.slice(-4)} · ${about.community} · 没有微信`))
  assert.doesNotMatch(await row.innerText(), new RegExp(number))
  await tapOn(row)
  await phone.read('您看过这一页，已经记下来了，本人能看到。')
})

onPhone('what was typed stays when the network is gone', { allowed: /ERR_/ }, async (phone) => {
  await openAs(phone, about.worker, 'walk-in')
  await phone.type('怎么称呼', '罗大爷')
  await phone.context.setOffline(true)
  await phone.press('建好')
  await phone.read('网络不太好，没有收到回答。再按一次就行，不会重复。')
  assert.equal(await field(phone, '怎么称呼').inputValue(), '罗大爷')
  await phone.context.setOffline(false)
  await phone.press('建好')
  await phone.read('没留电话')
})

inBothSizes(
  'a record with the number of a WeChat account is offered to that account',
  { path: '' },
  async (phone, cloud) => {
    const one = next()
    const resident = `resident-${one}`
    await cloud.call('me.phone', { code: `demo-${one}` }, resident)
    const record = { communityId: about.communityId, name: '林婆婆', phone: numberOf(one), isEightyPlus: true }
    const { personId } = await cloud.call('people.create', record, about.worker)
    await openAs(phone, about.worker, 'person', `?id=${personId}`)
    await phone.read('有一位用微信的人，电话一样')
    assert.equal((await faultsOf(phone.page, await lettersOf(phone))).join('\n'), '')
    await phone.press('这两个是同一个人')
    await phone.read('已请本人在手机上点同意')
    assert.equal((await cloud.call('me.get', {}, resident)).mergeOffer?.name, '林婆婆')
  },
)

onPhone('a person of another community is not found', {}, async (phone, cloud) => {
  const record = { communityId: about.communityId, name: '林婆婆', phone: null, isEightyPlus: null }
  const { personId } = await cloud.call('people.create', record, about.worker)
  await openAs(phone, `worker-${about.communityId === 1 ? 2 : 1}`, 'person', `?id=${personId}`)
  await phone.read('没有找到这个人')
  await phone.press('再找一次')
  await phone.read('每找一次、每打开一个人，都会记下来，本人能看到。')
})

const apply = async (cloud, name) => {
  const one = next()
  const call = await signIn(cloud, `resident-${one}`)
  await call('me.save', { name, phone: numberOf(one) })
  await call('volunteers.apply', { communityId: about.communityId, words: '周末都有空' })
  return () => call('me.get', {})
}

onPhone('a volunteer is accepted', {}, async (phone, cloud) => {
  const me = await apply(cloud, '周小禾')
  await openAs(phone, about.worker, 'waiting')
  await tapOn(button(phone, /周小禾/))
  await phone.read('周末都有空')
  await tapOn(cardOf(phone, '周小禾').getByRole('button', { name: '同意' }))
  await cardOf(phone, '周小禾').waitFor({ state: 'detached' })
  assert.equal((await me()).role, 'volunteer')
})

inBothSizes('a volunteer is refused with a suggested reason or a typed one', { path: '' }, async (phone, cloud) => {
  const name = `秦立${next()}`
  const me = await apply(cloud, name)
  await phone.play(about.worker)
  await phone.open('packages/shifts/applications/index')
  const card = cardOf(phone, name)
  await tapOn(card.getByRole('button', { name: '这次不行' }))
  assert.equal(await card.getByRole('button', { name: /就这样回/ }).getAttribute('aria-disabled'), 'true')
  assert.equal((await faultsOf(phone.page, await lettersOf(phone))).join('\n'), '')
  await tapOn(card.getByRole('button', { name: /这一阵志愿者够了/ }))
  const reason = await field(phone, '他会看到这句话').inputValue()
  await phone.type('他会看到这句话', `${reason}谢谢您。`)
  await tapOn(card.getByRole('button', { name: '就这样回' }))
  await card.waitFor({ state: 'detached' })
  assert.equal((await me()).volunteering, 'no')
})

/** The sample has no line on the call list: the list comes from the test, the answers to presses from the server. */
const oneCall = {
  id: '1-0123456789abcdef',
  personId: '0123456789abcdef',
  name: '陈婆婆',
  phoneEnd: '4321',
  community: '演示社区',
  title: '预约有变',
  text: '您订的二楼活动室明天下午用不了，换成大厅。',
  openedAt: '2026-11-25T00:00:00.000Z',
}

inBothSizes(
  'a line of the call list says whom to call and why, and asks for the outcome',
  { path: '' },
  async (phone) => {
    await phone.page.route('**/api', (route) =>
      route.request().postDataJSON().method === 'calls.list'
        ? route.fulfill({ json: { ok: true, output: { calls: [oneCall] } } })
        : route.fallback(),
    )
    await openAs(phone, about.worker, 'calls')
    await phone.read('告诉他：预约有变')
    await phone.read('电话尾号 4321')
    await button(phone, '没找到人').waitFor()
    await phone.press('说到了')
    await phone.read(/^没有找到|别的同事/)
  },
)

onPhone('a manager reads the audit in words, a worker does not', {}, async (phone, cloud) => {
  await cloud.call('points.confirm', { pointId: about.id }, about.worker)
  await openAs(phone, about.manager, 'audit')
  await phone.read('核过服务点')
  await phone.read(about.point.name)
  assert.equal(await phone.screen.getByText('别的事').count(), 0)
  await openAs(phone, about.worker, 'audit')
  await phone.read('这件事您现在办不了，可以打电话问问社区。')
})

onPhone('an admin reads the audit of one community, and older lines by a press', {}, async (phone, cloud) => {
  for (let times = 0; times < 51; times++) await cloud.call('points.confirm', { pointId: about.id }, 'admin')
  await openAs(phone, 'admin', 'audit')
  await phone.press('只看一个社区')
  await phone.type('哪个社区', about.community)
  await phone.press(about.community)
  await phone.press('看更多')
  await phone.page.waitForFunction(() => document.querySelectorAll('.au .st-tr').length > 51)
})
