import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { subscriptions, variableOf } from '../../src/domain/message/template'
import { openWorld, type World } from '../../test/factories'
import { readEnvironment } from '../environment'
import { wechatSide } from './wechat-side'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const sideOf = (variables: Record<string, string>, fetch: () => Promise<Response> = async () => Response.json({})) =>
  wechatSide({ environment: readEnvironment(variables), db: world.db, clock: () => world.clock.now, fetch })

const known = { WECHAT_APPID: 'wx1', WECHAT_SECRET: 'very-secret' }

test('without the mini-program’s id and secret there is no WeChat side', () => {
  expect([sideOf({}), sideOf({ WECHAT_APPID: 'wx1' })]).toEqual([null, null])
})

test('templates are configured by their variables', () => {
  const side = sideOf({ ...known, WECHAT_TEMPLATE_STAFF_TASK: 'T1', WECHAT_TEMPLATE_ACCOUNT: '' })
  expect(side?.ports.messages.templateIds).toMatchObject({ staff_task: 'T1' })
  expect(side?.ports.messages.templateIds.account).toBeUndefined()
})

const operating = readFileSync(join(__dirname, '../../docs/OPERATING.md'), 'utf8')
test.each(subscriptions)(
  'the template of %s has a variable, which the operator documentation names',
  (subscription) => {
    const side = sideOf({ ...known, [variableOf(subscription)]: 'T2' })
    expect(side?.ports.messages.templateIds[subscription]).toBe('T2')
    expect(operating).toContain(`| \`${variableOf(subscription)}\` |`)
  },
)

test('one token serves a message and a telephone number', async () => {
  const answers = [
    { access_token: 't1', expires_in: 7200 },
    { errcode: 0 },
    { errcode: 0, phone_info: { phoneNumber: '00011112222' } },
  ]
  const side = sideOf(known, async () => Response.json(answers.shift()))
  await side?.ports.messages.sender.ready()
  const message = { openid: 'o1', templateId: 'T1', page: null, fields: {} }
  expect(await side?.ports.messages.sender.send(message)).toEqual({ state: 'sent', note: null })
  expect(await side?.ports.phoneNumbers.byCode('c1')).toBe('00011112222')
  expect(answers).toEqual([])
})
