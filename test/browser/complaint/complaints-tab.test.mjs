import assert from 'node:assert/strict'
import { knownPerson, messagesFrom } from './complaint-hand.mjs'
import { inSizeOf } from './complaint-sizes.mjs'
import { START } from '../phone.mjs'
import { useCloud } from '../setting.mjs'

const inSize = inSizeOf(useCloud())

const walk = async ({ hand, cloud }, persona) => {
  await knownPerson(cloud, persona)
  await hand.as(persona, 'pages/complaints/index')
  await hand.read('哪一种烦心事？')
  let taps = 0
  const tap = async (name) => {
    taps += 1
    await hand.press(name)
  }
  await tap('噪音')
  await hand.read('哪里不顺心？')
  await hand.type('说说怎么回事', '演示：半夜唱歌')
  await hand.type('在哪里，再说细一点', '演示坝子')
  await tap('看看别人会看到什么')
  await hand.read('别人只会看到这些')
  await tap('发给社区')
  await hand.read('社区收到了')
  assert.ok(taps <= 3, `${taps} taps`)
  assert.deepEqual(await messagesFrom(cloud, persona), [['演示：半夜唱歌', 0]])
  await hand.as(persona, 'pages/complaints/index')
  assert.match(await hand.read('您有 1 件还在办'), /社区答应您[^]*前[^]*给您回话[^]*第 1 步，一共 5 步/)
}

inSize('from the tab to a filed complaint of one kind are three taps and the words', 'usual', (parts) =>
  walk(parts, 'resident-321'),
)

inSize('a nuisance nearby is joined from the tab with one tap', 'small', async ({ hand, call, cloud }) => {
  const [one, other] = [await knownPerson(cloud, 'resident-323'), await knownPerson(cloud, 'resident-324')]
  const { home } = await call(other, 'me.get', {})
  await call(one, 'complaints.file', {
    communityId: home.id,
    category: 'clutter',
    concerns: 'everyone',
    urgency: 'soon',
    words: '演示：楼梯口堆满了纸箱',
    place: { buildingId: null, position: START, words: '' },
    door: '',
    when: '',
    isNamed: false,
    photos: 0,
  })
  await cloud.setClock('2026-11-25T04:10:00.000Z') // neighbours learn of it with the round at noon
  await hand.as(other, 'pages/complaints/index')
  const seen = await hand.read('附近大家遇到的')
  assert.match(seen, /附近一处地方，堆东西\s*社区收到了\s*1 家遇到/)
  assert.doesNotMatch(seen, /纸箱/)
  await hand.press('我也遇到')
  await hand.read('好，算上您家了')
  await hand.read('您有 1 件还在办')
})
