namespace Groq.Routing;

/// <summary>Words of Spanish, with the forms of tú, usted and vos.</summary>
internal static class SpanishWords
{
    public const string Code = "es";

    public const string Lists = """
        @ignore = ignora ignore ignoren ignorad ignorá ignorar ignorando ignores olvida olvide olvídate olvidate olviden olvidar olvidá olvidando olvídese descarta descarte descartar desestima desestime omite omita omitir desobedece desobedezca desatiende salta salte sáltate anula anule anular prescinde cancela elimina borra omiso borrar pasa
        ^@ignore = no nunca jamás
        @orders = instrucción instrucciones regla reglas orden órdenes indicación indicaciones directriz directrices directiva directivas comando comandos prompt prompts mensaje mensajes restricción restricciones norma normas pauta pautas limitación limitaciones políticas política filtros programación contexto entrenamiento mandatos protocolo protocolos filtro
        @scope = anterior anteriores previa previas previo previos todas todos todo cualquier arriba tus sus tu su sistema recibidas recibida dadas iniciales inicial originales original precedentes antes seguridad éticas éticos
        @every = todo cuanto
        @before = anterior antes dicho dije dijeron dijo indicado previo arriba aprendido sabes escribieron
        @follow = sigas sigues seguir siga obedezcas obedecer obedezca cumplas respetes hagas caso atención cuenta
        @new = nueva nuevas nuevo nuevos
        @task = tarea tareas misión
        @show = muestra muéstrame muestre mostrar enseña enséñame revela revele revelar revélame imprime imprima imprimir repite repita repetir repíteme dime diga escribe escriba copia copie devuelve comparte comparta expón traduce resume lista dame cuéntame transcribe cuenta
        @secret = sistema oculto oculta ocultas ocultos inicial iniciales secreto secretas secretos secreta original originales interna internas confidencial confidenciales
        @prompt = prompt prompts instrucción instrucciones indicaciones directrices configuración reglas system
        @your = tu tus su sus vuestras
        @what = qué cuál cuáles que
        @given = te dieron recibiste dieron programaron configuraron recibido escribieron escrito pusieron impusieron dado
        @act = actúa actúe actúas actuar actuarás actuá finge finja fingir fingí simula simule simular compórtate comportate compórtese imagina imagine responde responda haz hacete asume interpreta pretende conviértete juguemos
        @you = eres sos es serás estás te
        @now = ahora partir adelante
        @can = puedes puede hacer
        @anything = cualquier cualquiera
        @free = irrestricto irrestricta ilimitado desinhibido amoral
        @none = sin ninguna ningún ninguno ni libre
        @limits = restricciones restricción límites limitaciones filtros filtro censura reglas normas ética éticas éticos moral morales moderación ataduras regla límite norma limitación seguridad
        @mode = modo
        @modename = desarrollador programador dios dan jailbreak administrador depuración mantenimiento
        @never = nunca jamás no
        @refuse = niegues negarte niegas negarse rechaces rechazar rehúses niegue rechace negarás negativa
        @bad = ilegal ilegales inmoral inmorales peligroso dañino ofensivo ilícito
        @regardless = aunque sea importar importa incluso
        @give = dale dame otorga otorgue pon ponle ponme asigna asigne asígname califica califique concede otórgame póngame póngale
        @full = máxima máximo completa completos total perfecta perfecto 100 10 sobresaliente todos
        @points = nota puntos puntuación calificación puntaje
        @message = mensaje
        @not = no sin
        @enter = activa activar active entra entrar habilita habilitar pasa cambia inicia
        @reveal = revela revele revelar revélame divulga expón filtra
        @above = arriba anterior anteriores encima precede
        @text = texto mensaje todo conversación
        @aside = lado aparte
        @verbatim = textualmente literalmente palabra íntegramente
        override-instructions/es-pass-over 9 <8> alto @orders pasa|pase|pases|pasar|pasen
        @void = anuladas anulada anulados canceladas derogadas invalidadas caducadas revocadas obsoletas nulas vigencia suspendidas
        @disable = desactiva desactive desactivar apaga apague quita quite elimina suspende deshabilita desconecta
        @my = mi mis
        @forbidden = prohibido prohibida prohíbo permitido permite puedes
        @warn = advertencias advertencia avisos aviso disculpas sermones
        @memory = memoria
        @commanded = ordenaron ordenado mandaron mandado
        @isay = digo diga mando
        @teacher = profesor profesora maestro
        @allowed = permiso permitió autorizó dejó
        @solution = solución soluciones respuestas
        @neednot = necesitas tienes debes hace
        @maker = creador creadores desarrolladores fabricante programadores
        @covert = secretas secretos secreto secreta ocultas ocultos confidenciales
        @line = línea raya
        @wicked = malvado malvada perverso inmoral cruel
        @bot = robot bot asistente ia máquina
        @begin = empieza comienza inicia
        @reply = respuesta
        @surely = claro supuesto seguro
        @sorry = excusas disculpes disculpas
        @top = diez sobresaliente
        @though = aunque
        @wrong = mal incorrecto incorrecta equivocado error errores
        """;
}
