/** The texts of the page that verifies a certificate, beside those that 怡家 has as well. */
export const words = {
  title: '核对证明',
  noCorrection: (said: string) => `${said}。`,
  correction: (corrections: string) => `开证明以后${corrections}`,
  call: (phone: string) => `打电话 ${phone}`,
  nobody: '这一页不用登录，不记您是谁。',
}
