import assert from 'node:assert/strict'
import { addressOf, hangAll } from './hand.mjs'
import { useCloud } from '../setting.mjs'

const about = {}
const onPhone = useCloud(async (cloud) => Object.assign(about, await hangAll(cloud)))

/** What a screen reader says of the element that has the focus; null once the focus has left the page. */
const focused = () => {
  const one = document.activeElement
  if (!one || one === document.body || !one.closest('.taro_page')) return null
  const name = one.getAttribute('aria-label') ?? one.innerText.replace(/\s+/g, ' ').trim()
  return `${one.getAttribute('role') ?? one.tagName.toLowerCase()} ${name}`
}

/** Presses Tab from the top of the page until the focus leaves it. */
const tabThrough = async (phone) => {
  await phone.page.evaluate(() => document.activeElement?.blur())
  const heard = []
  for (;;) {
    await phone.page.keyboard.press('Tab')
    const one = await phone.page.evaluate(focused)
    if (one === null) return heard
    heard.push(one)
    assert.ok(heard.length < 60, heard.join('\n'))
  }
}

const READ = 'button 读给我听'
const WRONG = 'button 扫错了？看看别的'
const days = (order) =>
  order.map((heard) =>
    heard
      .replace(/^radio .+ (个时间可选|没有空).*$/, 'radio 〔一天〕')
      .replace(/^radio .+ 还差 \d+ 人$/, 'radio 〔一班〕'),
  )

/** After what the page says: the answers, another way, the one thing to press, the telephone. */
const ORDERS = {
  look: [
    'button 这里能办什么、要带什么',
    'button 厕所、电梯在哪',
    'button 这里的详细情况',
    'button 以后都用大字',
    'button 还是用平常的字',
    WRONG,
    'button 打电话问',
  ],
  rooms: [...Array(4).fill('radio 〔一天〕'), WRONG, 'button 下一步', 'button 打电话订'],
  complaint: [
    ...['漏水滴水', '噪音', '堆东西', '宠物', '停车', '油烟', '其他'].map((kind) => `radio ${kind}`),
    WRONG,
    'button 下一步',
    'button 打电话说',
  ],
  volunteer: [...Array(3).fill('radio 〔一班〕'), 'radio 都不行，先看看别的', WRONG, 'button 我去', 'button 打电话问'],
  checkIn: [WRONG, 'button 看今天空着的时间', 'button 打电话问'],
}

for (const [task, order] of Object.entries(ORDERS)) {
  onPhone(`Tab leads through the landing page of ${task} in the order in which it is read`, {}, async (phone) => {
    await phone.open(addressOf(about.codes[task]))
    await phone.ready()
    assert.deepEqual(days(await tabThrough(phone)), [READ, ...order])
  })
}
