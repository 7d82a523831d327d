import { spaced } from '../../../domain/text'

/** The texts of 订房间 behind a code. */
export const words = {
  room: '您想用哪一间？',
  day: (room: string) => `您想哪天用${room}？`,
  time: (day: string) => `${day}从几点开始？`,
  free: (count: number) => `${count} 个时间可选`,
  seats: (count: number) => `坐得下 ${count} 个人`,
  call: '打电话订',
  all: '都不合适，看全部时间',
  noTimes: (length: string) => `这一天没有连着${spaced(length)}的空了`,
  noTimesOff: '换一天，或者看全部时间',
  noRooms: '这里没有能订的房间',
  noRoomsText: '附近别的服务点也许有，打个电话问也行。',
  others: '看看别处的房间',
  full: '这几天都订满了',
  fullText: '有人不来了就会空出来。打电话问问，或者看看别处的房间。',
}
