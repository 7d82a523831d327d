import { View } from '@tarojs/components'
import type { Room } from './room-draft-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { CopyButton } from '../../../pages/shared/staff/copy-button'
import { Picture } from '../../../pages/shared/staff/picture'
import { print } from './print'
import { svgAddress } from './svg-address'
import { wholeAddress } from './whole-address'
import { words } from './words.zh'

interface DoorProps {
  room: Room
  point: string
}

/** The code of the room's door: its notice, or where it is printed; and its letters. */
export function Door({ room, point }: DoorProps) {
  return (
    <Card>
      <View className="t-title">{words.door}</View>
      {room.codeSvg === null ? (
        <>
          <View className="t-note">{words.doorPoster}</View>
          <View className="st-code">{room.code}</View>
        </>
      ) : (
        <DoorSheet room={room} point={point} svg={room.codeSvg} />
      )}
      <CopyButton label={words.copyCode} text={room.code} />
    </Card>
  )
}

/** The notice: the same code to scan and to type. It is printed alone on its page. */
function DoorSheet({ room, point, svg }: DoorProps & { svg: string }) {
  return (
    <>
      <View className="t-note">{words.doorText}</View>
      <View className="rm-sheet">
        <View className="rm-paper rm-name">{room.name}</View>
        <View className="rm-paper">{point}</View>
        <View className="rm-qr">
          <Picture size="whole" src={svgAddress(svg)} label={words.doorOf(room.name)} />
        </View>
        <View className="rm-paper rm-scan">{words.scan}</View>
        <View className="rm-paper">{words.type}</View>
        <View className="st-code">{room.code}</View>
      </View>
      {print ? (
        <BigButton kind="soft" label={words.print} onPress={print} />
      ) : (
        <View className="t-note">{words.printElsewhere}</View>
      )}
    </>
  )
}

/** The calendar for a wall display. */
export function Wall({ feed }: { feed: string }) {
  const { device } = useStores()
  const address = wholeAddress(device.urlOf(feed))
  return (
    <Card>
      <View className="t-title">{words.wall}</View>
      <View className="t-note">{address === null ? words.wallElsewhere : words.wallText}</View>
      {address !== null && (
        <>
          <View className="rm-address">{address}</View>
          <CopyButton label={words.copyFeed} text={address} />
        </>
      )}
    </Card>
  )
}
