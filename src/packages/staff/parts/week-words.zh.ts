/** Every sentence of the hours of a week. */
export const words = {
  title: '开门时间',
  days: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  hint: '写成 9:00-12:00，13:30-18:00；不开门写 休息',
  wrong: '没看懂。写成 9:00-12:00，13:30-18:00；不开门写 休息',
}
