/** All texts of the search. */
export const words = {
  hint: '名字或首字母',
  hintMore: '打拼音首字母也行，如 yzp',
  looking: '正在找',
  none: (text: string) => `没有找到“${text}”`,
  noneText: '换个短一点的词试试，比如“食堂”“书吧”。也可以打电话问问社区。',
  noPoints: '这里还没有登记服务点',
  noPointsText: '可以打电话问问社区。',
  count: (count: number) => `找到 ${count} 处`,
  more: '看更多',
  failedTitle: '没查到',
}
