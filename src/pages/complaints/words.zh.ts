/** All texts of 烦心事 until its contents are there. */
export const words = {
  loading: '正在打开',
  failedTitle: '没打开',
}
