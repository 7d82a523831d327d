import { View } from '@tarojs/components'
import { a11y } from '../a11y'
import { wayBackground, type WayPiece } from './way-picture'
import './index.scss'

/** Height profile of a way. Hidden from screen readers, because the tags beside it say the same. */
export function WayProfile({ pieces }: { pieces: readonly WayPiece[] }) {
  return <View className="wp" style={{ backgroundImage: wayBackground(pieces) }} {...a11y({ isHidden: true })} />
}
