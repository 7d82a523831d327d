import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../../../test/rules/files'

const here = (file: string) => readFileSync(join(__dirname, file), 'utf8')
const used = JSON.parse(here('used.json')) as Record<string, Record<string, string[]>>
const rooms = Object.keys(used)
const sheetOf = (room: string) => here(room === 'main' ? 'icons.scss' : `../../packages/${room}/icons.scss`)
const styles = rooms.map(sheetOf).join('')
const sources = filesIn(['src/pages', 'src/packages', 'src/ui']).filter(
  ({ path }) => !path.includes('/icons/') && !path.endsWith('-store.ts'),
)
const scenes = readFileSync(join(__dirname, '../scenes/scenes.scss'), 'utf8')
const uriOf = (name: string) => styles.split('\n').find((line) => line.startsWith(`.${name} {`)) ?? ''
const drawn = (name: string) => decodeURIComponent(uriOf(name))

test.each(rooms)('every icon in use in %s is emitted there once for each of its tones', (room) => {
  const wanted = Object.entries(used[room] ?? {}).flatMap(([tone, names]) => names.map((name) => `i-${name}-${tone}`))
  const emitted = [...sheetOf(room).matchAll(/^\.(i-[\w-]+) /gm)].map(([, name]) => name)
  expect(emitted.sort()).toEqual(wanted.sort())
})

test('a subpackage brings no icon that the main package has', () => {
  const main = new Set([...sheetOf('main').matchAll(/^\.(i-[\w-]+) /gm)].map(([, name]) => name))
  const twice = rooms
    .filter((room) => room !== 'main')
    .flatMap((room) => [...sheetOf(room).matchAll(/^\.(i-[\w-]+) /gm)])
  expect(twice.map(([, name]) => name).filter((name) => main.has(name))).toEqual([])
})

test('an icon of a subpackage is named in no other room', () => {
  const named = (name: string) => sources.filter(({ code }) => code.includes(`'${name}'`) || code.includes(`"${name}"`))
  const isEverywhere = new Set(Object.values(used.main ?? {}).flat())
  const strangers = rooms.flatMap((room) =>
    Object.values(used[room] ?? {})
      .flat()
      .filter((name) => !isEverywhere.has(name))
      .flatMap((name) => {
        const holders = rooms.filter((other) =>
          Object.values(used[other] ?? {})
            .flat()
            .includes(name),
        )
        return named(name)
          .filter(({ path }) => !holders.some((other) => path.startsWith(`src/packages/${other}/`)))
          .map(({ path }) => `${name}: ${path}`)
      }),
  )
  expect(strangers).toEqual([])
})

test('the types know exactly what is emitted', () => {
  const tones = here('names.ts')
  for (const [tone, names] of Object.values(used).flatMap(Object.entries<string[]>)) {
    for (const name of names) expect(tones).toMatch(new RegExp(`^  '?${name}'?: .*'${tone}'`, 'm'))
  }
})

test('no drawing reaches outside, and each is text in a url that CSS can read', () => {
  for (const line of `${styles}${scenes}`.split('\n').filter((text) => text.startsWith('.'))) {
    const uri = /^\.[\w-]+ \{ background-image: url\("(data:image\/svg\+xml,[^"]*)"\); \}$/.exec(line)?.[1] ?? ''
    expect(uri).not.toMatch(/[<>#\n]/)
    const svg = decodeURIComponent(uri.replace('data:image/svg+xml,', ''))
    expect(svg.startsWith('<svg')).toBe(true)
    expect(svg.replace(/xmlns='http:\/\/www\.w3\.org\/2000\/svg'/, '')).not.toMatch(/https?:|href|url\((?!#)/)
  }
})

test('the lamp glows on ink, accent and filled buttons, and is out on red and on idle tabs', () => {
  for (const name of ['i-pin-ink', 'i-pin-accent', 'i-pin-on-accent']) expect(drawn(name)).toContain('#f6c768')
  for (const name of ['i-pin-idle', 'i-room-idle', 'i-warning-danger']) expect(drawn(name)).not.toContain('#f6c768')
  expect(drawn('i-pin-idle')).toContain('<circle')
})

test('a scene stays under 5 KB', () => {
  for (const line of scenes.split('\n')) expect(line.length).toBeLessThan(5000)
})
