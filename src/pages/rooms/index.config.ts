export default definePageConfig({ navigationBarTitleText: '订房间', enablePullDownRefresh: true })
