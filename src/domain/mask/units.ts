/** Units and date words that follow a number. */
export const MEASURED =
  '[点次个人元块毛秒岁斤盆只条辆趟件袋瓶桶部台千百刻倍厘kmg%:比届遇盏棵串份期名位]|月(?!台)|日(?!夜)|天(?!天|亮|黑)|分(?!机)|时(?!常|不)|年(?!轻)|米|度|周(?!末|围|[一二三四五六日])|回(?!来|家|应)|步(?!行)|种(?!菜|花|了)|张(?!贴)|排(?!水|风|污|烟)|万(?!一)|成(?!天)|公[里分斤]|里(?!面|头)|路(?!过|上)|平(?!时|常|台|安)|级|根(?!本)|包(?!间)|箱|批|小时|来天|多|星期|礼拜'

/** What follows a number that is not a door, with or without a space: a unit, a house, a floor, several homes. */
export const COUNTED = ` ?(?:${MEASURED}|[户栋幢座层]|号(?!房|室|门)|楼(?!上|下)|单元|家(?!的|里)|间(?!房))`
