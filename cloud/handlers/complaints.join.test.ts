import { newCase } from '../../test/complaints'
import { newKey, openWorld, type World } from '../../test/factories'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const join = (who: string, complaintId: string) => world.call(who, 'complaints.join', { complaintId }, newKey())

const code = async (answer: ReturnType<typeof join>) => {
  const said = await answer
  return said.ok ? 'ok' : said.error.code
}

describe('having met the same', () => {
  test('counts one household more, and shows neither words nor who told it', async () => {
    const { complaintId } = await newCase(world, { concerns: 'everyone', category: 'clutter', words: '楼道里的旧沙发，演示' })
    const answer = await join(await world.newPerson(), complaintId)
    expect(answer).toMatchObject({ ok: true, output: { relation: 'joined', joined: 1 } })
    expect(JSON.stringify(answer)).not.toContain('旧沙发')
  })

  test('is said once', async () => {
    const { complaintId } = await newCase(world, { concerns: 'everyone', category: 'clutter' })
    const who = await world.newPerson()
    await join(who, complaintId)
    expect(await code(join(who, complaintId))).toBe('already_joined')
  })

  test('of one’s own case it is said already', async () => {
    const filer = await world.newPerson()
    const { complaintId } = await newCase(world, { concerns: 'everyone', category: 'clutter', filer })
    expect(await code(join(filer, complaintId))).toBe('own_case')
  })

  test('trouble between two homes looks missing to everybody else', async () => {
    const { complaintId } = await newCase(world, { concerns: 'home', category: 'leak' })
    expect(await code(join(await world.newPerson(), complaintId))).toBe('not_found')
  })

  test('what is settled is joined no more', async () => {
    const { complaintId } = await newCase(world, { concerns: 'everyone', category: 'clutter', state: 'settled' })
    expect(await code(join(await world.newPerson(), complaintId))).toBe('wrong_state')
  })
})
