import fc from 'fast-check'

/** What JSON can hold and no method expects, and what only a caller in the same process can send. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(null, undefined, true, '', '\0', '\ud800', [], {}, [[]]),
  fc.constantFrom<unknown>(NaN, Infinity, -0, 1e308, 2n ** 70n, Symbol('x'), new Date(0), () => 1),
  fc.constantFrom<unknown>('x'.repeat(100_000), JSON.parse('{"__proto__": {"a": 1}}')),
)

/** One wrong thing: junk for a value, a field too many, or a field too few. */
interface Spoiling {
  how: 'replace' | 'add' | 'remove'
  /** Which field or entry to go into, level by level. */
  path: number[]
  key: string
  wrong: unknown
}

const spoilings: fc.Arbitrary<Spoiling> = fc.record({
  how: fc.constantFrom('replace', 'add', 'remove'),
  path: fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 4 }),
  key: fc.constantFrom('__proto__', 'constructor', 'toString', 'extra', ''),
  wrong: junk,
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0

const spoil = (value: unknown, spoiling: Spoiling): unknown => {
  const { how, path, key, wrong } = spoiling
  const [step = 0, ...rest] = path
  const inside = (one: unknown) => spoil(one, { ...spoiling, path: rest })
  if (Array.isArray(value) && value.length > 0 && path.length > 0) {
    return value.map((item: unknown, index) => (index === step % value.length ? inside(item) : item))
  }
  if (!isObject(value)) return wrong
  const names = Object.keys(value)
  const name = names[step % names.length] ?? ''
  if (rest.length > 0 || how === 'replace') return { ...value, [name]: inside(value[name]) }
  if (how === 'add') return { ...value, [key]: wrong }
  return Object.fromEntries(Object.entries(value).filter(([one]) => one !== name))
}

/** Right inputs with one wrong thing in them, or something else altogether. */
export const broken = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 1, arbitrary: junk },
    { weight: 6, arbitrary: fc.tuple(right, spoilings).map(([value, spoiling]) => spoil(value, spoiling)) },
  )
