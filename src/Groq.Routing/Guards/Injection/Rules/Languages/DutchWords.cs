namespace Groq.Routing;

/// <summary>Words of Dutch.</summary>
internal static class DutchWords
{
    public const string Code = "nl";

    public const string Lists = """
        @ignore = negeer negeren vergeet vergeten verwerp omzeil omzeilen overschrijf overschrijven schrap sla annuleer wis
        ^@ignore = niet nooit
        @orders = instructie instructies regel regels opdracht opdrachten richtlijn richtlijnen bevel bevelen commando prompt prompts bericht berichten beperking beperkingen aanwijzing aanwijzingen voorschriften filters beleid programmering context systeemprompt veiligheidsfilters veiligheidsregels
        @scope = vorige voorgaande eerdere alle bovenstaande hierboven jouw je uw systeem gegeven oorspronkelijke initiële voorafgaande al veiligheids ethische
        @every = alles
        @before = hiervoor eerder gezegd daarvoor vooraf hierboven verteld geleerd tevoren weet vóór voor
        @follow = volg volgen gehoorzaam houd aandacht let acht lettend
        @new = nieuwe nieuw
        @task = taak taken opdracht
        @show = toon tonen laat onthul onthullen herhaal herhalen print druk geef geven zeg schrijf vertel kopieer deel vertaal lijst
        @secret = systeem verborgen geheime geheim oorspronkelijke interne initiële vertrouwelijke
        @prompt = prompt prompts systeemprompt instructie instructies richtlijnen configuratie regels systeeminstructies
        @your = je jouw uw
        @what = wat welke
        @given = gekregen ontvangen gegeven kreeg opgelegd
        @act = gedraag handel doe speel simuleer reageer antwoord stel word wees
        @you = bent je jij
        @now = nu voortaan vanaf
        @can = kunt kan doen
        @anything = alles
        @free = onbeperkte onbeperkt ongecensureerde ongecensureerd ongefilterde ongefilterd amorele
        @none = zonder geen enkele vrij
        @limits = beperkingen beperking regels grenzen limieten filters filter censuur richtlijnen ethiek ethische moraal morele restricties regel grens veiligheidsfilters veiligheidsfilter inhoudsfilters beveiliging
        @mode = modus
        @modename = ontwikkelaar ontwikkelaars god dan jailbreak beheerder onderhoud
        @fullmode = ontwikkelaarsmodus godmodus ontwikkelmodus
        @never = nooit niet geen
        @refuse = weigeren weiger weigert afwijzen
        @bad = illegaal illegale onethisch immoreel gevaarlijk schadelijk
        @regardless = ongeacht zelfs ook
        @give = geef geven ken
        @full = volledige maximale maximum hoogste alle 100 perfecte tien vol
        @points = punten cijfer score punt
        @message = bericht systeembericht
        @not = geen niet
        @enter = activeer activeren schakel start ga
        @reveal = onthul onthullen lek
        @above = boven bovenstaande hierboven voorgaande
        @text = tekst alles bericht
        @aside = beschouwing opzij
        @verbatim = woord letterlijk
        @void = ingetrokken ongeldig vervallen nietig opgeheven geannuleerd achterhaald geschrapt
        @disable = zet schakel deactiveer verwijder haal omzeil hef
        @my = mijn
        @forbidden = mag mogen verboten toegestaan verbied
        @warn = waarschuwingen waarschuwing disclaimers excuses
        @memory = geheugen
        @commanded = bevolen opgedragen
        @isay = zeg beveel
        @teacher = docent leraar lerares
        @allowed = goed toestemming toegestaan mocht
        @solution = oplossing antwoorden
        @neednot = hoeft hoef moet
        @maker = maker makers ontwikkelaars ontwikkelaar programmeurs
        @covert = geheime verborgen vertrouwelijke
        @line = regel lijn
        @wicked = slechte kwaadaardige gemene boosaardige
        @bot = bot robot assistent ai machine
        @begin = begin start
        @reply = antwoord
        @surely = natuurlijk zeker
        @sorry = verontschuldig excuses sorry
        @top = tien maximaal
        @though = ook al hoewel
        @wrong = fout verkeerd fouten slecht
        """;
}
