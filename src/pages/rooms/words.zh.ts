/** The texts of 订房间 until its content is there; the others are in the subpackage of rooms. */
export const words = {
  loading: '正在看哪间空着',
  failedTitle: '没打开',
}
