namespace Groq.Routing;

/// <summary>Words of German, with umlauts and without.</summary>
internal static class GermanWords
{
    public const string Code = "de";

    public const string Lists = """
        @ignore = ignoriere ignorier ignorieren ignoriert ignorierst vergiss vergesse vergessen vergesst missachte missachten missachtet übergehe übergehen uebergehe umgehe umgehen verwerfe verwirf verwerfen überschreibe überschreiben ueberschreibe lösche löschen loesche hinweg hinwegsehen
        ^@ignore = niemals keinesfalls nicht
        @orders = anweisung anweisungen anweisungs regel regeln instruktion instruktionen vorgabe vorgaben befehl befehle befehlen prompt prompts nachricht nachrichten richtlinie richtlinien einschränkung einschränkungen einschraenkungen systemprompt aufträge auftrag auftraege angaben anordnungen vorschriften beschränkungen informationen anleitung ausführungen sicherheitsrichtlinien sicherheitsregeln programmierung kontext eingaben sicherheitsfilter schutzmaßnahmen protokolle leitlinien
        @scope = vorherige vorherigen vorheriger vorhergehenden vorangegangenen vorangehenden vorigen bisherigen bisherige obigen obige oben alle allen sämtliche deine deinen deiner ihre ihren system früheren fruehere gegebenen ursprünglichen urspruengliche ersten erhaltenen zuvor davor sicherheits ethischen vorstehenden genannten
        @every = alles
        @before = davor vorher zuvor bisher bislang gesagt oben vorherige gelernt weißt weisst vorangegangene
        @follow = befolge befolgen folge folgen halte beachte beachten gehorche acht beachtung aufmerksamkeit beacht
        @new = neue neuen neuer neues
        @task = aufgabe aufgaben auftrag
        @show = zeige zeig zeigen zeigst enthülle enthuelle enthüllen verrate verrat verraten nenne nenn nennen wiederhole wiederhol wiederholen gib gebe geben ausgeben drucke drucken schreibe schreib sag sage sagen kopiere übersetze uebersetze teile liste offenbare veröffentliche wiedergeben erzähl erzähle schildere zitiere zitier
        @secret = system versteckten versteckte geheimen geheime geheimer ursprünglichen urspruenglichen internen interne initialen vertraulichen vollständigen vollstaendigen obige obigen entwickler
        @prompt = prompt prompts systemprompt systemprompts anweisungen anweisung instruktionen systemanweisungen systemanweisung befehle regeln konfiguration eingabeaufforderung texte anfangskonfiguration grundanweisung startanweisungen systemnachricht anfangsanweisungen
        @your = dein deine deinen deiner deines ihr ihre ihren
        @what = was wie welche welcher welches lautet lauten welchen
        @given = bekommen erhalten programmiert gegeben vorgegeben auferlegt mitgegeben gab erhieltst bekamst
        @act = handle verhalte verhalten agiere agieren tu tue spiele spiel spielen stell stelle simuliere antworte antworten benimm gib sei übernimm uebernimm rolle rede red sprich ahme imitiere
        @you = du bist sie sind
        @now = jetzt nun ab fortan künftig
        @can = kannst können alles
        @anything = alles
        @free = uneingeschränkte uneingeschränkter uneingeschränkt uneingeschraenkte unzensierte unzensierter unzensiert ungefilterte ungefilterter ungefiltert entfesselte amoralische unbeschränkte unbeschränkter
        @none = ohne keine keinen keinerlei kein frei befreit
        @limits = einschränkungen einschränkung einschraenkungen beschränkungen regeln grenzen filter zensur richtlinien moral ethik ethische moralische restriktionen limits tabus schranken regel grenze sicherheitsfilter inhaltsfilter schutzfilter sicherheitssperren beschränkung
        @mode = modus
        @modename = entwickler gott dan jailbreak admin administrator wartung debug
        @fullmode = entwicklermodus gottmodus jailbreakmodus administratormodus wartungsmodus
        @never = nie niemals nicht keine nichts
        @refuse = ablehnen ablehnst verweigern verweigere verweigerst weigern weigere ablehne verweigerung lehne lehn
        @bad = illegal illegale illegales unethisch unmoralisch gefährlich schädlich verboten
        @regardless = egal auch wenn selbst
        @give = gib gebe geben vergib vergebe vergeben bewerte erteile trage
        @full = volle vollen maximale maximal höchste hoechste beste bestnote 100 alle eins perfekte
        @points = punkte punktzahl note noten bewertung punkten
        @message = systemnachricht nachricht frage eingabe entwicklernachricht
        @not = nicht keine keinen keinerlei
        @enter = aktiviere aktivieren aktivier wechsle wechsele starte betrete schalte
        @reveal = enthülle enthuelle enthüllen verrate verrat verraten offenbare
        @above = oberhalb über oben obigen obige davor obiges obigem vorstehende
        @text = text alles nachricht worte
        override-instructions/de-leave 8 <10> hinter|beiseite @scope lass|lassen|lasst
        reveal-instructions/de-print 7 <7> eingabeaufforderung|prompt obige|obigen|oben drucke|drucken|ausgeben|gib
        @aside = beiseite acht
        @verbatim = wörtlich wortwörtlich woertlich wortlaut
        @void = aufgehoben ungültig nichtig widerrufen hinfällig außer gestrichen überholt ausgesetzt veraltet zurückgezogen gegenstandslos
        @disable = deaktiviere deaktivieren schalte schalt ausschalten abschalten entferne entfernen hebe heb umgehe
        @my = mein meine meiner meinem meinen
        @forbidden = darfst dürfen verboten erlaubt untersagt
        @warn = warnungen warnung warnhinweise hinweise entschuldigungen belehrungen
        @memory = gedächtnis speicher
        @commanded = befohlen aufgetragen angewiesen gesagt
        @isay = sage befehle verlange
        @teacher = lehrer lehrerin dozent professor
        @allowed = erlaubt genehmigt erlaubnis
        @solution = lösung lösungen musterlösung
        @neednot = musst brauchst nicht
        @maker = entwickler schöpfer betreiber hersteller macher programmierer
        @covert = geheimen geheime versteckten versteckte vertraulichen verborgenen
        @line = zeile linie
        @wicked = böser böse boshafter bösartiger skrupelloser skrupellose bösen
        @bot = bot roboter assistent ki maschine
        @begin = beginne beginn starte fang
        @reply = antwort
        @surely = klar sicher natürlich gerne selbstverständlich
        @sorry = entschuldige entschuldigung entschuldigen
        @top = eins einser sehr
        @though = auch obwohl selbst
        @wrong = falsch fehlerhaft schlecht fehler
        @stop = hör höre hören stopp stoppe beende
        @pretend = tu tue stell stelle angenommen
        @absent = gäbe gaebe existieren existierten existiert ausgeschaltet
        @repeat = wiederhole wiederholen wiederhol kopiere schreib schreibe gib
        @preceding = vor davor bevor oberhalb oben vorher
        @here = nachricht zeile satz
        @first = erste ersten allererste anfängliche
        @only = nur ausschließlich lediglich
        @pwned = gehackt pwned geknackt
        @whatever = egal unabhängig ungeachtet gleichgültig
        @write = schreib schreibe sag antworte gib
        @obey = gehorche gehorchst höre hör folge gehorchend
        @me = mir mich meinen meine
        @boss = direktor direktors direktorin rektor rektors schulleiter schulleiterin professors
        @ordered = anordnung befehl anweisung weisung
        override-instructions/de-stop-orders 10 hör|höre|hören ~2 @orders ~2 @follow|@following
        @wipe = lösche loesche lösch vergiss
        @mind = gedächtnis speicher
        @password = passwort kennwort
        @kept = geheim geheimhalten
        @banned = verboten untersagt
        @whole = ganze gesamte komplette
        @config = konfiguration einstellungen
        @phone = handy telefon smartphone android
        @know = kennt kennst
        @forbid = darfst verboten
        @tosay = sagen verraten
        @tothee = du dir
        @nomore = nicht
        @following = einhalten einzuhalten
        @sendback = zurück zurueck nochmal
        @wrote = geschrieben schrieb verfasst
        @foryou = dich dir
        """;
}
