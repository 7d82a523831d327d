import { newKey, openWorld, type World } from '../../../test/factories'
import { times } from '../../../test/times'
import { whys } from '../../lists/staff-list.zh'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const bulkInvite = async (who: string, csv: string) =>
  (await world.ask(who, 'roles.bulkInvite', { csv }, newKey())).lines
const count = <T>(values: readonly T[], value: T) => values.filter((one) => one === value).length

/** Twelve lines, each wrong in its own way. */
const BROKEN = [
  ',石板坡社区,社区工作者,',
  `${'长'.repeat(21)},石板坡社区,社区工作者,`,
  '演示甲,石板坡社区,,',
  '演示乙,石板坡社区,志愿者,',
  '演示丙,石板坡社区,书记,',
  '演示丁,,社区工作者,',
  '演示戊,月亮社区,社区工作者,',
  '演示己,石板坡社区,区管理员,',
  '演示庚,石板坡社区,社区工作者,12345',
  '演示辛,石板坡社区,社区工作者,0001234567x',
  '演示壬',
  '演示癸,社区工作者,石板坡社区,',
]

test('1,360 lines with twelve broken ones: 1,348 invited, twelve errors by line; sent again, nothing is duplicated', async () => {
  const admin = await world.newPerson('admin')
  const good = times(1348).map((_, at) => {
    const community = ['石板坡社区', '黄葛', 'C3'][at % 3]
    return `演示${at},${community},${at % 50 ? '社区工作者' : 'manager'},${at % 2 ? `000${10_000_000 + at}` : ''}`
  })
  const all = [...good]
  BROKEN.forEach((line, at) => all.splice(at * 100 + 7, 0, line))
  const csv = `\ufeff姓名,社区,身份,电话\r\n${all.join('\r\n')}\r\n`

  const startedMs = Date.now()
  const lines = await bulkInvite(admin, csv)
  expect(Date.now() - startedMs).toBeLessThan(4_500)
  expect(lines).toHaveLength(1360)
  expect(
    count(
      lines.map(({ outcome }) => outcome),
      'invited',
    ),
  ).toBe(1348)
  const wrong = lines.filter(({ outcome }) => outcome === 'wrong')
  expect(wrong.map(({ line }) => line)).toEqual(BROKEN.map((_, at) => at * 100 + 9))
  expect(wrong.every(({ why, code }) => why !== null && why.length > 3 && code === null)).toBe(true)
  const { invite } = await world.rows('invite')
  expect(invite).toHaveLength(1348)
  expect(new Set(lines.flatMap(({ code }) => code ?? [])).size).toBe(1348)

  const again = await bulkInvite(admin, csv)
  expect(
    count(
      again.map(({ outcome }) => outcome),
      'already',
    ),
  ).toBe(1348)
  expect(await world.rows('invite')).toEqual({ invite })
})

test('a code from a list is accepted like any other', async () => {
  const [line] = await bulkInvite(await world.newPerson('admin'), 'name,community,role\n演示小谭,C2,manager\n')
  const who = await world.newPerson()
  await world.ask(who, 'roles.accept', { code: line?.code ?? '' }, newKey())
  expect(await world.ask(who, 'me.get', {})).toMatchObject({ role: 'manager', community: { id: 2 }, name: '演示小谭' })
})

test('columns in any order, extra columns, quotes, full-width letters and line breaks in cells', async () => {
  const csv =
    '序号;电话;身份;姓名;社区\n"一\n1";"’０００１２３４５６７８";社工;"演示小谭";石板坡\n\n2;;ＡＤＭＩＮ;演示处长;\n'
  const lines = await bulkInvite(await world.newPerson('admin'), csv.replace('’', ''))
  expect(lines).toMatchObject([
    { line: 2, outcome: 'invited' },
    { line: 5, outcome: 'invited', name: '演示处长' },
  ])
  expect((await world.rows('invite')).invite).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ phone: '00012345678', role: 'worker', community_id: 1 }),
      expect.objectContaining({ role: 'admin', community_id: null }),
    ]),
  )
})

test('a quoted excerpt is cut between characters, and a joined emoji such as a family stays whole', async () => {
  const family = '👨‍👩‍👧‍👦'
  const csv = `name,community,role\n一${'𠮷'.repeat(20)},C1,worker\n演示甲,C1,一${'𠮷'.repeat(20)}\n演示乙,C1,${family.repeat(2)}\n演示丙,一${'𠮷'.repeat(200)},worker\n`
  const lines = await bulkInvite(await world.newPerson('admin'), csv)
  expect(lines[0]?.name).toBe(`一${'𠮷'.repeat(9)}`)
  expect(lines[1]?.why).toContain(`“一${'𠮷'.repeat(9)}”`)
  expect(lines[2]?.why).toContain(`“${family}”`)
  expect(lines[3]?.why).toMatch(/^[^\ud800-\udfff]+$/u)
})

test('a line that occurs twice invites once, and the second one is reported with the line it repeats', async () => {
  const csv = 'name,community,role\n演示甲,C1,worker\n演示甲,石板坡社区,社区工作者\n'
  const lines = await bulkInvite(await world.newPerson('admin'), csv)
  expect(lines).toMatchObject([
    { outcome: 'invited', why: null },
    { outcome: 'wrong', code: null, why: '和第 2 行一样，同名的请写上电话' },
  ])
})

test('a manager bulk-invites workers of their own community; other lines are wrong', async () => {
  const csv = 'name,community,role\n甲,C1,worker\n乙,C2,worker\n丙,C1,manager\n丁,,admin\n'
  const lines = await bulkInvite(await world.newPerson('manager', 1), csv)
  expect(lines.map(({ outcome }) => outcome)).toEqual(['invited', 'wrong', 'wrong', 'wrong'])
  expect(lines.slice(1).map(({ why }) => why)).toEqual([
    whys.otherCommunity,
    '您只能邀请社区工作者',
    '您只能邀请社区工作者',
  ])
  expect((await world.rows('invite')).invite).toHaveLength(1)
})

test.each([
  ['no role', 'table_wrong', '姓名,社区\n甲,C1\n'],
  ['a column twice', 'table_wrong', '姓名,name,社区,身份\n甲,乙,C1,worker\n'],
  ['an open quote', 'table_broken', '姓名,社区,身份\n"甲,C1,worker\n'],
  ['nothing but blanks', 'table_wrong', ' \n'],
  [
    'too many lines',
    'too_many_lines',
    `姓名,社区,身份\n${times(2001)
      .map((_, at) => `甲${at},C1,社工`)
      .join('\n')}`,
  ],
  ['bytes that are no UTF-8', 'table_garbled', '\ufffd\ufffd,\ufffd,\ufffd\n'],
])('a table with %s is refused as a whole: %s', async (_, code, csv) => {
  const answer = await world.call(await world.newPerson('admin'), 'roles.bulkInvite', { csv }, newKey())
  expect(answer).toMatchObject({ error: { code } })
  expect((await world.rows('invite')).invite).toEqual([])
})
