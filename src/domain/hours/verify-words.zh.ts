import { correctionsWord } from './words.zh'

/** What is said about a certificate that is verified, in 怡家 and on the public page alike. */
export const verifyWords = {
  states: {
    fits: { title: '这张证明是真的', text: '下面是我们记着的。和您手上那张对一对，有一处不同，就不是这张。' },
    broken: {
      title: '这张证明要再问一声',
      text: '编号是我们开的，可是后面的记录有一处接不上。先打电话问社区，别急着用。',
    },
    revoked: { title: '这张证明作废了', text: '编号是我们开过的，现在不作数了。有疑问，打电话问社区。' },
    unknown: {
      title: '没有这个编号',
      text: '编号里没有字母 O、I、L 和 U，看看是不是数字。还是不对，可能是假的，打电话问一声社区。',
    },
  },
  more: '还能看出什么',
  chain: '每一笔都接着上一笔，中间改过就接不上。',
  unchecked: '每天夜里查一遍，今天夜里会查到这张。',
  checked: (day: string) => `${day}查过，都接得上。`,
  broken: (day: string, n: number) => `${day}查的时候，第 ${n} 笔接不上。`,
  notCorrected: '开证明以后没有更正',
  corrected: '开证明以后有更正',
  /** @param times at least 1 */
  correctedText: (times: number, minutes: number) => `${correctionsWord(times, minutes)}。`,
  mismatch: '对不上的话',
  mismatchText: '编号里没有字母 O、I、L 和 U，看看是不是数字。还是不对，可能是假的，也可能已经作废，打电话问一声社区。',
}
