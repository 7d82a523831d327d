/** All texts of the questions for name and number. */
export const words = {
  title: '怎么找您？',
  name: '怎么称呼您',
  phone: '电话',
  phoneWrong: '这个号码不对，看看有没有少一位',
  givePhone: '用微信里的号码',
}
