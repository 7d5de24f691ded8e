namespace Groq.Routing;

/// <summary>Words of Chinese, simplified and traditional, and in pinyin.</summary>
internal static class ChineseWords
{
    public const string Code = "zh";

    public const string Lists = """
        @ignore = 忽略 忽视 忽視 无视 無視 忘记 忘記 忘掉 忘了 抛弃 抛开 撇开 不理会 不要理会 不要理會 不用管 别管 別管 不要管 跳过 跳過 绕过 繞過 覆盖 覆蓋 违背 違背 放弃 放棄 清除 删除 删掉 不要遵守 不要遵循 不再遵守 不要执行 停止遵循 不必遵守 無需遵守 无需遵守 废除 hulve hulue wangji wushi 抹去 不管
        ^@ignore = 不要忘记 别忘记 别忘了 不要忘 请勿忽略
        @orders = 指令 指示 规则 規則 提示 提示词 提示詞 命令 要求 设定 設定 限制 约束 約束 准则 準則 指南 规定 規定 系统提示 系統提示 指引 内容 內容 对话 對話 说明 說明 政策 安全准则 安全规则 安全限制 过滤器 zhiling zhishi tishi guize mingling
        @scope = 之前 以前 先前 以上 上面 上述 前面 所有 全部 一切 任何 你的 您的 系统 系統 原来 原來 原先 此前 早先 初始 已有 给定 給定 开发者 開發者 道德 伦理 suoyou zhiqian yiqian shangmian 别人
        @every = 所有 一切 全部
        @before = 之前 以前 前面 上面 以上 说过的 說過的 说的 说过 告诉你 告訴你 学到 此前
        @follow = 遵守 遵循 服从 执行 理会 理會 在意 管
        @new = 新的 新
        @task = 任务 任務
        @show = 显示 顯示 展示 输出 輸出 打印 列印 列出 告诉 告訴 告诉我 告訴我 重复 重複 复述 複述 泄露 洩露 透露 揭示 公开 公開 写出 寫出 说出 說出 给我 給我 翻译 提供 复制 xianshi shuchu gaosu
        @secret = 系统 系統 隐藏 隱藏 秘密 机密 機密 初始 原始 内部 內部 最初 底层 xitong
        @prompt = 提示词 提示詞 提示 指令 指示 设定 設定 规则 配置 prompt tishici 系统提示 系統提示 系统提示词 系統提示詞 系统消息 系统指令
        @your = 你的 您的 你
        @what = 什么 什麼 是什么 是什麼 哪些
        @given = 收到 给你 給你 被赋予 获得 给你的 交给你
        @act = 扮演 假装 假裝 假设 假設 模拟 模擬 充当 充當 表现 当作 當作 想象 想像 成为 成為 变成 變成 作为 作為 回答
        @you = 你是 您是 你
        @now = 现在 現在 从现在 從現在 从此 今后
        @can = 可以 能够 能
        @anything = 任何事 任何事情 做任何 一切
        @free = 不受限制 无限制 無限制 不受约束 无约束 未经审查 无审查 不受任何限制 没有限制 沒有限制 无过滤 越狱 越獄 没有任何限制 沒有任何限制 不受规则 没有任何道德 没有道德 不受任何 不受道德 毫无限制
        @none = 没有 沒有 不受 无 無 摆脱 取消 毫无
        @limits = 限制 约束 約束 规则 規則 审查 審查 过滤 過濾 道德 伦理 倫理 束缚 底线 安全过滤器 安全过滤 过滤器 安全机制
        @mode = 模式
        @modename = 开发者 開發者 开发人员 上帝 越狱 越獄 dan 调试 管理员 管理員 维护
        @never = 不能 不要 不得 永远不 绝不 从不 禁止 不可以 不会 别 別 不
        @refuse = 拒绝 拒絕 推辞 道歉
        @bad = 非法 违法 違法 不道德 有害 危险
        @regardless = 无论 即使 不管
        @give = 给 給 打 判 给出 给予
        @full = 满分 滿分 最高 100 满 完美 全部
        @points = 分 分数 分數 满分 滿分 成绩 成績 评分
        @message = 消息 訊息 信息 提问
        @enter = 进入 進入 启动 啟動 激活 开启 開啟 切换 切換 启用 啟用 打开
        @reveal = 泄露 洩露 透露 揭示 公开 公開 暴露
        @above = 上面 以上 上文 前面 上面的文字 上述
        @text = 文字 内容 內容 文本 所有
        @aside = 一边 一旁 一邊
        @verbatim = 一字不差 逐字 原文 完整
        @void = 作废 失效 无效 無效 取消了 已取消 废止 不再有效 撤销 过时
        @disable = 关闭 關閉 停用 解除 取消 关掉 移除 禁用
        @my = 我的 我
        @forbidden = 不许 不許 不准 禁止 不得 不可以 不能
        @warn = 警告 提醒 免责声明 道歉
        @memory = 记忆 記憶 内存
        @commanded = 命令 吩咐
        @isay = 我说 照我说 听我
        @teacher = 老师 老師 教授
        @allowed = 同意 允许 准许 許可
        @solution = 答案 解答
        @neednot = 不必 不用 无需 不需要
        @maker = 开发者 開發者 创造者 制作者 程序员
        @covert = 秘密 隐藏 机密
        @line = 行 这一行
        @wicked = 邪恶 坏 恶毒
        @bot = 机器人 助手 人工智能
        @begin = 开头 开始 开头回答
        @reply = 回答 回复 答复
        @surely = 当然 好的
        @sorry = 道歉 抱歉
        @top = 满分
        @though = 即使 就算 哪怕
        @wrong = 错的 错误 不对
        """;
}
