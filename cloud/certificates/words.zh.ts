import { certificateWords } from '../../src/domain/hours/certificate-words.zh'

const { title, number, rows, sum, stamp, byCode, byNumber } = certificateWords

/** All texts on a certificate. */
export const words = {
  title,
  number,
  sample: '演示数据，不作证明用',
  rows: {
    name: rows.name,
    card: '证件号',
    kinds: rows.kinds,
    minutes: rows.minutes,
    period: rows.period,
    issuer: rows.issuer,
    manager: '负责人',
    phone: rows.phone,
    madeOn: rows.madeOn,
  },
  byHand: '本人当面填写',
  sum,
  stamp,
  byCode,
  byNumber,
  fingerprint: (hash: string) => `记录指纹 ${hash}`,
  list: '每一次服务',
  heads: { day: '日期', title: '服务', point: '地点', minutes: '时长' },
  page: (nth: number, all: number) => `第 ${nth} 页，共 ${all} 页`,
  product: '怡家',
}
