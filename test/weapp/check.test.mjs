import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDist } from './check.mjs'
import { writeSampleApp } from './sample-app.mjs'

/** Messages of the check on the sample app with some files changed. */
function messagesWith(changes) {
  const { dist, remove } = writeSampleApp(changes)
  try {
    return checkDist(dist).findings.map(({ file, line, message }) => `${file}:${line} ${message}`)
  } finally {
    remove()
  }
}

test('a correct app has no findings, and its packages are measured', () => {
  const { dist, remove } = writeSampleApp({ 'more/big.js': `//${'x'.repeat(998)}`, 'more/big.js.map': 'not uploaded' })
  const { findings, sizes } = checkDist(dist)
  remove()
  assert.deepEqual(findings, [])
  assert.ok(sizes.more > 1000 && sizes.more < 1400 && sizes.main > 2000, JSON.stringify(sizes))
})

const faults = [
  ['broken WXML', { 'pages/me/index.wxml': '<view>\n<view a="{{b}"/>' }, /^pages\/me\/index\.wxml:2 /],
  [
    'broken WXS in WXML',
    { 'pages/me/index.wxml': '\n<wxs module="m">var a = ;</wxs>' },
    /^pages\/me\/index\.wxml:2 Un/,
  ],
  ['broken WXS', { 'a.wxs': '\nvar a = ;' }, /^a\.wxs:2 Unexpected/],
  ['broken JS', { 'pages/me/index.js': 'Page({\n]' }, /^pages\/me\/index\.js:2 Unexpected/],
  [
    'a Unicode property',
    { 'pages/me/index.js': 'Page({})\n;/[\\p{L}]/u' },
    /^pages\/me\/index\.js:2 a Unicode property/,
  ],
  ['broken WXSS', { 'app.wxss': '.a { color: red' }, /^app\.wxss:1 Unclosed block/],
  ['broken JSON', { 'pages/me/index.json': '{' }, /^pages\/me\/index\.json:1 /],
  ['the selector *', { 'app.wxss': '\n.a > * { color: red }' }, /^app\.wxss:2 the selector \* is not allowed/],
  ['a local picture in WXSS', { 'app.wxss': '.a { background: url(/a.png) }' }, /^app\.wxss:1 WXSS cannot load/],
  ['a missing page', { 'more/far/index.wxml': undefined }, /page more\/far\/index\.wxml does not exist/],
  ['a missing tab bar', { 'custom-tab-bar/index.js': undefined }, /component custom-tab-bar\/index\.js does not/],
  ['a missing component', { 'pages/me/index.json': '{"usingComponents":{"a":"./a"}}' }, /pages\/me\/a\.js does not/],
  ['a missing module', { 'pages/me/index.js': 'require("../none")' }, /^pages\/me\/index\.js:1 \.\.\/none does not/],
  [
    'a missing part',
    { 'pages/me/index.js': 'require.async("../none")' },
    /^pages\/me\/index\.js:1 \.\.\/none does not/,
  ],
  ['a missing import', { 'app.wxss': '@import "./none.wxss";' }, /^app\.wxss:1 none\.wxss does not exist/],
  ['a package over 2 MB', { 'more/a.bin': 'x'.repeat(2 ** 21 + 1) }, /package more has \d+ bytes, limit 2097152/],
  ['no app', { 'app.json': undefined }, /^app\.json:1 app\.json does not exist/],
]

for (const [name, changes, expected] of faults) {
  test(`${name} is found, at its place`, () => {
    const messages = messagesWith(changes)
    assert.ok(
      messages.some((message) => expected.test(message)),
      messages.join('\n') || 'nothing found',
    )
  })
}
