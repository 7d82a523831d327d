/** All texts of the search for a person. */
export const words = {
  hint: '名字或电话',
  hintMore: '名字至少打两个字，电话要打完整的号码。',
  find: '找',
  finding: '正在找',
  loading: '正在找',
  tooShort: '至少打两个字',
  failedTitle: '没查到',
  none: (text: string) => `没有找到“${text}”`,
  noneText: '只找得到本社区的人。换个写法，或者用完整的电话号码再找一次。没有微信的人，可以给他建一份档。',
  walkIn: '建档',
  count: (count: number) => `找到 ${count} 个人`,
  full: '只列出这么多，名字打得再全一点',
  seen: '每找一次、每打开一个人，都会记下来，本人能看到。',
}
