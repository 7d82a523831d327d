import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newKey, openWorld, type World } from '../../../test/factories'
import { normalPhone } from '../../../src/domain/people/phone-number'
import { personaSignIn } from '../personas'
import { loadSamplePeople, type SamplePerson } from './people'

const people = JSON.parse(readFileSync(join(__dirname, '../../../data/sample/people.json'), 'utf8')) as SamplePerson[]

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.db.transaction().execute((tx) => loadSamplePeople(tx, people, world.clock.now))
})
afterAll(() => world.close())

const play = async (persona: string) => (await personaSignIn(world.db).byPersona(persona)) ?? ''

test('everybody is plainly invented', () => {
  for (const { name, phone } of people) {
    expect(name).toMatch(/^演示/)
    expect(phone === null || (phone.startsWith('000') && normalPhone(phone) === phone)).toBe(true)
  }
})

test('two volunteer applications wait for the staff of the first community', async () => {
  const { applications } = await world.ask(await play('worker'), 'volunteers.list', {})
  expect(applications.map(({ name }) => name)).toEqual(['演示陈同学', '演示赵老师'])
  expect(await world.ask(await play('resident-2'), 'me.get', {})).toMatchObject({ volunteering: 'asked' })
})

test('a record without WeChat can be found, and merged with the persona who has the same number', async () => {
  const worker = await play('worker')
  const { people: found } = await world.ask(worker, 'people.find', { text: '王婆婆' }, newKey())
  const personId = found[0]?.id ?? ''
  expect(await world.ask(worker, 'people.open', { personId }, newKey())).toMatchObject({
    hasWechat: false,
    duplicate: { name: '演示王奶奶' },
  })
  await world.ask(worker, 'people.merge', { personId }, newKey())
  const elder = await play('elder-2')
  const { mergeOffer } = await world.ask(elder, 'me.get', {})
  expect(mergeOffer).toMatchObject({ name: '演示王婆婆' })
  await world.ask(elder, 'me.merge', { offerId: mergeOffer?.id ?? '', isMe: true }, newKey())
})
