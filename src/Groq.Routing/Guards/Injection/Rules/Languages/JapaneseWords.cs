namespace Groq.Routing;

/// <summary>Words of Japanese, and some in Latin letters.</summary>
internal static class JapaneseWords
{
    public const string Code = "ja";

    public const string Lists = """
        @ignore = 無視 忘れ 忘れて 忘れろ 忘れてください 破棄 従わない 従うな 従わなく 守らない 守らなく 取り消 上書き 破って リセット 無効 削除 スキップ mushi wasurete 回避 消して 放って
        ^@ignore = 忘れず 忘れない 忘れないで
        @orders = 指示 命令 ルール 規則 プロンプト 指令 制約 制限 ガイドライン 設定 指針 コマンド 方針 内容 会話 メッセージ ポリシー フィルター システムプロンプト shiji meirei purompto
        @scope = これまで 今まで 以前 上記 前 前の 先ほど 先程 すべて 全て 全部 あらゆる あなた システム 最初 元の 与えられた 従来 過去 安全 倫理 開発者 mae subete
        @every = すべて 全て 全部 こと
        @before = これまで 今まで 以前 前 先ほど 上記 言った 言われた 教わった まで 前に
        @follow = 従わ 従う 守ら 気に 気にせず
        @new = 新しい 新たな
        @task = タスク 課題
        @show = 表示 教えて 見せて 出力 明かし 明らか 開示 公開 繰り返 印刷 書いて 言って 暴露 漏ら 翻訳 要約 示して oshiete misete hyouji
        @secret = システム 隠された 隠し 秘密 初期 内部 元の 最初 機密 本来
        @prompt = プロンプト 指示 命令 設定 指令 ルール システムプロンプト prompt 初期設定
        @your = あなた 君 お前 安全フィルター あなたの
        @what = 何 なに どんな なん
        @given = 与えられた 受け取った 受けました 受けた 受けて 与えられ
        @act = 演じ ふり 振る舞 振舞 なりき 想定 仮定 行動 シミュレート ロールプレイ 答えて 回答 として 想像
        @you = あなたは 君は お前は あなた
        @now = 今から これから 今 今後 以後
        @can = できる できます 可能
        @anything = 何でも なんでも
        @free = 無制限 制限のない 制限なし 検閲なし フィルターなし 無検閲 制約のない 制約なし 制限されない 自由な 脱獄 何の制限もない
        @none = ない なし なく 無い 無く 解放
        @limits = 制限 制約 ルール 検閲 フィルター 倫理 道徳 規制 ガイドライン 安全フィルター セーフティ
        @mode = モード
        @modename = 開発者 神 dan デベロッパー 脱獄 デバッグ 管理者 メンテナンス 開発者モード
        @never = 決して 絶対に ください な ないで せず 気にせず
        @refuse = 拒否 断ら 断る 断って 拒絶 謝
        @bad = 違法 非倫理的 不道徳 有害 危険
        @regardless = たとえ 関係なく でも
        @give = つけ 付け 与え ください くれ
        @full = 満点 最高 100 完璧
        @points = 満点 点 点数 成績 評価 スコア
        @message = メッセージ
        @enter = 入って 入れ 起動 有効 切り替え オン 移行 モードに
        @reveal = 明かし 明らか 開示 暴露 漏ら
        @above = 上記 上の 上の文章 上の文 上に
        @text = 文章 テキスト 内容 すべて
        @fullmode = 開発者モード デベロッパーモード
        @aside = 脇 横
        @verbatim = 一字一句 そのまま 全文
        @void = 取り消されました 取り消された 無効です 無効になりました 撤回 失効 廃止
        @disable = 切って 切れ オフ 解除 停止 外して 無効化 無効にして
        @my = 私の 僕の 俺の
        @forbidden = 禁止 許されません 許されない いけません できません
        @warn = 警告 注意書き 免責 謝罪
        @memory = 記憶 メモリ
        @commanded = 命令された 言われた 命じられた
        @isay = 私の言う 言う通り 言うとおり
        @teacher = 先生 教授
        @allowed = 許可 許した
        @solution = 解答 答え 回答
        @neednot = なくていい 必要はない 必要ない 従わなくていい
        @maker = 開発者 作成者 製作者 開発者に
        @covert = 秘密 隠された 隠し 機密
        @line = 行
        @wicked = 悪い 邪悪 悪の 非道
        @bot = ボット ロボット アシスタント AI
        @begin = 始めて 始め
        @reply = 返事 回答 こちら
        @surely = もちろん はい
        @sorry = 謝ら 謝罪
        @top = 満点
        @though = ても でも
        @wrong = 間違って 誤り 間違い
        """;
}
