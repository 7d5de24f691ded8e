namespace Groq.Routing;

/// <summary>The rules that are the same in every language but English: what matters is which words come together, as their order differs.</summary>
/// <remarks>
/// Each language brings lists of words, and rules of its own where it says things in a way of its own; <c>{0}</c> is its code. A word is written as
/// the language writes it, and folded when it is read. A rule whose list a language lacks is left out there.
/// </remarks>
internal static class LanguageRules
{
    // The word prompt, and names of the system prompt that are one word, in whatever language.
    private const string Prompts = """
        @promptword = prompt prompts promptu prompta prompty istem istemi istemini промпт* промт* プロンプト 提示词 提示詞 프롬프트* प्रॉम्प्ट* प्रांप्ट* موجه الموجه البرومبت برومبت
        @systemprompt = systemprompt systemprompts systeemprompt systemnachricht systemanweisung systemanweisungen systeminstruktionen systeeminstructies systeembericht 系统提示 系統提示 系统提示词 系統提示詞 系统指令 系統指令 システムプロンプト
        """;

    private const string Rules = """
        override-instructions/{0}-orders 10 <8> @ignore @orders @scope
        override-instructions/{0}-any-orders 7 <5> @ignore @orders
        override-instructions/{0}-orders-then-anything 5 <12> @ignore @orders @anything|@none|@free
        override-instructions/{0}-everything 10 <8> @ignore @every @before
        override-instructions/{0}-above 10 <2> @ignore @above
        override-instructions/{0}-aside 10 <9> @aside @orders @scope
        override-instructions/{0}-aside-given 10 <9> @aside @orders @given
        override-instructions/{0}-void 10 <7> @void @orders @scope
        override-instructions/{0}-disable 10 <8> @disable @limits @your
        override-instructions/{0}-not-attend-above 10 <9> @never @follow @above
        override-instructions/{0}-makers 10 <8> @ignore @maker
        override-instructions/{0}-memory 10 <8> @ignore @orders @memory
        override-instructions/{0}-as-i-say 10 <12> @ignore|@commanded @commanded @isay
        override-instructions/{0}-permission 5 <14> @teacher @allowed @orders|@solution
        override-instructions/{0}-need-not 10 <9> @neednot @follow|@orders @orders @maker|@your
        override-instructions/{0}-not-follow 8 <6> @never @follow @orders
        override-instructions/{0}-not-follow-earlier 10 <7> @never @follow @orders @scope
        override-instructions/{0}-text-above 10 <5> @ignore @text @above
        override-instructions/{0}-stop 10 @stop ~2 @follow|@following ~2 @orders
        override-instructions/{0}-stop-last 10 @orders ~2 @follow|@following ~2 @stop
        override-instructions/{0}-wiped 10 <14> @wipe @mind @obey
        override-instructions/{0}-company 10 <12> openai|anthropic|groq|chatgpt @follow|@following @nomore|@neednot|@never|@not
        override-instructions/{0}-permission-though 10 <22> @teacher @allowed @solution @banned
        override-instructions/{0}-obey-me 10 <5> @obey @only @me
        override-instructions/{0}-only-pwned 10 <6> @only @write @pwned
        override-instructions/{0}-not-follow-maker 10 <14> @never|@not @follow @orders|@limits @maker
        override-instructions/{0}-aside-hidden 10 <12> @aside @orders|@limits @show @secret
        new-task/{0}-new 4 <5> @new @orders|@task
        reveal-instructions/{0}-prompt 10 <8> @show @secret @promptword
        reveal-instructions/{0}-english-system-prompt 10 <8> @show system @promptword
        reveal-instructions/{0}-what-english-system-prompt 10 <8> @what system @promptword @your
        reveal-instructions/{0}-system-prompt 10 <8> @show @systemprompt
        reveal-instructions/{0}-your-secret 10 <8> @show @secret @prompt @your
        reveal-instructions/{0}-your-message 10 <8> @show @secret @message @your
        reveal-instructions/{0}-secret 7 <4> @show @secret @prompt
        reveal-instructions/{0}-reveal 10 <6> @reveal @secret @prompt
        reveal-instructions/{0}-show-message 10 @show ~5 @secret @message
        reveal-instructions/{0}-show-message-of 7 @show ~5 @message ~1 @secret
        reveal-instructions/{0}-message-show 10 @secret @message ~4 @show
        reveal-instructions/{0}-verbatim 4 <8> @prompt @verbatim
        reveal-instructions/{0}-given-verbatim 10 <10> @show @given @verbatim
        reveal-instructions/{0}-before-mine 10 <9> @before @my @message @what|@verbatim|@show
        reveal-instructions/{0}-covert 10 <9> @what|@show|@you|@your @covert @prompt
        reveal-instructions/{0}-above-line 10 <9> @show|@verbatim @above @line
        reveal-instructions/{0}-your-prompt 10 <8> @show @your @promptword
        reveal-instructions/{0}-your 8 <6> @show @your @prompt
        reveal-instructions/{0}-thy 10 <5> @show @thy @prompt
        reveal-instructions/{0}-what 10 <8> @what @secret @prompt @your
        reveal-instructions/{0}-what-system-prompt 10 <6> @what @systemprompt @your
        reveal-instructions/{0}-what-your 6 <6> @what @prompt @your
        reveal-instructions/{0}-given 10 <8> @show @prompt @given
        reveal-instructions/{0}-what-given 10 <8> @what @prompt @given
        reveal-instructions/{0}-above 8 <8> @show @above @text
        reveal-instructions/{0}-kept-password 10 <12> @show @password @kept
        reveal-instructions/{0}-whole-configuration 10 <9> @show @whole @config @your
        reveal-instructions/{0}-forbidden-to-you 10 <10> @show @forbid @tosay @tothee
        reveal-instructions/{0}-give-back 10 <11> @sendback @orders|@prompt @wrote @foryou
        reveal-instructions/{0}-message-received 10 <11> @show @secret @message @given
        reveal-instructions/{0}-repeat-before 10 <11> @repeat @every @preceding @here
        reveal-instructions/{0}-first-order 10 <10> @what @first @orders @your|@verbatim
        persona-switch/{0}-pretend-none 10 <9> @pretend @limits @not|@none @absent
        persona-switch/{0}-pretend-lack 10 <9> @pretend @limits @lacking
        persona-switch/{0}-free 10 <10> @act|@you|@now @free
        persona-switch/{0}-none 10 <10> @act|@you|@now @none @limits
        persona-switch/{0}-now-none 10 <12> @you @now @none|@not @limits
        persona-switch/{0}-not-any 10 @act ~5 @not ~3 @limits
        persona-switch/{0}-knows-no 10 <13> @you @not|@none @know @limits
        persona-switch/{0}-no-limits 4 <4> @none @limits
        persona-switch/{0}-dan-anything 10 <8> dan @can|@anything
        persona-switch/{0}-wicked 10 <8> @act|@you @wicked @bot
        persona-switch/{0}-dan 8 <6> @act|@you|@now dan
        persona-switch/{0}-are-now 4 <5> @now @you
        persona-switch/{0}-mode 7 <4> @mode @modename
        persona-switch/{0}-full-mode 7 <1> @fullmode
        persona-switch/{0}-enter-mode 4 <6> @enter @modename|@fullmode @mode|@fullmode
        discussion/{0}-table -16 <9> @orders|@limits|@guards @table
        discussion/{0}-about 0 @attack
        discussion/{0}-mistake -10 <10> @ignore @mymistake
        discussion/{0}-a-prompt -14 <3> @an @systemprompt|system @promptword
        discussion/{0}-a-system-prompt -14 <2> @an @systemprompt
        discussion/{0}-marking-scheme -6 <24> @full @points @rubric
        discussion/{0}-explain -12 <10> @attack @explain
        discussion/{0}-law -24 <9> @orders|@limits @law
        discussion/{0}-log -10 <12> @secret|@message @orders|@message|@config|@limits @log
        discussion/{0}-phone -6 <9> @mode|@fullmode @phone
        persona-switch/{0}-anything 6 <6> @can @anything @now
        override-instructions/{0}-safety-off 10 <7> @off @guards @safety
        override-instructions/{0}-safeguards-off 10 <6> @off @safeguards
        override-instructions/{0}-all-guards-off 8 <6> @off @guards @allof
        override-instructions/{0}-safety-is-off 8 <7> @guards @isoff @safety
        override-instructions/{0}-safeguards-are-off 8 <6> @safeguards @isoff
        override-instructions/{0}-only-mine 10 <8> @only @my|@me @orders @follow|@obey|@following
        override-instructions/{0}-counts-no-more 6 <6> @before|@above|@preceding @counts @nolonger
        override-instructions/{0}-before-void 8 <5> @every|@above @before|@above @void
        reveal-instructions/{0}-all-confidential 10 <6> @show @allof @confidential @data
        reveal-instructions/{0}-leak-credential 10 <7> @leak @credential
        reveal-instructions/{0}-admin-credential 8 <6> @show @credential @admin
        reveal-instructions/{0}-keys-of-yours 10 <9> @sendme @key @environment
        reveal-instructions/{0}-all-internal 10 <6> @show @allof @secret @prompt
        reveal-instructions/{0}-all-internal-orders 7 <6> @show @allof|@verbatim @secret @orders
        reveal-instructions/{0}-orders-verbatim 10 <6> @show @verbatim @orders|@prompt
        reveal-instructions/{0}-entire-prompt 10 <5> @show @entire @promptword
        reveal-instructions/{0}-entire-orders 8 <6> @show @entire|@allof @prompt
        reveal-instructions/{0}-entire-context 8 <6> @show @entire|@allof @context
        reveal-instructions/{0}-orders-you-got 10 <8> @show @orders @given
        reveal-instructions/{0}-rules-you-work-by 10 <8> @show|@what @orders @youwork
        tool-abuse/{0}-exfiltrate 10 <9> @exfil @data|@users
        tool-abuse/{0}-data-out 8 <9> @send @data @users @outside
        persona-switch/{0}-wicked-hacker 10 <6> @you|@now|@act @hacker @wicked|@free
        persona-switch/{0}-now-hacker 7 <5> @you|@act @now|@pretend @hacker
        persona-switch/{0}-root-access 10 <8> @you|@now @root @total @access
        persona-switch/{0}-root-without 10 <8> @you|@act|@now @root @none @limits
        persona-switch/{0}-free-mode 10 <4> @free @mode
        persona-switch/{0}-limitless-mode 10 <5> @none @limits @mode
        refusal-suppression/{0}-never-refuse 6 <6> @never @refuse
        refusal-suppression/{0}-never-refuse-now 5 <9> @now @never @refuse
        refusal-suppression/{0}-forbidden-refuse 10 <6> @forbidden @refuse
        refusal-suppression/{0}-refuse-warn 10 <8> @never|@forbidden @refuse @warn
        refusal-suppression/{0}-sure 10 <9> @begin @reply @surely
        refusal-suppression/{0}-sure-first 10 <12> @begin @surely @sorry
        refusal-suppression/{0}-bad 4 <6> @regardless @bad
        override-instructions/{0}-told 5 <9> @ignore @toldyou
        override-instructions/{0}-told-at-start 10 <11> @ignore @toldyou @atstart
        override-instructions/{0}-role 8 <5> @ignore @role @scope|@your
        new-task/{0}-end-of-doc 4 <3> @endof @doc
        reveal-instructions/{0}-told-at-start 10 <12> @show|@verbatim @toldyou @atstart
        reveal-instructions/{0}-what-forbidden-to-you 7 <10> @what|@show @forbid @tosay @tothee
        persona-switch/{0}-knows-none 4 <5> @not|@none @know @limits|@orders
        refusal-suppression/{0}-no-lecture 5 <5> @lecture @none|@never|@forbidden|@not
        refusal-suppression/{0}-no-lecture-no-refusal 10 <14> @lecture @sorry|@refuse|@warn @none|@never|@forbidden|@not
        framing/{0}-limits-lifted 7 <14> @limits|@orders @isoff|@void @account
        grade-tampering/{0}-grading-machine 10 <22> @bot @grading @full|@top|@points
        grade-tampering/{0}-no-rubric 8 <7> @ignore|@void|@not|@nomore @rubric
        new-task/{0}-end-then-system 7 <11> @endof @doc @system
        new-task/{0}-new-system-message 6 <5> @new @message|@orders @system
        reveal-instructions/{0}-told-text 8 <12> @show @toldyou @text|@message
        framing/{0}-i-am-admin 5 <13> @iam @admin|@maker @off @guards|@safeguards|@limits
        grade-tampering/{0}-though-wrong 10 <12> @give|@points @full|@top @though @wrong
        grade-tampering/{0}-full-whatever 10 <12> @full @points @whatever
        grade-tampering/{0}-ordered 10 <16> @give @full|@points @boss @ordered
        grade-tampering/{0}-full 10 <8> @give @full @points
        """;

    /// <summary>Reads the rules of a language.</summary>
    /// <param name="code">Its code, as it stands in the ids of its rules.</param>
    /// <param name="lists">Its lists.</param>
    public static IReadOnlyList<InjectionRule> Read(string code, string lists)
    {
        RuleTable table = new();
        table.Read(Prompts);
        return [.. table.Read(lists), .. table.Read(Rules.Replace("{0}", code, StringComparison.Ordinal))];
    }
}
