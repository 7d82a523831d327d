import assert from 'node:assert/strict'

/**
 * What people do with a complaint, by what they read and press; the same in the mini-program and the browser version.
 *
 * `hand`: `as(persona, page)` takes up somebody's phone at a page; `press`, `choose` (a chip), `pick` (one of two or
 * three), `type(label, text)`, `pressIn(row, name)`, `read(words)` waits for words and answers all that stands there,
 * `text()` answers it at once. `call(persona, method, input)`: what others do meanwhile.
 */

const QUEUE = 'packages/complaint-desk/queue/index'
const COMPLAINT = 'packages/complaint-desk/complaint/index'
const OWN = 'packages/complaints/complaint/index'

/** The community of these tests; the sample has no complaint in it. */
export const WORKER = 'worker-9'
export const MANAGER = 'manager-9'

/** What the other side must never read. */
export const SECRET = {
  name: '演示苏秀兰',
  phone: '00000005550',
  door: '9 栋 8-3',
  words: '演示：楼上一到夜里就拖桌子，拖到两点钟才停，一家老小都睡不着。',
}

/** A resident of that community files a complaint. @returns its id */
const file = async (call, persona, place, more = {}) => {
  const { community } = await call(WORKER, 'me.get', {})
  await call(persona, 'me.save', { name: SECRET.name, phone: SECRET.phone, homeCommunityId: community.id })
  const about = { communityId: community.id, category: 'noise', concerns: 'home', urgency: 'soon', words: SECRET.words }
  const { complaintId } = await call(persona, 'complaints.file', {
    ...about,
    place: { buildingId: null, position: null, words: place },
    door: SECRET.door,
    when: '',
    isNamed: false,
    photos: 0,
    ...more,
  })
  return complaintId
}

/** Accepted, visited, settled; the reporter says 没解决, and it is in the queue again. */
export const fromQueueToReopened = async ({ hand, call }, resident) => {
  const place = '演示巷二十一号'
  const complaintId = await file(call, resident, place)
  await hand.as(WORKER, QUEUE)
  const queue = await hand.read(place)
  assert.match(queue, /还有\s+\d+ (小时|分)[^]*要回话/)
  await hand.pressIn(place, '受理')
  await hand.read('写一句话，居民马上看得到')
  await hand.press('收到了，我先去看看，再跟您约时间。')
  await hand.press('受理这件事')
  await hand.read('我在办')
  await hand.read(SECRET.door)

  await hand.press('约上门')
  await hand.pick('下午')
  await hand.choose('16:00')
  await hand.press('约这个时间')
  await hand.read(/今天下午\s4:00/)
  await hand.press('记走访')
  await hand.choose('看到了，还在')
  await hand.press('记下来')
  await hand.read('看到了，还在')
  await hand.press('办结')
  await hand.press('跟那边说好了，以后会注意。')
  await hand.press('办结，问问居民')
  await hand.read('等居民回话')

  await hand.as(resident, `${OWN}?id=${complaintId}`)
  const seen = await hand.read('跟那边说好了，以后会注意。')
  assert.match(seen, /收到了，我先去看看，再跟您约时间。/)
  assert.doesNotMatch(seen, /看到了，还在/)
  await hand.press('没解决')
  await hand.read('好，重新办')

  await hand.as(WORKER, QUEUE)
  await hand.read(place)
  await hand.pressIn(place, '受理')
  await hand.read('重新办')
}

/** One handed over with a number, one refused with a reason: the reporter reads both. */
export const handedOverOrRefused = async ({ hand, call }, resident) => {
  const [handed, refused] = [await file(call, resident, '演示巷二十二号'), await file(call, resident, '演示巷二十三号')]
  await hand.as(WORKER, `${COMPLAINT}?id=${handed}`)
  await hand.press('转给别处')
  await hand.choose('12345 热线')
  await hand.read('先写对方给的编号')
  await hand.type('对方给的编号', '演示5550')
  await hand.press('转过去')
  await hand.read('12345 热线 演示5550')
  await hand.as(WORKER, `${COMPLAINT}?id=${refused}`)
  await hand.press('不受理')
  await hand.press('这件事不归社区管，可以打 12345 问。')
  await hand.pressLast('不受理')
  await hand.read('不受理的原因')

  await hand.as(resident, `${OWN}?id=${handed}`)
  await hand.read('演示5550')
  await hand.as(resident, `${OWN}?id=${refused}`)
  await hand.read('这件事社区没有接')
  await hand.read('这件事不归社区管')
}

/** Filed for a walk-in on the telephone who has no record yet. */
export const filedForAWalkIn = async ({ hand }) => {
  await hand.as(WORKER, 'packages/complaint-desk/walk-in/index')
  await hand.pick('头一回来')
  await hand.type('怎么称呼', '演示古婆婆')
  await hand.type('哪条街、哪个院、几栋', '演示巷二十四号')
  await hand.choose('堆东西')
  await hand.type('他怎么说的', '门口堆了一张旧沙发')
  await hand.press('记下来')
  await hand.read('记下来了')
  await hand.press('打开这件事')
  const seen = await hand.read('社区替他说的')
  assert.match(seen, /演示古婆婆/)
  assert.match(seen, /演示巷二十四号/)
}

const assertRevealsNothing = (screen) => {
  for (const [what, secret] of Object.entries({ ...SECRET, tail: '拖桌子', place: '演示巷二十五号' })) {
    assert.equal(screen.includes(secret), false, `the other side reads the ${what}: ${screen}`)
  }
}

/** A mediation: the worker opens it and makes a card; the neighbour enters, takes part and agrees. */
export const twoHomesMediation = async ({ hand, call }, resident, neighbour) => {
  const { community } = await call(MANAGER, 'me.get', {})
  await call(MANAGER, 'mediation.appoint', { communityId: community.id, name: '演示老廖', isEnded: false })
  const complaintId = await file(call, resident, '演示巷二十五号')
  await call(WORKER, 'complaints.accept', { complaintId, words: null })
  await hand.as(WORKER, `${COMPLAINT}?id=${complaintId}`)
  await hand.press('请两家坐下来说')
  await hand.type('给另一方看的话', SECRET.words)
  await hand.choose('演示老廖（外请）')
  await hand.press('请两家来说')
  await hand.read('这段话会让对方看出是谁说的')
  await hand.type('给另一方看的话', '演示：有邻居提到夜里声音有点大。')
  await hand.press('请两家来说')
  await hand.read('正在谈')
  await hand.press('做一张卡片')
  await hand.type('送到哪一户', '9 栋 9-3')
  await hand.press('生成卡片')
  const [, front, back] = (await hand.read('只显示这一次')).match(/\b([0-9A-Z]{5})-\s*([0-9A-Z]{5})\b/)
  const card = `${front}-${back}`

  const { mediationId } = await call(resident, 'complaints.get', { complaintId }).then(({ complaint: one }) => one)
  await call(resident, 'mediation.accept', { mediationId, hasReadRights: true })

  await hand.as(neighbour, 'pages/complaints/index')
  await hand.pressLike(/^收到一张卡片/)
  await hand.type('卡片上的号码', card.toLowerCase())
  assertRevealsNothing(await hand.text())
  await hand.press('打开看看')
  const rights = await hand.read('先看看您的权利')
  assert.match(rights, /有邻居提到夜里声音有点大/)
  assert.match(rights, /是谁说的，我们不会讲/)
  assertRevealsNothing(rights)
  await hand.press('看完了，愿意谈')
  await hand.read(/哪个时间\u200b?上门方便/)
  assertRevealsNothing(await hand.text())
  await hand.press('我来说个时间')
  await hand.choose('上午 10:00')
  await hand.pressLike(/^问问.*行不行$/)
  assertRevealsNothing(await hand.read('这个时间记下了'))

  await call(WORKER, 'mediation.propose', { mediationId, terms: '演示：夜里十点以后轻一点。\n演示：桌脚垫上毛毡。' })
  await hand.as(neighbour, 'packages/complaints/mine/index')
  const list = await hand.read('邻里的事')
  assertRevealsNothing(list)
  await hand.pressLike(/邻里的事/)
  const terms = await hand.read('打算这样办')
  assert.match(terms, /1\. 演示：夜里十点以后轻一点。[^]*2\. 演示：桌脚垫上毛毡。/)
  assertRevealsNothing(terms)
  await hand.press('同意这样办')
  assertRevealsNothing(await hand.read('已经同意'))
  return card
}

/** A card works once. */
export const usedCard = async ({ hand }, somebody, card) => {
  await hand.as(somebody, 'packages/complaints/card/index')
  await hand.type('卡片上的号码', card)
  await hand.press('打开看看')
  assertRevealsNothing(await hand.read('这张卡片用过了。要是不是您用的，告诉社区。'))
}
