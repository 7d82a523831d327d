export default definePageConfig({ navigationBarTitleText: '等回话的房间', enablePullDownRefresh: true })
