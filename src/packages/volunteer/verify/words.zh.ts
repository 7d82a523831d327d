import { correctionsWord } from '../../../domain/hours/words.zh'

/** All texts of verifying a certificate. */
export const words = {
  noSignIn: '不用登录',
  number: '证明上的编号',
  numberHint: '照着证明上方的编号输，大写小写都行',
  first: '先输编号',
  verify: '核对',
  verifying: '正在核对',
  isReal: '这张证明是真的',
  isRealText: '下面是我们记着的。和您手上那张对一对，有一处不同，就不是这张。',
  isRevoked: '这张证明作废了',
  isRevokedText: '本人的信息已经删掉了，这张核对不了。有疑问，打电话问社区。',
  none: '没有这个编号的证明',
  more: '还能看出什么',
  chain: '记录有没有被改过',
  whole: (on: string) => `每一笔都接着上一笔，中间改过就接不上。${on}查过，都接得上。`,
  broken: (on: string) => `${on}查的时候，有一笔接不上了。先别用这张证明，打电话问社区。`,
  unchecked: '每天夜里查一次，还没有查到这一本。',
  corrected: '开证明以后有更正',
  correctedText: (times: number, minutes: number) => `${correctionsWord(times, minutes)}。`,
  notCorrected: '开证明以后没有更正',
  notCorrectedText: '有更正，这里会写。',
  unsure: '拿不准，打给社区',
  wrong: '对不上的话',
  wrongText: '编号里没有字母 O、I、L 和 U，看看是不是数字。还是不对，可能是假的，也可能已经作废，打电话问一声。',
}
