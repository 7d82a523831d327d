export default definePageConfig({ navigationBarTitleText: '有一张卡片', enablePullDownRefresh: true })
