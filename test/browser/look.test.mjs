import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launchChromium } from '../chromium/find.mjs'
import { faultsOf } from './look.mjs'

let browser

before(async () => {
  browser = await launchChromium()
})
after(() => browser?.close())

/** Measures one small page; `bare` are the faults that it has in any case. */
const look = async (body, letters = 'normal') => {
  const page = await browser.newPage({ viewport: { width: 320, height: 400 } })
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><title>page</title>
    <style>
      body { margin: 0; font: 18px/1.5 sans-serif; color: #222; background: #fff }
      .taro_page { height: 400px; overflow: hidden scroll }
      .tb { position: fixed; bottom: 0; left: 0; right: 0; height: 60px; background: #eee }
    </style>
    <div class="taro_page" role="main" tabindex="0" style="outline: 0"><h1>怡家</h1>${body}</div></html>`,
  )
  const faults = await faultsOf(page, letters)
  await page.close()
  return faults
}

const finds = (sentence, body, expected, letters) =>
  test(sentence, async () => {
    const faults = await look(body, letters)
    assert.equal(
      faults.some((fault) => expected.test(fault)),
      true,
      faults.join('\n') || 'nothing was found',
    )
  })

test('nothing is found on a page that holds together', async () => {
  assert.deepEqual(await look('<p>走得到的服务点</p><button style="height: 48px; width: 120px">去这里</button>'), [])
})

const line = 'width: 90px; white-space: nowrap'
finds('a word that its box cuts', `<p style="${line}; overflow: hidden">柚子坡邻里服务点</p>`, /cut sideways: 柚子坡/)
finds(
  'a word off the screen',
  '<p style="white-space: nowrap; width: 400px; margin-left: 200px">柚子坡邻里服务点</p>',
  /off the screen/,
)
finds('a line that its box cuts', '<p style="height: 12px; overflow: hidden">柚子坡邻里服务点</p>', /cut off: 柚子坡/)
finds('two texts over each other', '<p>开着</p><p style="margin-top: -40px">关了</p>', /over each other: 开着 and 关了/)
finds('letters too small for elder mode', '<p style="font-size: 17px">小字</p>', /letters of 17 px: 小字/, 'elder')
finds(
  'letters of the stylesheet too small',
  '<style>i::after { content: "分钟"; font-size: 12px }</style><i>6</i>',
  /letters of 12px/,
)
finds('letters too pale', '<p style="color: #999">浅</p>', /contrast 2\.85: 浅/)
finds(
  'letters too pale on a fill that holds an icon',
  '<p style="color: #999; background: #fff url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) no-repeat">浅</p>',
  /contrast 2\.85: 浅/,
)
finds('a target too small', '<button style="width: 80px; height: 30px">去</button>', /target of 80 × 30: 去/)
finds(
  'a target too small for elder mode alone',
  '<button style="width: 80px; height: 48px; font-size: 20px">去</button>',
  /target of 80 × 48: 去/,
  'elder',
)
finds(
  'two targets over each other',
  '<button style="width: 80px; height: 48px">甲</button><button style="width: 80px; height: 48px; margin-left: -20px">乙</button>',
  /targets over each other: 甲 and 乙/,
)
finds('a page that scrolls sideways', '<div style="width: 500px; height: 10px"></div>', /scrolls sideways|frame/)
finds(
  'a last line under the bar',
  `${'<p>一行</p>'.repeat(12)}<p>最后一行</p><div class="tb"></div>`,
  /under the bar.*最后一行/,
)
finds(
  'a telephone number on two lines',
  '<p style="width: 90px; overflow-wrap: anywhere">023‑0000 1234</p>',
  /number on two lines/,
)
test('a random id is no telephone number, however many of its digits follow each other', async () => {
  const faults = await look('<p style="width: 90px; overflow-wrap: anywhere">k1-46378023501p32g5vzz57</p>')
  assert.deepEqual(faults, [])
})
finds(
  'a hint that its field cuts',
  '<label>找<input style="width: 90px; height: 48px" placeholder="名字，或拼音首字母"></label>',
  /placeholder cut/,
)
finds('a picture without a name, by axe', '<img src="data:,">', /axe image-alt/)
