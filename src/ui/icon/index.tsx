import { View } from '@tarojs/components'
import type { IconTones } from '../icons/names'
import { iconClass, type IconName } from '../icons/tones'

type Toned<N extends IconName> = 'ink' extends IconTones[N] ? { tone?: IconTones[N] } : { tone: IconTones[N] }

/** A drawing and the tone it is shipped in; `ink` where it has one. */
export type IconProps = { [N in IconName]: { name: N; size?: 's' | 'm' | 'l'; isBoxed?: boolean } & Toned<N> }[IconName]

/** One drawing, never read aloud: the words beside it say the same. `isBoxed` puts it on a square of lamp light. */
export function Icon({ name, tone = 'ink', size = 'm', isBoxed = false }: IconProps) {
  return <View className={`ic ic-${size}${isBoxed ? ' ic-box' : ''} ${iconClass(name, tone)}`} />
}
