import { View } from '@tarojs/components'
import { dayWord, hoursWord, kindsWord, periodWord } from '../../../domain/hours/words.zh'
import { a11y } from '../../../ui/a11y'
import type { Hours } from '../hours/hours-store'
import './certificate.scss'

type Certificate = Hours['certificates'][number]

interface CertificateProps {
  certificate: Certificate
  /** The holder's name; with stars where somebody else reads it. */
  name: string
}

const words = {
  title: '志愿服务记录证明',
  number: (number: string) => `编号 ${number}`,
  name: '姓名',
  services: '服务',
  hours: '时长',
  hoursOf: (minutes: number, times: number) => `${hoursWord(minutes)}，${times} 次`,
  span: '起止',
  issuer: '出具',
  phone: '联系',
  date: '日期',
  seal: '盖章处',
  sealText: '盖章后生效。谁都可以扫码或凭编号核对，不用登录。',
}

/** A certificate as it is printed, in its frame. */
export function Certificate({ certificate, name }: CertificateProps) {
  const { number, kinds, minutes, times, from, until, issuer, phone, madeOn } = certificate
  const facts = [
    [words.name, name],
    [words.services, kindsWord(kinds)],
    [words.hours, words.hoursOf(minutes, times)],
    [words.span, periodWord(from, until)],
    [words.issuer, issuer],
    ...(phone === null ? [] : [[words.phone, phone]]),
    [words.date, dayWord(madeOn)],
  ]
  return (
    <View className="ct" {...a11y({ role: 'group', label: words.title })}>
      <View className="ct-in">
        <View className="stack-s center">
          <View className="t-title">{words.title}</View>
          <View className="t-note">{words.number(number)}</View>
        </View>
        <View className="ct-rule" />
        {facts.map(([label, value]) => (
          <View key={label} className="ct-fact">
            <View className="ct-name">{label}</View>
            <View className="grow">{value}</View>
          </View>
        ))}
        <View className="ct-rule" />
        <View className="stack-s">
          <View className="t-strong">{words.seal}</View>
          <View className="t-note">{words.sealText}</View>
        </View>
      </View>
    </View>
  )
}
