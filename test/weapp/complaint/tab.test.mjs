import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callsOf } from '../elsewhere.mjs'
import { usePhone } from '../phone.mjs'
import { loadBundled } from '../../../scripts/bundle.mjs'
import { knownPerson, messagesFrom, pocket, press, type, withApp } from './complaint-phone.mjs'

const { world } = usePhone()
const call = callsOf(world)
const TAB = 'pages/complaints/index'

test('from the tab to a filed complaint of one kind are three taps and the words', async () => {
  const persona = 'resident-321'
  await knownPerson(call, persona)
  await withApp(world, pocket(), { persona }, async (phone) => {
    await phone.waitForText('.page', '哪一种烦心事？')
    let taps = 0
    const tap = async (name) => {
      taps += 1
      await press(phone, name)
    }
    await tap('噪音')
    await type(phone, '说说怎么回事', '演示：半夜唱歌')
    await type(phone, '在哪里，再说细一点', '演示坝子')
    await tap('看看别人会看到什么')
    await phone.waitForText('.page', '别人只会看到这些')
    await tap('发给社区')
    await phone.waitForText('.page', '社区收到了')
    assert.ok(taps <= 3, `${taps} taps`)
    const [told] = await messagesFrom(call, persona)
    assert.equal(told.words, '演示：半夜唱歌')
  })
  await withApp(world, pocket(), { persona }, async (phone) => {
    await phone.waitForText('.page', '您有 1 件还在办')
    await phone.waitForText('.page', '第 1 步，一共 5 步')
  })
})

test('with a complaint of one’s own the tab is sent little, too, until its kinds are there', async () => {
  const { firstBytes, firstCalls } = (await loadBundled('config/budgets.ts')).budgets.tab
  await withApp(world, pocket(), { persona: 'resident' }, async (phone) => {
    await phone.waitForText('.page', '还在办')
    await phone.waitForText('.do', '打电话说')
    const { calls, bytes } = await phone.sentUntil(TAB, '打电话说')
    assert.ok(calls <= firstCalls, `${calls} calls`)
    assert.ok(bytes <= firstBytes, `${bytes} bytes`)
  })
})

test('the tab is sent little, and in few calls, until it offers something to do', async () => {
  const { firstBytes, firstCalls } = (await loadBundled('config/budgets.ts')).budgets.tab
  await withApp(world, pocket(), { persona: 'resident-322' }, async (phone) => {
    await phone.waitForText('.do', '打电话说')
    const { calls, bytes } = await phone.sentUntil(TAB, '打电话说')
    assert.ok(calls <= firstCalls, `${calls} calls`)
    assert.ok(bytes <= firstBytes, `${bytes} bytes`)
  })
})
