/** The first halves of street names: things found in an old hill town. */
export const stems = (
  '青瓦 油灯 米筛 簸箕 蓑衣 斗笠 草鞋 木屐 铜壶 陶罐 瓦罐 盐罐 酱缸 泡菜 凉粉 糍粑 米花 麻糖 ' +
  '姜糖 橘皮 桐油 菜籽 芝麻 丝瓜 南瓜 葫芦 豆荚 蚕豆 稻香 麦芽 藕塘 菱角 荷叶 芦根 柳絮 槐花 栀子 茉莉 芭蕉 斑竹 慈竹 板栗 核桃 橙子 ' +
  '樱桃 青梅 山茶 苔石 青苔 滴水 井绳 辘轳 水瓢 挑水 扁担 背篓 箩筐 竹椅 竹帘 藤椅 蒲扇 油伞 纸鸢 风铃 铜铃 木梳 顶针 针线 棉线 布鞋 ' +
  '染布 补锅 修伞 说书 皮影 唢呐 棋盘 茶壶 盖碗 酒坛 灶台 炊烟 晒谷 晒席 屋檐 窗花 门环 石磨 石臼 石缝 石桌 月台 星子 早雾 晚霞 朝露 ' +
  '细雨 听雨 数帆 归帆 纤绳 船篷 橹声 渔火 渔网 鹅石 燕子 喜鹊 画眉 蜻蜓 萤火 蟋蟀 猫耳 牛栏 鸭棚 松果 松针 杉木 枫叶 乌桕 皂角 苦楝 ' +
  '泡桐 梧叶 豆架 瓜棚 鱼篓 米缸 木桶 线团 纸灯 河灯 瓦当 砖窑 竹篮 篾刀 石锁 木马 陀螺 风车 滚环 弹弓'
).split(' ')

export type NameKind = 'road' | 'ramp' | 'lane' | 'stairs' | 'square'

/** The second halves, by the kind of street. */
export const endings: Record<NameKind, readonly string[]> = {
  road: ['街', '路'],
  ramp: ['坡', '盘'],
  lane: ['巷', '里'],
  stairs: ['梯', '坎'],
  square: ['坝'],
}
