import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { budgets, subpackageLimit } from '../../config/budgets'
import { bundleBytes, filesWith, h5InitialBytes, h5InitialScripts, VALIBOT, weappSizes } from '../../scripts/sizes.mjs'
import { buildCloud, root } from './built'

const weapp = join(root, 'dist/weapp')
const h5 = join(root, 'dist/h5')

test('what a cold start of api loads keeps its budget', () => {
  const built = buildCloud()
  expect(bundleBytes(join(built.folder, 'api'))).toBeLessThanOrEqual(budgets.api.bundleBytes)
  expect(filesWith(built.folder, VALIBOT)).toContain('api/index.js') // so the absence below proves something
  built.remove()
}, 60_000)

// Building the two clients takes a minute: npm test does it first; a run of this file alone uses what is built.
if (existsSync(weapp)) {
  test('the packages of the mini-program keep their budgets', () => {
    const { main, ...subpackages } = weappSizes(weapp)
    expect(main).toBeLessThanOrEqual(budgets.weapp.mainPackageBytes)
    expect(Object.keys(subpackages)).not.toEqual([])
    const tooLarge = Object.entries(subpackages).filter(([name, bytes]) => bytes > subpackageLimit(name))
    expect(tooLarge).toEqual([])
  })

  test('the validator stays on the server', () => {
    expect(filesWith(weapp, VALIBOT)).toEqual([])
  })
}

if (existsSync(h5)) {
  test('what the browser loads first keeps its budget, without the map', () => {
    expect(h5InitialBytes(h5)).toBeLessThanOrEqual(budgets.h5.initialJsGzipBytes)
    const first = h5InitialScripts(h5).map(({ name }) => name)
    const map = filesWith(h5, 'leaflet-pane').filter((name) => name.endsWith('.js'))
    expect(map).not.toEqual([])
    for (const name of map) expect(first).not.toContain(name)
    expect(filesWith(h5, VALIBOT)).toEqual([])
  })
}
