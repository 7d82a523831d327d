/** What stands on a certificate: on paper, in 怡家 and on the public page alike. */
export const certificateWords = {
  title: '志愿服务记录证明',
  number: (number: string) => `编号 ${number}`,
  rows: {
    number: '编号',
    name: '姓名',
    kinds: '服务',
    minutes: '时长',
    period: '起止',
    issuer: '出具',
    phone: '联系',
    madeOn: '日期',
  },
  /** @param hours `1.5 小时` */
  sum: (hours: string, times: number) => `${hours}，${times} 次`,
  stamp: '盖章处',
  byCode: '盖章后生效。谁都可以扫码或凭编号核对，不用登录。',
  /** Holds also where no domain is set up, so that the code leads nowhere. */
  byNumber: '盖章后生效。谁都可以在怡家“我的”里输入编号核对，不用登录。',
}
