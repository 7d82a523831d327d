import { join } from 'node:path'
import pg from 'pg'
import ts from 'typescript'
import { createDatabase } from '../../../test/postgres/database'

/** Columns without a CHECK of their own: kinds of points and rooms grow, and a reservation's states go by its kind. */
const UNCHECKED: readonly string[] = ['point.kind', 'reservation.state', 'room.kind']

const GENERATED = join(__dirname, '../tables.generated.ts')

/** `CallTodo` → `call_todo`. */
const tableNames = (db: ts.InterfaceDeclaration): Map<string, string> =>
  new Map(
    db.members.flatMap((member) =>
      ts.isPropertySignature(member) && member.type ? [[member.type.getText(), member.name.getText()] as const] : [],
    ),
  )

/** The literals of a column's type, `table.column` → sorted values, for every column whose type lists its values. */
const literalsOfTypes = (): Record<string, string[]> => {
  const program = ts.createProgram([GENERATED], { strict: true, noEmit: true, skipLibCheck: true, types: [] })
  const checker = program.getTypeChecker()
  const interfaces = program.getSourceFile(GENERATED)?.statements.filter(ts.isInterfaceDeclaration) ?? []
  const names = tableNames(interfaces.find(({ name }) => name.text === 'DB') as ts.InterfaceDeclaration)
  const selected = (type: ts.Type): ts.Type => {
    const select = type.getProperty('__select__')
    return select ? checker.getTypeOfSymbol(select) : type
  }
  const literals = (type: ts.Type): string[] | null => {
    const parts = (type.isUnion() ? type.types : [type]).filter(({ flags }) => !(flags & ts.TypeFlags.Null))
    return parts.every((part) => part.isStringLiteral()) ? parts.map((part) => part.value).sort() : null
  }
  return Object.fromEntries(
    interfaces.flatMap((one) =>
      checker
        .getTypeAtLocation(one)
        .getProperties()
        .flatMap((column) => {
          const table = names.get(one.name.text)
          const found = literals(selected(checker.getTypeOfSymbol(column)))
          return table && found ? [[`${table}.${column.name}`, found] as const] : []
        }),
    ),
  )
}

/** The same of the CHECK constraints that list a column's values. */
const literalsOfChecks = async (): Promise<Record<string, string[]>> => {
  const client = new pg.Client({ connectionString: await createDatabase() })
  await client.connect()
  const { rows } = await client.query<{ name: string; text: string }>(`
    select format('%s.%s', conrelid::regclass, attname) as name, pg_get_constraintdef(pg_constraint.oid) as text
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'c' and cardinality(conkey) = 1 and connamespace = 'public'::regnamespace
      and pg_get_constraintdef(pg_constraint.oid) ~ '^CHECK \\(\\(\\w+ = ANY \\(ARRAY\\['`)
  await client.end()
  return Object.fromEntries(
    rows.map(({ name, text }) => [name, [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value ?? '').sort()]),
  )
}

test('the values that a type lists are those of the CHECK constraint', async () => {
  const [types, checks] = [literalsOfTypes(), await literalsOfChecks()]
  expect(Object.keys(checks).length).toBeGreaterThan(20)
  const unlisted = Object.keys(types).filter((name) => !checks[name])
  expect(unlisted).toEqual(UNCHECKED)
  expect(types).toEqual({ ...Object.fromEntries(UNCHECKED.map((name) => [name, types[name]])), ...checks })
})
