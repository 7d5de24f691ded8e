namespace Groq.Routing;

/// <summary>Words of Turkish.</summary>
internal static class TurkishWords
{
    public const string Code = "tr";

    public const string Lists = """
        @ignore = görmezden gormezden yoksay* unut* unutun gözardı gozardi dikkate geçersiz gecersiz atla atlayın sil iptal çiğne önemseme boşver bosver yok hafızandan
        ^@ignore = asla unutma unutmayın
        @orders = talimat* talimatlar* talimatları kural* kurallar* komut* emir* emirler* yönerge* yonerge* istem* prompt promptu direktif* kısıtlama* kisitlama* sınırlama* mesaj* yönlendirme* ilke* filtre*
        @scope = önceki onceki tüm tum bütün butun yukarıdaki yukaridaki daha önce once verilen sistem senin sana ilk eski güvenlik guvenlik etik mevcut
        @every = her şeyi herşeyi seyi herseyi bütün
        @before = önce once önceki söylediğim söylenen yukarıda şimdiye simdiye dediğim öğrendiğin kadar yazıyor
        @follow = uyma uymayı takip dinleme itaat
        @new = yeni
        @task = görev gorev görevin
        @show = göster* goster* açıkla acikla söyle soyle yazdır yazdir tekrarla tekrar yaz paylaş paylas ifşa ifsa ver listele çevir açığa ortaya kopyala anlat
        @secret = sistem gizli ilk başlangıç baslangic orijinal iç dahili özgün
        @prompt = prompt* istem* istemini istemi talimat* komut* yönerge* kural* yapılandırma* promptunun promptunu
        @your = senin sana kendi filtrelerini filtreni kısıtlamalarını kurallarını promptunun
        @what = ne nedir neydi hangi neler
        @given = aldın aldığın verildi verilen verdikleri söylenen
        @act = davran davranın gibi rol yap taklit canlandır cevap yanıt hayal
        @you = sen sensin artık artik
        @now = artık artik şimdi simdi bundan sonra
        @can = yapabilirsin yapabilen
        @anything = her şeyi herşeyi
        @free = sınırsız sinirsiz kısıtlamasız kisitlamasiz sansürsüz sansursuz filtresiz ahlaksız
        @none = olmadan hiçbir hicbir olmayan yok olmaksızın kuralsız etiksiz sınırsız
        @limits = kısıtlama* kisitlama* kural* sınır* sinir* filtre* sansür* sansur* etik ahlaki sınırlama* güvenlik guvenlik filtrelerini
        @mode = modu moduna modunu modunda
        @modename = geliştirici gelistirici tanrı tanri dan jailbreak yönetici bakım
        @never = asla hiçbir
        @refuse = reddetme reddedemezsin reddet* reddetmen reddetmek
        @bad = yasadışı yasadisi ahlaksız tehlikeli zararlı
        @regardless = bile olsa
        @give = ver verin verir
        @full = tam en yüksek 100 maksimum mükemmel
        @points = puan not notu puanı
        @message = mesaj* mesajımdan
        @enter = etkinleştir* etkinlestir* gir geç gec aç ac başlat
        @reveal = ifşa ifsa açığa sızdır*
        @above = yukarıdaki yukaridaki yukarıdakileri yukarıdakini
        @text = metni her mesajı
        reveal-instructions/tr-what-own 10 <4> ne|nedir|neydi sistem promptun|promptunuz|istemin|isteminiz|talimatın|talimatların|mesajın
        @aside = kenara
        @verbatim = kelimesi aynen
        @void = iptal geçersiz* gecersiz* kaldırıldı hükümsüz yürürlükten geçerliliğini
        @disable = kapat* devre kaldır* sök
        @my = mesajımdan sorumdan ilk benim
        @forbidden = yasak yasaktır yasakladım hakkın izin
        @warn = uyarı* uyari* özür
        @memory = hafızandan hafizandan belleğinden hafızanı
        @commanded = emredilen* söylenen* emrettikleri*
        @isay = dediğimi dedigimi söylediğimi
        @teacher = öğretmen* hoca*
        @allowed = izin
        @solution = çözüm* cevap*
        @neednot = zorunda gerek gerekmiyor
        @maker = geliştirici* yaratıcı* geliştiricilerinin programcı*
        @covert = gizli
        @line = satır*
        @wicked = kötü ahlaksız zalim şeytani
        @bot = bot botu robot* asistan
        @begin = başla basla
        @reply = cevabına cevabını yanıtına yanıtını
        @surely = tabii elbette
        @sorry = özür
        @top = tam yüz
        @though = bile rağmen
        @wrong = yanlış hatalı yanlis
        """;
}
