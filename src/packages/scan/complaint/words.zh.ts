/** The texts of 说烦心事 behind a code. */
export const words = {
  title: '是哪一种烦心事？',
  note: '您说的，只有社区知道是您。',
  call: '打电话说',
}
