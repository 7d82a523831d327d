import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const here = (file: string) => readFileSync(join(__dirname, file), 'utf8')
const used = JSON.parse(here('used.json')) as Record<string, string[]>
const styles = here('icons.scss')
const scenes = readFileSync(join(__dirname, '../scenes/scenes.scss'), 'utf8')
const uriOf = (name: string) => styles.split('\n').find((line) => line.startsWith(`.${name} {`)) ?? ''
const drawn = (name: string) => decodeURIComponent(uriOf(name))

test('every icon in use is emitted once for each of its tones', () => {
  const wanted = Object.entries(used).flatMap(([tone, names]) => names.map((name) => `i-${name}-${tone}`))
  const emitted = [...styles.matchAll(/^\.(i-[\w-]+) /gm)].map(([, name]) => name)
  expect(emitted.sort()).toEqual(wanted.sort())
})

test('the types know exactly what is emitted', () => {
  const tones = here('names.ts')
  for (const [tone, names] of Object.entries(used)) {
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
