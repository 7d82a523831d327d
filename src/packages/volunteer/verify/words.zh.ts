/** The texts of verifying a certificate, beside those that the public page has as well. */
export const words = {
  noSignIn: '不用登录',
  number: '证明上的编号',
  numberHint: '照着证明上方的编号输，大写小写都行',
  first: '先输编号',
  verify: '核对',
  verifying: '正在核对',
  chain: '记录有没有被改过',
  notCorrectedText: '有更正，这里会写。',
  unsure: '拿不准，打给社区',
}
