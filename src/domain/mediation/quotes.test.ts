import { quotes } from './quotes'

const words = '楼上的空调水一直滴在我家晒的衣服上，早上收下来全是湿的。'

describe('whether a text repeats what somebody wrote', () => {
  test('twelve characters in a row are a quotation, punctuation ignored', () => {
    expect(quotes('有人说：水一直滴在我家 晒的衣服上！', words)).toBe(true)
  })

  test('whatever is inserted between the characters, and in full or half width', () => {
    expect(quotes('水·一~直*滴_在★我|家/晒+的衣服上', words)).toBe(true)
    expect(quotes('ＡＢＣ 说 ＤＥＦ１２３４５６', 'abc说def123456')).toBe(true)
  })

  test('a paraphrase is no quotation', () => {
    expect(quotes('您家空调的水滴到了楼下晒的衣服上，多半是排水管松了。', words)).toBe(false)
  })

  test('shorter texts are never quoted', () => {
    expect(quotes('空调滴水', '空调滴水')).toBe(false)
  })
})
