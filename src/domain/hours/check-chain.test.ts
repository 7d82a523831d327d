import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { BEGINNING, type LedgerEntry, type Link, linked, type Mark } from './chain'
import { checkEnd, type Fault, followChain } from './check-chain'

const hashText = (text: string) => createHash('sha256').update(text).digest('hex')

const entry = (nth: number): Omit<LedgerEntry, 'n'> => ({
  communityId: 1,
  kind: nth % 5 === 4 ? 'correction' : 'served',
  subject: hashText(String(nth % 3)),
  signupId: `1-${String(nth).padStart(16, '0')}`,
  shiftKind: 'meals',
  title: '演示送午饭',
  point: '演示服务点',
  day: '2026-11-25',
  startsAt: '2026-11-25T02:30:00.000Z',
  endsAt: '2026-11-25T04:00:00.000Z',
  checkedOutBy: 'code',
  minutes: nth % 5 === 4 ? -15 : 90,
  reason: nth % 5 === 4 ? '演示提前走了' : null,
  writtenAt: '2026-11-25T04:00:00.000Z',
})
const chainOf = (count: number) =>
  linked(
    BEGINNING,
    Array.from({ length: count }, (_, nth) => entry(nth)),
    hashText,
  )
const markOf = ({ entry: { n }, hash }: Link): Mark => ({ n, hash })

const check = (links: readonly Link[], head: Mark, seen: readonly Mark[] = []): Fault | null => {
  const { end, fault } = followChain(BEGINNING, links, { hashText, seen })
  return fault ?? checkEnd(end, head, seen)
}
const whole = fc.integer({ min: 2, max: 30 }).chain((count) => {
  const { links, end } = chainOf(count)
  return fc.record({ links: fc.constant(links), end: fc.constant(end), at: fc.integer({ min: 0, max: count - 1 }) })
})
const edits: readonly ((one: LedgerEntry) => Partial<LedgerEntry>)[] = [
  ({ minutes }) => ({ minutes: minutes + 15 }),
  () => ({ subject: 'somebody else' }),
  ({ day }) => ({ day: day.replace('25', '26') }),
  () => ({ title: '' }),
  () => ({ reason: '别的' }),
  () => ({ checkedOutBy: 'end' }),
  () => ({ writtenAt: '2026-11-26T04:00:00.000Z' }),
]

test('a ledger as it was written fits, in one piece or in several', () => {
  fc.assert(
    fc.property(whole, ({ links, end, at }) => {
      const seen = [markOf(links[at] as Link)]
      expect(check(links, end, seen)).toBeNull()
      const first = followChain(BEGINNING, links.slice(0, at), { hashText, seen })
      const second = followChain(first.end, links.slice(at), { hashText, seen })
      expect([second.end, second.fault]).toEqual([end, null])
    }),
  )
})

test('an edited entry is found where it stands', () => {
  fc.assert(
    fc.property(whole, fc.constantFrom(...edits), ({ links, end, at }, edit) => {
      const edited = links.map((link, place) =>
        place === at ? { ...link, entry: { ...link.entry, ...edit(link.entry) } } : link,
      )
      expect(check(edited, end)).toEqual({ n: at + 1, why: 'edited' })
    }),
  )
})

test('an entry that was written anew with its hash is found at the next one, or at the end', () => {
  fc.assert(
    fc.property(whole, ({ links, end, at }) => {
      const before = at === 0 ? BEGINNING : markOf(links[at - 1] as Link)
      const anew = linked(before, [{ ...entry(at), minutes: 1_000 }], hashText).links
      const rewritten = [...links.slice(0, at), ...anew, ...links.slice(at + 1)]
      const isLast = at === links.length - 1
      expect(check(rewritten, end)).toEqual(isLast ? { n: at + 1, why: 'rewound' } : { n: at + 2, why: 'unlinked' })
    }),
  )
})

test('an entry that was left out is found where it stood, also with the later ones counted anew', () => {
  fc.assert(
    fc.property(whole, ({ links, end, at }) => {
      const without = links.filter((_, place) => place !== at)
      expect(check(without, end)).toEqual({ n: at + 1, why: 'missing' })
      const counted = without.map((link, place) => ({ ...link, entry: { ...link.entry, n: place + 1 } }))
      const isLast = at === links.length - 1
      expect(check(counted, end)).toEqual({ n: at + 1, why: isLast ? 'missing' : 'unlinked' })
    }),
  )
})

test('two exchanged entries are found at the first of them', () => {
  fc.assert(
    fc.property(whole, fc.nat(), ({ links, end, at }, other) => {
      const [first, second] = [at, other % links.length].sort((a, b) => a - b) as [number, number]
      fc.pre(first !== second)
      const exchanged = links.map((link, place) => {
        const from = place === first ? links[second] : place === second ? links[first] : link
        return { ...(from as Link), entry: { ...(from as Link).entry, n: place + 1 } }
      })
      expect(check(exchanged, end)).toEqual({ n: first + 1, why: 'unlinked' })
    }),
  )
})

test('a head that was set back is noticed: by later entries, or by what a certificate has seen', () => {
  fc.assert(
    fc.property(whole, ({ links, end, at }) => {
      const back = at === 0 ? BEGINNING : markOf(links[at - 1] as Link)
      expect(check(links, back)).toEqual({ n: back.n + 1, why: 'rewound' })
      expect(check(links.slice(0, at), back)).toBeNull()
      expect(check(links.slice(0, at), back, [end])).toEqual({ n: back.n + 1, why: 'rewound' })
    }),
  )
})

test('a ledger that was set back and written on differently differs from what a certificate has seen', () => {
  const { links } = chainOf(6)
  const back = markOf(links[2] as Link)
  const later = linked(
    back,
    [3, 4, 5].map((nth) => ({ ...entry(nth), minutes: 15 })),
    hashText,
  )
  const anew = [...links.slice(0, 3), ...later.links]
  expect(check(anew, later.end)).toBeNull()
  expect(check(anew, later.end, [markOf(links[4] as Link)])).toEqual({ n: 5, why: 'rewound' })
})
