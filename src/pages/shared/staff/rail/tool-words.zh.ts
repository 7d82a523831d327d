/** What the staff call their tools: at most three signs, for the rail. */
export const toolWords = {
  desk: '工作台',
  complaints: '烦心事',
  rooms: '房间',
  shifts: '班次',
  classes: '活动',
  points: '服务点',
  posters: '码牌',
  people: '人',
  figures: '数字',
  roles: '身份',
  audit: '记录',
}
