import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../../../test/rules/files'

const here = (file: string) => readFileSync(join(__dirname, file), 'utf8')
const used = JSON.parse(here('used.json')) as Record<string, Record<string, string[]>>
const packages = Object.keys(used)
const folderOf = (owner: string) => (owner.startsWith('pages/') ? owner : `packages/${owner}`)
const sheetOf = (owner: string) => here(owner === 'main' ? 'icons.scss' : `../../${folderOf(owner)}/icons.scss`)
const styles = packages.map(sheetOf).join('')
const sources = filesIn(['src/pages', 'src/packages', 'src/ui']).filter(
  ({ path }) => !path.includes('/icons/') && !path.endsWith('-store.ts'),
)
const scenes = readFileSync(join(__dirname, '../scenes/scenes.scss'), 'utf8')
const uriOf = (name: string) => styles.split('\n').find((line) => line.startsWith(`.${name} {`)) ?? ''
const drawn = (name: string) => decodeURIComponent(uriOf(name))

test.each(packages)('each icon used in %s is emitted there once per tone', (owner) => {
  const wanted = Object.entries(used[owner] ?? {}).flatMap(([tone, names]) => names.map((name) => `i-${name}-${tone}`))
  const emitted = [...sheetOf(owner).matchAll(/^\.(i-[\w-]+) /gm)].map(([, name]) => name)
  expect(emitted.sort()).toEqual(wanted.sort())
})

test('a subpackage ships no icon that the main package has', () => {
  const main = new Set([...sheetOf('main').matchAll(/^\.(i-[\w-]+) /gm)].map(([, name]) => name))
  const twice = packages
    .filter((owner) => owner !== 'main')
    .flatMap((owner) => [...sheetOf(owner).matchAll(/^\.(i-[\w-]+) /gm)])
  expect(twice.map(([, name]) => name).filter((name) => main.has(name))).toEqual([])
})

test('an icon of a subpackage is used in no other package', () => {
  const named = (name: string) => sources.filter(({ code }) => code.includes(`'${name}'`) || code.includes(`"${name}"`))
  const ofMain = new Set(Object.values(used.main ?? {}).flat())
  const misused = packages.flatMap((owner) =>
    Object.values(used[owner] ?? {})
      .flat()
      .filter((name) => !ofMain.has(name))
      .flatMap((name) => {
        const owners = packages.filter((other) =>
          Object.values(used[other] ?? {})
            .flat()
            .includes(name),
        )
        return named(name)
          .filter(({ path }) => !owners.some((other) => path.startsWith(`src/${folderOf(other)}/`)))
          .map(({ path }) => `${name}: ${path}`)
      }),
  )
  expect(misused).toEqual([])
})

test('the types list the icons that are emitted', () => {
  const tones = here('names.ts')
  for (const [tone, names] of Object.values(used).flatMap(Object.entries<string[]>)) {
    for (const name of names) expect(tones).toMatch(new RegExp(`^  '?${name}'?: .*'${tone}'`, 'm'))
  }
})

test('no drawing refers to another resource, and each is a data URL that CSS can parse', () => {
  for (const line of `${styles}${scenes}`.split('\n').filter((text) => text.startsWith('.'))) {
    const uri = /^\.[\w-]+ \{ background-image: url\("(data:image\/svg\+xml,[^"]*)"\); \}$/.exec(line)?.[1] ?? ''
    expect(uri).not.toMatch(/[<>#\n]/)
    const svg = decodeURIComponent(uri.replace('data:image/svg+xml,', ''))
    expect(svg.startsWith('<svg')).toBe(true)
    expect(svg.replace(/xmlns='http:\/\/www\.w3\.org\/2000\/svg'/, '')).not.toMatch(/https?:|href|url\((?!#)/)
  }
})

test('the lamp of an icon is lit in ink, accent and on-accent, and dark in danger and idle', () => {
  for (const name of ['i-pin-ink', 'i-pin-accent', 'i-pin-on-accent']) expect(drawn(name)).toContain('#f6c768')
  for (const name of ['i-pin-idle', 'i-room-idle', 'i-warning-danger']) expect(drawn(name)).not.toContain('#f6c768')
  expect(drawn('i-pin-idle')).toContain('<circle')
})

test('a scene stays under 5 KB', () => {
  for (const line of scenes.split('\n')) expect(line.length).toBeLessThan(5000)
})
