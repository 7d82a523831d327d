import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callsOf } from '../elsewhere.mjs'
import { usePhone } from '../phone.mjs'
import {
  fill,
  knownPerson,
  lost,
  MASKED,
  network,
  never,
  openApp,
  pocket,
  press,
  messagesFrom,
  type,
  untilSent,
  withApp,
} from './complaint-phone.mjs'

const { world } = usePhone()
const call = callsOf(world)

const NEW_COMPLAINT = 'packages/complaints/new/index'
const MINE = 'packages/complaints/mine/index'
/** How often the phone makes a call before it gives up. */
const TRIES = 3

/** Asserts one complaint with both photos, and nothing left on the phone. */
const assertOnce = async (persona, left) => {
  const told = await messagesFrom(call, persona)
  assert.deepEqual(
    told.map(({ words, photos }) => [words, photos]),
    [[MASKED, 2]],
  )
  if (left) assert.deepEqual([left.storage['drafts '], Object.keys(left.files)], ['[]', []])
}

/** A network that drops the next call of `method`: before the server has it, or, if `isDone`, its answer. */
const dyingAt = (method, isDone) => {
  const net = network()
  const reached = new Promise((resolve) => {
    const die = async (work) => {
      if (isDone) await work()
      resolve()
      return never()
    }
    net.onCall = (called, work) => (called === method ? die(work) : work())
    net.onUpload = (work) => (method === 'upload' ? die(work) : work())
  })
  return { net, reached }
}

test('a complaint arrives once, with both photos, when the app is killed at every step of sending', async () => {
  const persona = await knownPerson(call, 'resident-311')
  let left = pocket()
  const steps = ['complaints.file', 'files.ticket', 'upload', 'files.finish'].flatMap((method) => [
    [method, false],
    [method, true],
  ])
  for (const [index, [method, isDone]] of steps.entries()) {
    const { net, reached } = dyingAt(method, isDone)
    const phone = await openApp(world, left, {
      persona,
      net,
      ...(index === 0 ? { page: NEW_COMPLAINT } : { isUnanswered: true }),
    })
    try {
      if (index === 0) {
        await fill(phone, { place: '演示巷十一号' })
        await press(phone, '看看别人会看到什么')
        await phone.locator('role=button[name="发给社区"]').click()
      }
      await reached
    } finally {
      left = await phone.kill()
    }
    assert.notEqual(left.storage['drafts '], '[]', `after ${method}`)
  }
  await withApp(world, left, { persona, page: MINE }, async (phone) => {
    await phone.waitForText('.page', '还在办的 1 件')
    await untilSent(phone)
    left = await phone.evaluate(() => ({
      storage: { 'drafts ': wx.getStorageSync('drafts ') },
      files: globalThis.__files,
    }))
  })
  await assertOnce(persona, left)
})

test('a complaint typed without a network survives the app, and is sent when the network is back', async () => {
  const persona = await knownPerson(call, 'resident-312')
  const net = network()
  net.onCall = lost
  let phone = await openApp(world, pocket(), { persona, net, page: NEW_COMPLAINT })
  let left
  try {
    await phone.fire('NetworkStatusChange', { isConnected: false })
    await phone.tap('role=button[name=/^拍一张/]')
    await type(phone, '说说怎么回事', '楼上 3-2 的空调水')
    await phone.waitForText('.dk', '已存在手机里')
  } finally {
    left = await phone.kill()
  }

  phone = await openApp(world, left, { persona, page: MINE })
  try {
    await press(phone, '接着写')
    assert.equal(await phone.locator('textarea').first().inputValue(), '楼上 3-2 的空调水')
    await press(phone, '看大图，第 1 张')
    await phone.waitForText('.page', '您拍的照片')
    assert.equal(await phone.route(), 'packages/find/photo/index')
    await press(phone, '收起')
    await phone.tap('role=button[name=/^去掉第 1 张/]')
    await press(phone, '去掉')
    await fill(phone, { place: '演示巷十二号' })
    await phone.fire('NetworkStatusChange', { isConnected: false })
    await press(phone, '看看别人会看到什么')
    await press(phone, '发给社区')
    await phone.waitForText('.page', '存好了，网一来就自己发')
    assert.deepEqual(await messagesFrom(call, persona), [])
  } finally {
    left = await phone.kill()
  }

  // WeChat reports no event when the app starts offline, only later when there is a network.
  const tries = new Promise((resolve) => {
    let left = TRIES
    net.onCall = (method) => {
      if (method === 'complaints.file' && --left === 0) resolve()
      return lost()
    }
  })
  phone = await openApp(world, left, { persona, net, page: 'pages/me/index' })
  try {
    await tries
    await phone.settle()
    net.onCall = (_, work) => work()
    await phone.fire('NetworkStatusChange', { isConnected: true })
    await untilSent(phone)
    await phone.settle()
  } finally {
    left = await phone.kill()
  }
  await assertOnce(persona, left)
})

test('a call whose answer is lost is retried with the same key', async () => {
  const persona = await knownPerson(call, 'resident-313')
  const net = network()
  let losses = TRIES
  net.onCall = async (method, work) => {
    const answer = await work()
    return method === 'complaints.file' && losses-- > 0 ? lost() : answer
  }
  await withApp(world, pocket(), { persona, net, page: NEW_COMPLAINT }, async (phone) => {
    await fill(phone, { place: '演示巷十三号' })
    await press(phone, '看看别人会看到什么')
    await press(phone, '发给社区')
    await phone.waitForText('.page', '存好了，网一来就自己发')
    await press(phone, '看我的烦心事')
    await phone.waitForText('.page', '还在办的 1 件')
    await untilSent(phone)
  })
  await assertOnce(persona)
})
