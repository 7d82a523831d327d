import { View } from '@tarojs/components'
import type { IconTones } from '../icons/names'
import { iconClass, type IconName } from '../icons/tones'

type Toned<N extends IconName> = 'ink' extends IconTones[N] ? { tone?: IconTones[N] } : { tone: IconTones[N] }

/** An icon and one of the tones it is shipped in; the tone may be omitted where that is `ink`. */
export type IconProps = { [N in IconName]: { name: N; size?: 's' | 'm' | 'l'; isBoxed?: boolean } & Toned<N> }[IconName]

/**
 * One icon, ignored by screen readers because the text beside it says the same. `isBoxed` puts it on a yellow square.
 */
export function Icon({ name, tone = 'ink', size = 'm', isBoxed = false }: IconProps) {
  return <View className={`ic ic-${size}${isBoxed ? ' ic-box' : ''} ${iconClass(name, tone)}`} />
}
