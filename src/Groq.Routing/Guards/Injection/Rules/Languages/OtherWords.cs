namespace Groq.Routing;

/// <summary>Words of more languages: as many as the most common sentences need.</summary>
internal static class OtherWords
{
    /// <summary>The code and the lists of each.</summary>
    public static IReadOnlyList<(string Code, string Lists)> All { get; } =
    [
        // Ukrainian.
        ("uk", """
            @ignore = ігноруй* проігноруй* забудь* відкинь* обійди* порушуй*
            ^@ignore = не
            @orders = інструкці* правил* вказівк* команд* наказ* промпт* обмежен* настанов* директив*
            @scope = попередн* всі усі всіх усе вище твої свої системн* раніше початков*
            @every = все усе
            @before = раніше сказано казали до
            @show = покажи* розкрий* виведи* повтори* напиши* скажи*
            @secret = систем* прихован* секретн* початков*
            @prompt = інструкці* правил* промпт*
            @your = свій свої свою твій твої твою
            @act = дій поводься уяви удавай відповідай
            @you = ти
            @now = тепер зараз відтепер
            @none = без жодних немає
            @limits = обмежен* правил* фільтр* цензур* морал*
            """),
        // Czech.
        ("cs", """
            @ignore = ignoruj ignorujte zapomeň zapomeňte nedbej přeskoč obejdi poruš
            ^@ignore = ne nikdy
            @orders = pokyny pokynů instrukce instrukcí pravidla pravidel příkazy příkazů prompt omezení směrnice
            @scope = předchozí všechny všech výše svá své tvé dřívější systémové původní uvedené
            @every = vše všechno
            @before = předtím dříve řečeno výše
            @show = ukaž zobraz vypiš prozraď zopakuj napiš řekni odhal
            @secret = systémový systémové skryté tajné původní
            @prompt = instrukce pokyny pravidla prompt
            @your = svůj své tvůj tvé svoje
            @act = chovej předstírej jednej odpovídej
            @you = jsi
            @now = nyní teď odteď
            @none = bez žádných žádná
            @limits = omezení pravidel filtrů cenzury limitů morálky
            """),
        // Swedish, Danish and Norwegian.
        ("sv", """
            @ignore = ignorera ignorer glöm glem bortse åsidosätt tilsidesæt overse
            ^@ignore = inte ikke aldrig aldri
            @orders = instruktioner instruksjoner instruktionerna regler reglerna anvisningar order kommandon ordrer riktlinjer retningslinjer prompt begränsningar begrænsninger begrensninger
            @scope = tidigare tidligere alla alle föregående ovanstående ovenstående forrige dina dine system ursprungliga
            @every = allt alt
            @before = tidigare tidligere innan før ovan sagt
            @show = visa vis avslöja afslør avslør upprepa gentag gjenta skriv skriva
            @secret = system dolda hemliga skjulte hemmelige ursprungliga
            @prompt = instruktioner instruksjoner prompt regler
            @your = din dina ditt dine
            @act = agera låtsas lad opfør oppfør svara svar
            @you = du
            @now = nu nå
            @none = utan uten uden inga ingen
            @limits = begränsningar begrensninger begrænsninger regler filter gränser censur
            """),
        // Croatian, Bosnian and Serbian, in both scripts.
        ("hr", """
            @ignore = ignoriraj ignoriši ignorisi zaboravi zanemari zaobiđi prekrši игнориши заборави занемари
            ^@ignore = nemoj ne немој
            @orders = upute uputa instrukcije instrukcija instrukcijama pravila naredbe prompt ograničenja smjernice upitstva uputstva упутства инструкције правила
            @scope = prethodne prethodna sve svih svoje tvoje gore ranije sistemske претходне све
            @every = sve svemu све
            @before = prije ranije rečeno prethodno раније
            @show = pokaži prikaži otkrij ponovi ispiši reci napiši покажи прикажи
            @secret = sistemski sustavski skrivene tajne početne системски
            @prompt = upute instrukcije pravila prompt
            @your = svoj svoje tvoj tvoje
            @act = ponašaj pretvaraj glumi odgovaraj
            @you = si
            @now = sada odsad
            @none = bez nikakvih nemaš
            @limits = ograničenja pravila filtera cenzure granica
            """),
        // Bulgarian.
        ("bg", """
            @ignore = игнорирай* забрави* пренебрегни* заобиколи*
            ^@ignore = не
            @orders = инструкци* правил* указани* команд* промпт* ограничени*
            @scope = предишн* всички горн* твоите своите системн* досегашн*
            @every = всичко
            @before = досега преди казано
            @show = покажи* разкрий* повтори* изведи*
            @secret = систем* скрит* тайн*
            @prompt = инструкци* правил* промпт*
            @your = своя своите твоя твоите
            @act = дръж престори отговаряй
            @you = си
            @now = сега отсега
            @none = без никакви
            @limits = ограничени* правил* филтр* цензур*
            """),
        // Romanian.
        ("ro", """
            @ignore = ignoră ignora ignorați uită uitați nesocotește ocolește încalcă
            ^@ignore = nu
            @orders = instrucțiunile instrucțiuni regulile reguli ordinele comenzile prompt restricțiile directivele indicațiile instrucțiune instrucțiunea regulă
            @scope = anterioare toate precedente tale sus sistem inițiale primite
            @every = tot
            @before = înainte anterior spus sus
            @show = arată afișează dezvăluie repetă scrie spune dă
            @secret = sistem ascunse secrete inițial inițiale ascuns ascunsă
            @prompt = prompt promptul instrucțiunile regulile
            @your = tău tale ta
            @act = comportă prefă acționează răspunde
            @you = ești
            @now = acum
            @none = fără nicio niciun
            @limits = restricții reguli limite filtre cenzură filtrele regulile
            @stop = oprește opreste încetează
            @pretend = prefă prefa imaginează comportă
            @absent = există exista
            @repeat = repetă repeta copiază scrie
            @preceding = înainte înaintea sus deasupra
            @here = mesaj
            @first = prima primul inițială
            @only = doar numai
            @pwned = spart hackuit piratat pwned
            @whatever = orice indiferent
            @write = scrie spune răspunde
            @aside = deoparte
            @maker = dezvoltatorul dezvoltatorii creatorul creatorii programatorii
            @follow = respecta respecți urma urmat asculta urmezi
            @never = nu niciodată
            @text = textul text tot
            @above = sus deasupra
            @what = care ce
            @verbatim = cuvânt literal
            @give = acordă acorda
            @full = maximă maxim complet
            @points = nota punctaj
            @not = nu
            @message = mesaj
            """),
        // Greek.
        ("el", """
            @ignore = αγνόησε αγνοήστε ξέχασε ξεχάστε παράβλεψε παράκαμψε
            ^@ignore = μην
            @orders = οδηγίες οδηγιες εντολές κανόνες κανονες προτροπή περιορισμούς prompt
            @scope = προηγούμενες προηγούμενους όλες όλους παραπάνω σου αρχικές συστήματος
            @every = όλα τα
            @before = πριν προηγουμένως παραπάνω είπα
            @show = δείξε εμφάνισε αποκάλυψε επανάλαβε γράψε πες
            @secret = συστήματος κρυφές μυστικές αρχικές κρυφό
            @prompt = οδηγίες prompt προτροπή εντολές κανόνες
            @your = σου
            @act = συμπεριφέρσου προσποιήσου κάνε απάντα
            @you = είσαι
            @now = τώρα
            @none = χωρίς κανένα κανέναν
            @limits = περιορισμούς περιορισμό κανόνες όρια φίλτρα λογοκρισία
            """),
        // Hungarian.
        ("hu", """
            @ignore = hagyd felejtsd felejts mellőzd szegd kerüld ignoráld
            @orders = utasítást utasítások utasításokat utasítás szabályt szabályokat szabályaid parancsot parancsokat prompt korlátozásokat
            @scope = korábbi előző összes minden fenti eddigi saját rendszer
            @every = mindent
            @before = korábban eddig előtte
            @show = mutasd írd jelenítsd áruld fedd ismételd
            @secret = rendszer rejtett titkos eredeti
            @prompt = prompt promptot promptodat utasításokat utasításaidat
            @your = saját te
            @act = viselkedj tégy válaszolj
            @you = te vagy
            @now = most mostantól
            @none = nélkül nincs nincsenek
            @limits = korlátozás korlátok szabályok szűrők cenzúra
            """),
        // Finnish.
        ("fi", """
            @ignore = unohda ohita sivuuta
            ^@ignore = älä
            @orders = ohjeet ohjeesi ohjeita säännöt käskyt kehote rajoitukset
            @scope = aiemmat kaikki edelliset yllä olevat järjestelmän alkuperäiset
            @every = kaikki
            @before = aiemmin aikaisemmin ennen
            @show = näytä paljasta toista kirjoita kerro
            @secret = järjestelmän piilotetut salaiset alkuperäiset
            @prompt = ohjeet ohjeesi kehote kehotteesi prompt
            @your = sinun omat
            @act = toimi esitä käyttäydy vastaa
            @you = olet
            @now = nyt
            @none = ilman
            @limits = rajoituksia sääntöjä rajoja suodattimia sensuuria
            """),
        // Indonesian and Malay.
        ("id", """
            @ignore = abaikan lupakan langgar kesampingkan hiraukan
            ^@ignore = jangan
            @orders = instruksi perintah aturan arahan petunjuk prompt batasan pedoman peraturan
            @scope = sebelumnya semua seluruh sebelum atas anda kamu sistem awal terdahulu
            @every = semua segala semuanya
            @before = sebelumnya tadi sebelum
            @show = tampilkan tunjukkan ungkapkan ulangi tuliskan beritahu cetak bocorkan
            @secret = sistem tersembunyi rahasia awal
            @prompt = prompt instruksi perintah aturan
            @your = anda kamu
            @act = bertindaklah berpura bertindak berperan jawab
            @you = kamu anda
            @now = sekarang mulai
            @none = tanpa tidak
            @limits = batasan aturan batas filter sensor pembatasan
            """),
        // Vietnamese.
        ("vi", """
            @ignore = bỏ quên lờ phớt
            ^@ignore = đừng
            @orders = hướng chỉ lệnh quy nhắc prompt
            @scope = trước tất trên đó
            @show = hiển hiện tiết lặp
            @secret = hệ ẩn bí
            @prompt = nhắc hướng chỉ lệnh prompt
            @your = bạn
            """),
        // Persian.
        ("fa", """
            @ignore = نادیده فراموش بگیر کنار
            @orders = دستورالعمل دستورالعمل* دستورات دستور* قوانین قواعد پرامپت محدودیت*
            @scope = قبلی تمام همه پیشین بالا خود
            @every = همه هرچه
            @before = قبلا قبل گفته
            @show = نشان بگو فاش تکرار چاپ بنویس
            @secret = سیستم مخفی پنهان
            @prompt = پرامپت دستورالعمل* دستورات
            @your = خود خودت
            @act = رفتار وانمود
            @you = تو
            @now = اکنون حالا
            @none = بدون هیچ
            @limits = محدودیت* قوانین فیلتر سانسور
            """),
        // Hebrew.
        ("he", """
            @ignore = התעלם התעלמי תתעלם שכח תשכח עקוף
            ^@ignore = אל
            @orders = הוראות ההוראות מההוראות כללים הכללים מהכללים הנחיות ההנחיות מההנחיות פקודות הפקודות פרומפט הגבלות
            @scope = קודמות הקודמות כל מכל לעיל שלך המערכת הראשוניות
            @every = הכל כל
            @before = קודם לפני נאמר
            @show = הצג הראה חשוף גלה חזור כתוב
            @secret = מערכת המערכת סודיות נסתרות
            @prompt = הפרומפט פרומפט הנחיות ההנחיות ההוראות
            @your = שלך
            @act = התנהג העמד ענה
            @you = אתה
            @now = עכשיו מעכשיו
            @none = ללא בלי
            @limits = הגבלות מגבלות כללים פילטרים צנזורה
            """),
        // Thai.
        ("th", """
            @ignore = เพิกเฉย ละเว้น ลืม ไม่ต้องสนใจ ข้าม
            @orders = คำสั่ง คำแนะนำ กฎ ข้อจำกัด พรอมต์ พร้อมท์
            @scope = ก่อนหน้า ทั้งหมด ข้างต้น เดิม ของคุณ
            @show = แสดง เปิดเผย บอก พิมพ์
            @secret = ระบบ ลับ ซ่อน
            @prompt = พรอมต์ พร้อมท์ คำสั่ง คำแนะนำ
            @your = ของคุณ คุณ
            """),
        // Bengali.
        ("bn", """
            @ignore = উপেক্ষা ভুলে অগ্রাহ্য
            @orders = নির্দেশ* নিয়ম* আদেশ* প্রম্পট*
            @scope = পূর্ববর্তী সমস্ত সব আগের উপরের তোমার
            @show = দেখাও প্রকাশ বলো
            @secret = সিস্টেম গোপন লুকানো
            @prompt = প্রম্পট* নির্দেশ*
            @your = তোমার আপনার
            """),
        // Catalan.
        ("ca", """
            @ignore = ignora oblida omet
            ^@ignore = no
            @orders = instruccions regles ordres indicacions prompt restriccions normes
            @scope = anteriors totes tots prèvies teves dalt sistema
            @show = mostra revela repeteix escriu digues
            @secret = sistema ocultes secretes inicials
            @prompt = instruccions prompt regles
            @your = teu teves teva
            @act = actua fingeix
            @you = ets
            @now = ara
            @none = sense cap
            @limits = restriccions límits regles filtres censura
            """),
    ];
}
