namespace Groq.Routing;

/// <summary>Words of Polish.</summary>
internal static class PolishWords
{
    public const string Code = "pl";

    public const string Lists = """
        @ignore = zignoruj zignorujcie ignoruj ignorujcie ignorować zapomnij zapomnijcie zapomnieć pomiń pomijaj pomin odrzuć odrzuc anuluj obejdź obejdz złam nadpisz usuń wyczyść lekceważ wymaż
        ^@ignore = nie nigdy
        @orders = instrukcje instrukcji instrukcjach instrukcja polecenia poleceń polecen polecenie poleceniach zasady zasad zasadach reguły reguł reguly wytyczne wytycznych rozkazy komendy komend prompt prompty promptu prompcie wiadomości ograniczenia ograniczeń dyrektywy wskazówki wskazowki nakazy filtry protokoły
        @scope = poprzednie poprzednich wcześniejsze wczesniejsze wcześniejszych wszystkie wszystkich wszelkie powyższe powyzsze powyższych swoje swoich twoje twoich systemowe dotychczasowe otrzymane pierwotne początkowe bezpieczeństwa etyczne dano
        @every = wszystko wszystkim
        @before = wcześniej wczesniej przedtem poprzednio powiedziałem powiedziano dotąd powyżej dotychczas wiesz przed napisane
        @follow = przestrzegaj przestrzegać słuchaj stosuj wykonuj uwagi zwracaj uwagę
        @new = nowe nowa nowy nowych
        @task = zadanie zadania
        @show = pokaż pokaz pokazać ujawnij ujawnić wyświetl wyswietl wypisz wydrukuj powtórz powtorz powiedz podaj napisz zdradź zdradz skopiuj przetłumacz wymień streść przytocz przepisz opowiedz
        @secret = systemowy systemowe systemowego systemowych ukryte ukrytych ukryty tajne tajny początkowy początkowe poczatkowe oryginalne wewnętrzne wewnetrzne pierwotny pierwotne poufne systemu systemowej
        @prompt = prompt promptu prompty monit instrukcje instrukcji instrukcję polecenia konfigurację wytyczne zasady wiadomość
        @your = swój swoj swoje swoich twój twoj twoje twoich twoja
        @what = jaki jaka jakie co
        @given = dostałeś otrzymałeś otrzymałaś dano dostałaś dali narzucono przekazano wpisano dały
        @act = działaj dzialaj zachowuj udawaj graj odgrywaj symuluj odpowiadaj wyobraź wyobraz wciel zostań
        @you = jesteś jestes jesteście będziesz
        @now = teraz odtąd odtad
        @can = możesz mozesz robić
        @anything = wszystko cokolwiek
        @free = nieograniczona nieograniczony nieograniczoną nieocenzurowany nieocenzurowana niefiltrowany amoralny
        @none = bez żadnych zadnych brak wolny pozbawiony
        @limits = ograniczeń ograniczen ograniczenia zasad reguł filtrów filtrow cenzury limitów granic etyki moralności etycznych moralnych zasady limitu filtry bezpieczeństwa blokady
        @mode = tryb trybu trybie
        @modename = deweloper deweloperski dewelopera programisty boga dan jailbreak administratora debugowania serwisowy
        @never = nigdy nie
        @refuse = odmawiaj odmówić odmawiać odmow odmówisz
        @bad = nielegalne nielegalny nieetyczne niemoralne niebezpieczne szkodliwe
        @regardless = nawet niezależnie względu
        @give = daj dajcie przyznaj postaw wystaw oceń przydziel
        @full = maksymalną maksymalna maksymalne maksymalnie pełną pelna pełne najwyższą najwyzsza wszystkie 100 celujący szóstkę
        @points = ocenę ocena ocene punkty punktów punktow punktację liczbę
        @message = wiadomość wiadomości wiadomością wiadomoscia
        @not = nie bez
        @enter = włącz wlacz aktywuj wejdź wejdz przejdź uruchom
        @reveal = ujawnij ujawnić zdradź zdradz
        @above = powyżej powyższy powyzej powyższego powyższe powyzsze
        @text = tekst wszystko treść
        @aside = bok
        @verbatim = dosłownie słowo słowa
        @void = anulowane anulowano unieważnione nieważne uchylone odwołane wycofane nieaktualne cofnięte zniesione
        @disable = wyłącz wylacz zdejmij usuń dezaktywuj odłącz znieś
        @my = moją moja moje moim mojego mojej
        @forbidden = wolno zabraniam zabronione możesz zakazane
        @warn = ostrzeżeń ostrzeżenia ostrzezen zastrzeżeń przeprosin
        @memory = pamięci pamięć
        @commanded = nakazano kazano polecono
        @isay = mówię każę
        @teacher = nauczyciel nauczycielka profesor
        @allowed = pozwolił pozwoliła zgodę zezwolił
        @solution = rozwiązanie odpowiedzi
        @neednot = musisz potrzebujesz trzeba
        @maker = twórcy twórców programistów programiści programistow
        @covert = tajne tajnych ukryte ukrytych poufne sekretne
        @line = linii linijki wiersza
        @wicked = zły zła okrutny niemoralny podły
        @bot = bot robot asystent ai maszyna
        @begin = zacznij rozpocznij
        @reply = odpowiedź
        @surely = jasne oczywiście pewnie
        @sorry = przepraszaj przeprosin
        @top = szóstkę piątkę celujący
        @though = nawet choć mimo
        @wrong = błędna błędne błędny źle błędy zła
        """;
}
