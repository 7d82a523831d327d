export default definePageConfig({ navigationBarTitleText: '社区的房间', enablePullDownRefresh: true })
