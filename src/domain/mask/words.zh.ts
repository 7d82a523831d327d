/** The words that replace what is hidden; screens use the same ones. */
export const HIDDEN_WORDS = { phone: '电话号码', idNumber: '证件号', door: '门牌号' } as const

/** Common family names, including some from Chongqing. */
export const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文冉牟向骆喻晏葛严温安祝詹霍欧覃殷聂樊庞倪施陶洪翟颜柳'

/** Family names that also begin or end everyday words: counted as a name only where nothing else can be meant. */
export const EVERYDAY =
  '黄孙高林何马于程许曾苏叶余夏钟田任方石金白康毛江史侯龙万段雷钱汤易常武文向葛严温安欧施陶洪颜柳孔胡'

/** Characters used in given names. */
export const GIVEN =
  '建国华芳英秀兰桂明强伟军平丽红霞玲梅勇杰超辉刚燕敏静春玉珍琼淑素凤莲荣贵福德志斌波涛洋鹏飞宇浩婷雪琳娟芬蓉碧惠慧晓俊峰鑫磊洁莉萍艳娜宏亮兵忠庆祥瑞学良礼义仁信昌全才发成友芝菊香群云生林文海东彬嘉欣怡佳子涵轩梓'

/** Everyday words that end like a family name. */
export const ENDINGS =
  '保安 公安 治安 对方 双方 地方 官方 警方 甲方 乙方 语文 中文 英文 任何 如何 其余 也许 正常 经常 非常 课程 过程 全程 长江 园林 竹林 方向 朝向 现金 树叶'
