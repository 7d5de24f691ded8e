namespace Groq.Routing;

/// <summary>Words of French.</summary>
internal static class FrenchWords
{
    public const string Code = "fr";

    public const string Lists = """
        @ignore = ignore ignorez ignorer ignorons oublie oubliez oublier oublions néglige négligez négliger abandonne abandonnez contourne contournez contourner annule annulez désobéis désobéissez passe passez outrepasse outrepassez écarte écartez omets omettez supprime supprimez efface effacez fais abstraction
        ^@ignore = pas jamais
        @orders = instruction instructions consigne consignes règle règles directive directives ordre ordres commande commandes prompt prompts message messages restriction restrictions indications indication contraintes limitations politique politiques filtres programmation contexte invite protocoles filtre
        @scope = précédente précédentes précédent précédents toutes tous toute tout dessus antérieures antérieurs tes vos ta votre système reçues données initiales initiale originales avant sécurité préalables éthiques auparavant
        @every = tout
        @before = avant précède dit auparavant précédemment précédent appris sais dessus écrit
        @follow = suis suivez obéis obéissez respecte respectez tiens tenez compte attention
        @new = nouvelle nouvelles nouveau nouveaux
        @task = tâche tâches mission
        @show = montre montrez montrer révèle révélez révéler affiche affichez afficher répète répétez répéter dis dites donne donnez imprime imprimez imprimer écris écrivez partage partagez copie copiez recopie traduis traduisez résume résumez divulgue divulguez liste listez communique raconte
        @secret = système caché cachée cachées cachés initial initiale initiales secret secrète secrètes originales originale internes interne confidentielles confidentielle system
        @prompt = prompt prompts instruction instructions consigne consignes directives invite configuration règles
        @your = ton tes ta votre vos
        @what = quel quelle quelles quels que quoi
        @given = reçu reçues reçus reçue donné donnés donnée données imposées écrit fournies
        @act = agis agissez agir comporte comportez fais faites prétends imagine imaginez simule simulez joue jouez réponds répondez incarne incarnez deviens feins suppose
        @you = es êtes seras serez tu vous
        @now = maintenant désormais partir dorénavant présent
        @can = peux pouvez faire
        @anything = importe
        @free = débridé débridée illimitée amorale amoral censuré censurée filtré filtrée
        @none = sans aucune aucun libre ni libéré plus
        @limits = restrictions restriction limites limite limitations filtres filtre censure règles éthique éthiques morale morales modération contraintes tabou règle sécurité
        @mode = mode
        @modename = développeur dieu dan jailbreak administrateur débogage maintenance débridé
        @never = jamais pas ne
        @refuse = refuse refuser refuses refusez refuseras refus décliner
        @bad = illégal illégale illégales immoral immorale dangereux dangereuse nuisible contraire offensant illicite
        @regardless = même importe peu quelle
        @give = donne donnez donner attribue attribuez mets mettez accorde accordez
        @full = maximale maximum maximal complète complets parfaite parfait totale tous 100 20 excellente
        @points = note points notes score
        @message = message
        @not = pas aucune aucun plus n
        @enter = active activez activer passe passez entre entrez
        @reveal = révèle révélez révéler divulgue divulguez dévoile dévoilez
        @above = dessus précède précédent haut
        @text = texte message tout conversation
        @aside = côté
        @verbatim = mot intégralement littéralement
        @void = annulées annulés annulée caduques révoquées invalides suspendues abrogées obsolètes levées nulles
        @disable = désactive désactivez désactiver coupe coupez supprime supprimez lève levez éteins débranche
        @my = mon ma mes
        @forbidden = droit interdit interdis défense autorisé permis peux
        @warn = avertissements avertissement mises excuses disclaimer morale
        @memory = mémoire
        @commanded = ordonné commandé demandé
        @isay = dis dirai ordonne
        @teacher = professeur enseignant prof
        @allowed = autorisé permission permis
        @solution = solution réponses corrigé
        @neednot = besoin dois obligé plus
        @maker = créateur créateurs développeurs concepteurs programmeurs
        @covert = secrètes secrets secret cachées confidentielles
        @line = ligne
        @wicked = méchant méchante maléfique cruel immoral
        @bot = robot bot assistant ia machine
        @begin = commence commencez débute
        @reply = réponse
        @surely = sûr certainement volontiers
        @sorry = excuse excuser excuses
        @top = vingt excellent
        @though = même malgré bien
        @wrong = faux fausse mauvais incorrect erreurs
        """;
}
