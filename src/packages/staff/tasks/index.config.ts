export default definePageConfig({ navigationBarTitleText: '服务点待办', enablePullDownRefresh: true })
