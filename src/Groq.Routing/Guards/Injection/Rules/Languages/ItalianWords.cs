namespace Groq.Routing;

/// <summary>Words of Italian.</summary>
internal static class ItalianWords
{
    public const string Code = "it";

    public const string Lists = """
        @ignore = ignora ignorare ignori ignorate ignorando dimentica dimenticare dimentichi dimenticate dimenticati dimenticando trascura trascurare tralascia scarta scartare scavalca aggira aggirare annulla annullare disobbedisci disattendi elimina cancella ometti salta scordati scorda scordatevi
        ^@ignore = non mai
        @orders = istruzione istruzioni regola regole ordine ordini direttiva direttive comando comandi prompt messaggio messaggi restrizione restrizioni indicazione indicazioni linee vincoli limitazioni norme politiche filtri programmazione contesto disposizioni consegne protocolli filtro
        @scope = precedente precedenti tutte tutti tutto sopra antecedenti tue tuoi tua tuo sistema ricevute date iniziali iniziale originali originale prima sicurezza etiche anteriori qualsiasi
        @every = tutto ciò quello
        @before = prima precedente precedentemente detto sopra finora imparato sai scritto
        @follow = segui seguire segua obbedire obbedisci rispettare rispetta conto attenzione
        @new = nuova nuove nuovo nuovi
        @task = compito compiti missione
        @show = mostra mostrami mostrare rivela rivelare rivelami rivelaci stampa stampare ripeti ripetere dimmi scrivi scrivere copia condividi traduci riassumi elenca fornisci divulga visualizza raccontami raccontare
        @secret = sistema nascosto nascosta nascoste nascosti iniziale iniziali segreto segreta segrete segreti originale originali interne interno riservate
        @prompt = prompt istruzione istruzioni direttive configurazione regole comandi system
        @your = tuo tuoi tua tue suo sue vostre
        @what = qual quali cosa che quale
        @given = ricevuto ricevute ricevuti dato date dati imposto assegnate scritto
        @act = agisci agire comportati comportarti fingi fingere fai simula simulare immagina rispondi interpreta recita assumi diventa
        @you = sei siete sarai tu
        @now = ora adesso poi
        @can = puoi fare
        @anything = qualsiasi qualunque
        @free = illimitato illimitata disinibito amorale
        @none = senza nessuna nessun nessuno alcuna alcun libero privo priva
        @limits = restrizioni restrizione limiti limitazioni filtri filtro censura regole etica etiche etici morale morali moderazione vincoli regola limite sicurezza
        @mode = modalità
        @modename = sviluppatore dio dan jailbreak amministratore debug manutenzione
        @never = mai non
        @refuse = rifiutare rifiutarti rifiuti rifiutarsi rifiuterai negare
        @bad = illegale illegali immorale immorali pericoloso dannoso offensivo illecito
        @regardless = anche importa indipendentemente
        @give = dai dammi dare assegna assegnare metti attribuisci dagli
        @full = massimo massima pieno pieni completo completa perfetto tutti 100 10 30
        @points = voto punti punteggio voti
        @message = messaggio
        @not = non senza
        @enter = attiva attivare attivate entra entrare passa abilita avvia
        @reveal = rivela rivelare rivelami rivelaci divulga svela
        @above = sopra precede precedente quanto
        @text = testo messaggio tutto
        @aside = parte
        @verbatim = parola letteralmente testualmente
        @void = annullate annullati annullata revocate invalidate nulle sospese decadute obsolete abrogate superate
        @disable = disattiva disattivare disattivate spegni togli rimuovi sospendi disabilita elimina
        @my = mio mia mie miei
        @forbidden = vietato vietata proibito permesso puoi consentito
        @warn = avvertenze avvertimenti avvisi scuse disclaimer
        @memory = memoria
        @commanded = ordinato comandato detto
        @isay = dico ordino
        @teacher = professore professoressa insegnante docente
        @allowed = permesso autorizzato consentito
        @solution = soluzione risposte
        @neednot = devi bisogno sei
        @maker = creatore creatori sviluppatori programmatori
        @covert = segrete segreti segreto nascoste riservate
        @line = riga linea
        @wicked = cattivo cattiva malvagio malvagia crudele immorale
        @bot = robot bot assistente ia macchina
        @begin = inizia comincia
        @reply = risposta
        @surely = certo certamente volentieri
        @sorry = scusarti scuse scusa
        @top = trenta dieci massimo
        @though = anche sebbene
        @wrong = sbagliato sbagliata errori scorretto
        """;
}
