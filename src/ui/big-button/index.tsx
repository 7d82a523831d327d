import { Button, View } from '@tarojs/components'
import type { ButtonProps } from '@tarojs/components'
import { a11y, pressable } from '../a11y'
import { iconClass, type IconOf } from '../icons/tones'
import './index.scss'

const toneOf = { main: 'on-accent', line: 'ink', soft: 'accent', danger: 'danger', link: 'accent' } as const

type Kind = keyof typeof toneOf
type Look = { [K in Kind]: { kind: K; icon?: IconOf<(typeof toneOf)[K]> } }[Kind]

export type BigButtonProps = (Look | { kind?: undefined; icon?: IconOf<'on-accent'> }) & {
  /** A verb. */
  label: string
  /** While busy, `busyLabel` is shown and further presses do nothing. */
  isBusy?: boolean
  busyLabel?: string
  /** Disables the button; the reason is shown on it. */
  offReason?: string
  /** As wide as its label instead of its row. */
  isFit?: boolean
  /** For WeChat, whose privacy consent names the button that was pressed by its id. */
  id?: string
  /** One of WeChat's `open-type` abilities, such as `share`; `onPress` is still called. */
  openType?: ButtonProps.OpenType
  /** Called after WeChat has recorded the consent to `agreePrivacyAuthorization`. */
  onAgree?: () => void
  /** Called after consent to `getPhoneNumber`, with the code that the server exchanges for the number. */
  onPhoneCode?: (code: string) => void
  onPress?: () => void
}

/** The main button of a page (`main`), or a secondary one beside it. */
export function BigButton(props: BigButtonProps) {
  const {
    label,
    kind = 'main',
    icon,
    isBusy = false,
    busyLabel = '正在办',
    offReason,
    isFit,
    id,
    openType,
    onAgree,
    onPhoneCode,
    onPress,
  } = props
  const drawing = icon && offReason === undefined ? ` iw ${iconClass(icon, toneOf[kind])}` : ''
  const look = `bt bt-${offReason === undefined ? kind : 'off'}${isFit ? ' bt-fit' : ''}${drawing}`
  const press = () => {
    if (!isBusy && offReason === undefined) onPress?.()
  }
  const said = { isDisabled: isBusy || offReason !== undefined, isBusy }

  if (openType) {
    return (
      <Button
        id={id}
        className={`${look} bare`}
        hoverClass="hv"
        openType={openType}
        onClick={press}
        {...(onAgree && { onAgreePrivacyAuthorization: onAgree })}
        {...(onPhoneCode && {
          onGetPhoneNumber: ({ detail }: { detail: { code?: string } }) => detail.code && onPhoneCode(detail.code),
        })}
        {...a11y(said)}
      >
        {label}
      </Button>
    )
  }
  return (
    <View className={look} {...pressable(press, said)}>
      {isBusy ? `${busyLabel}…` : label}
      {offReason !== undefined && <View className="bt-why">{offReason}</View>}
    </View>
  )
}
