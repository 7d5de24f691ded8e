namespace Groq.Routing;

/// <summary>Words of Korean, and some in Latin letters.</summary>
internal static class KoreanWords
{
    public const string Code = "ko";

    public const string Lists = """
        @ignore = 무시* 잊어* 잊으* 잊고* 잊은* 버려* 버리* 어겨* 우회* 덮어쓰* 취소* 초기화* 삭제* 건너뛰* musi musihago 어기* 지워* 접어
        ^@ignore = 잊지
        @orders = 지시* 명령* 규칙* 프롬프트* 지침* 제한* 제약* 설정* 가이드라인* 메시지* 정책* 대화* 내용* 필터* 안내* jisi
        @scope = 이전* 앞의 앞선 앞서 위의 위에 모든 모두 지금까지* 기존* 너의 네 당신의 시스템* 원래* 받은 초기* 주어진 안전* 윤리* 개발자* ijeon modeun
        @every = 모든* 모두 전부 다
        @before = 이전* 앞서 지금까지* 위에* 말한* 말했* 배운* 전에 앞에 쓰여
        @follow = 따르* 지키* 준수* 따르지 지키지 신경 쓰지
        @new = 새로운 새
        @task = 작업* 과제* 임무*
        @show = 보여* 알려* 출력* 공개* 말해* 반복* 드러내* 노출* 밝혀* 써줘* 적어* 표시* 인쇄* 번역* 요약* 나열*
        @secret = 시스템* 숨겨진 숨은 비밀* 초기* 내부* 원래* 기밀* 원본*
        @prompt = 프롬프트* 지시* 명령* 설정* 지침* 규칙*
        @your = 너의 네 당신의 당신* 니 자신의 안전*
        @what = 무엇* 뭐* 뭔지* 어떤* 무슨 어떤
        @given = 받은* 받았* 주어진*
        @act = 행동* 연기* 가장* 척* 역할* 되어* 흉내* 상상* 답변* 대답* 시뮬레이션* 가정*
        @you = 너는 넌 당신은 너의
        @now = 이제* 지금* 앞으로*
        @can = 할 수 있*
        @anything = 무엇이든* 뭐든* 무엇이든지
        @free = 무제한* 무검열* 무필터* 탈옥*
        @none = 없는 없이 없* 않는 벗어나* 벗어난
        @limits = 제한* 제약* 규칙* 검열* 필터* 윤리* 도덕* 규제* 안전* 필터를
        @mode = 모드*
        @modename = 개발자* 신 dan 탈옥* 관리자* 디버그*
        @never = 절대* 결코 마 마라 마세요 말고 말아* 말아
        @refuse = 거부* 거절* 사과*
        @bad = 불법* 비윤리* 부도덕* 유해* 위험*
        @regardless = 상관없이 관계없이
        @give = 줘* 주세요 주어* 부여* 줘라 매겨* 처리*
        @full = 만점* 최고* 100점* 100 완벽* 최대*
        @points = 만점* 점수* 100점* 성적* 점
        @message = 메시지*
        @enter = 활성화* 들어가* 전환* 켜* 시작* 진입*
        @reveal = 공개* 드러내* 노출* 밝혀* 유출*
        @above = 위의 위에 위 글은
        @text = 텍스트* 내용* 문장* 모든
        @aside = 제쳐* 제쳐두고
        @verbatim = 그대로 글자 빠짐없이 한
        @void = 취소되* 취소됐* 무효* 폐기* 철회* 만료* 효력*
        @disable = 꺼 끄* 해제* 비활성화* 제거* 중단*
        @my = 내 제 나의 저의
        @forbidden = 금지* 안 못 허용*
        @warn = 경고* 주의* 사과*
        @memory = 기억*
        @commanded = 명령* 받은
        @isay = 시키는 말하는
        @teacher = 선생님* 교수*
        @allowed = 허락* 허가*
        @solution = 답을 정답* 해답*
        @neednot = 않아도 필요*
        @maker = 개발자* 제작자* 개발자가
        @covert = 비밀* 숨겨진 기밀*
        @line = 줄 행
        @wicked = 나쁜 사악* 악한
        @bot = 봇* 로봇* ai
        @begin = 시작*
        @reply = 답변* 대답* 있습니다*
        @surely = 물론*
        @sorry = 사과*
        @top = 만점*
        @though = 틀렸어도 틀려도 비록
        @wrong = 틀렸* 틀린* 잘못*
        """;
}
