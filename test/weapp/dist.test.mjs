import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkDist } from './check.mjs'
import { usePhone } from './phone.mjs'

const { onPhone, world } = usePhone()
const DIST = 'dist/weapp'
const { pages, subPackages = [], requiredPrivateInfos = [] } = JSON.parse(readFileSync(join(DIST, 'app.json'), 'utf8'))
const all = [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))]

const scripts = () =>
  readdirSync(DIST, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(DIST, name), 'utf8'))
    .join('\n')

test('the built files have no error that WeChat would refuse', () => {
  assert.deepEqual(checkDist(DIST).findings, [])
})

test('the schemas stay on the server', () => {
  assert.doesNotMatch(scripts(), /valibot|strict_object|safeParse/)
})

test('each location interface that is declared is used, and each that is used is declared', () => {
  const known = [
    'getLocation',
    'chooseLocation',
    'choosePoi',
    'getFuzzyLocation',
    'startLocationUpdate',
    'chooseAddress',
  ]
  const pagesOnly = readdirSync(DIST, { recursive: true })
    .filter((name) => name.endsWith('.js') && !/(^|\/)(taro|vendors|runtime)\.js$/.test(name))
    .map((name) => readFileSync(join(DIST, name), 'utf8'))
    .join('\n')
  const used = known.filter((name) => new RegExp(`\\.${name}\\(`).test(pagesOnly))
  assert.deepEqual(used, requiredPrivateInfos)
})

for (const page of all) {
  onPhone(
    `${page} opens without an error, also with the largest letters`,
    { persona: 'admin', page: 'pages/scan/index', letters: 'xl', where: {} },
    async (phone) => {
      const answer = await world.cloud.dispatch({ method: 'points.search', input: { text: '柚子坡' } }, null)
      const url = `/${page}?id=${answer.output.rows[0].id}`
      await (/^pages\/(home|rooms|complaints|me)\//.test(page) ? phone.switchTab(`/${page}`) : phone.navigateTo(url))
      await phone.settle()
      assert.equal(await phone.count('.ui-elder-xl'), 1)
      assert.ok((await phone.content()).length > 20)
    },
  )
}
