import { filesIn } from './files'

/**
 * Features of PostgreSQL 18, or of extensions that managed PostgreSQL may lack: production runs 15 to 17, with one
 * extension that ships with it.
 */
const TOO_NEW = [
  /\buuidv[47]\s*\(/i,
  /\buuid_extract_timestamp\b/i,
  /generated\s+always\s+as\s*\((?:[^()']|'[^']*'|\((?:[^()']|'[^']*')*\))*\)(?!\s*stored)/i,
  /\bvirtual\b/i,
  /\bwithout\s+overlaps\b/i,
  /\bperiod\b.*\breferences\b/i,
  /\breturning\s+(?:with|old\.|new\.)/i,
  /\bcasefold\s*\(/i,
  /\barray_(?:sort|reverse)\s*\(/i,
  /\bcreate\s+extension\b(?! if not exists btree_gist)/i,
  /\bnot\s+enforced\b/i,
]

const migrations = filesIn(['cloud/storage/migrations'], /\.sql$/)

const statements = [...migrations, ...filesIn(['cloud/storage', 'cloud/cli'])]

test.each(statements)('$path uses only what PostgreSQL 15 to 17 supports', ({ code }) => {
  expect(TOO_NEW.filter((pattern) => pattern.test(code)).map(String)).toEqual([])
})

test.each(migrations)('$path has one statement between two dividing lines', ({ text }) => {
  for (const statement of text.split(/^--;$/m)) {
    const code = statement.replace(/--.*$/gm, '').replace(/\$\$[^]*?\$\$/g, '')
    expect(code.trim()).toMatch(/^[^;]+;$/)
  }
})

test.each(migrations)('$path is named after a moment in UTC', ({ path }) => {
  expect(path).toMatch(/\/20\d\d(0\d|1[0-2])([0-2]\d|3[01])\d{6}_[a-z_]+\.sql$/)
})

test('keys of community tables begin with community_id, those of person tables with person_id', () => {
  const tables = migrations.flatMap(({ code }) => [
    ...code.matchAll(/create (?:unlogged )?table (\w+) \(([^]*?)\n\);/g),
  ])
  const keyOf = (columns: string): string => /primary key \(([^)]+)\)/.exec(columns)?.[1] ?? ''
  const owners = tables.flatMap(([, name = '', columns = '']) => {
    const isOfCommunity = /^\s+community_id int not null/m.test(columns)
    const isOfPerson = /^\s+person_id text not null/m.test(columns)
    const owner = isOfCommunity ? 'community_id' : isOfPerson ? 'person_id' : null
    return owner && name !== 'point_moved' ? [{ name, owner, key: keyOf(columns) }] : []
  })
  expect(owners.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['point', 'staff_task', 'audit', 'call_key', 'call_count']),
  )
  expect(owners.filter(({ owner, key }) => !key.startsWith(owner))).toEqual([])
})
