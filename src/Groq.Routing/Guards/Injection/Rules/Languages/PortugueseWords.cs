namespace Groq.Routing;

/// <summary>Words of Portuguese, of Brazil and of Portugal.</summary>
internal static class PortugueseWords
{
    public const string Code = "pt";

    public const string Lists = """
        @ignore = ignore ignora ignorem ignorar ignorando esqueça esqueca esquece esquecer esqueçam desconsidere desconsidera desconsiderar desconsiderem descarte descarta descartar despreze desobedeça omita anule anula pule contorne cancele apague
        ^@ignore = não nunca jamais
        @orders = instrução instruções instrucoes instrucao regra regras ordem ordens orientação orientações diretriz diretrizes directrizes comando comandos prompt prompts mensagem mensagens restrição restrições restricoes norma normas indicações limitações políticas filtros programação contexto protocolos filtro
        @scope = anterior anteriores prévia prévias previas todas todos todo qualquer acima suas seus tuas teus sua seu sistema recebidas dadas iniciais inicial originais original antes segurança éticas precedentes
        @every = tudo
        @before = anterior antes disse dito disseram acima anteriormente aprendeu sabe foi escrito escreveram
        @follow = siga seguir segue obedeça obedecer cumpra respeite atenção conta
        @new = nova novas novo novos
        @task = tarefa tarefas missão
        @show = mostre mostra mostrar revele revela revelar imprima imprime imprimir repita repete repetir diga diz escreva escreve exiba exibe exibir copie copia compartilhe partilha traduza resuma liste forneça divulgue conte
        @secret = sistema oculto oculta ocultas ocultos inicial iniciais secreto secreta secretas secretos original originais internas interno confidenciais confidencial
        @prompt = prompt prompts instrução instruções instrucoes diretrizes configuração regras orientações system
        @your = seu seus sua suas teu teus tua tuas
        @what = qual quais que
        @given = deram recebeu recebeste programaram dadas deu escreveram impostas
        @act = aja age agir atue atua atuar finja finge fingir simule simula comporte comporta imagine imagina responda responde faça interprete assuma pretenda
        @you = você voce tu és es é seja será
        @now = agora partir adiante diante
        @can = pode podes fazer
        @anything = qualquer tudo
        @free = irrestrito irrestrita ilimitado desinibido amoral
        @none = sem nenhuma nenhum livre nem
        @limits = restrições restrição restricoes limites limitações filtros filtro censura regras ética éticas éticos moral morais moderação amarras regra limite limitação segurança
        @mode = modo
        @modename = desenvolvedor programador deus dan jailbreak administrador depuração manutenção
        @never = nunca jamais não
        @refuse = recuse recusar recusa recusará negue negar rejeite rejeitar
        @bad = ilegal ilegais imoral imorais perigoso antiético antiética ofensivo ilícito
        @regardless = mesmo importa importar independentemente
        @give = dar atribua atribui atribuir conceda concede coloque ponha
        @full = máxima máximo completa completos total perfeita 100 10 todos
        @points = nota pontos pontuação
        @message = mensagem
        @not = não sem
        @enter = ative ativa ativar entre entra entrar habilite mude inicie
        @reveal = revele revela revelar divulgue exponha vaze
        @above = acima anterior cima
        @text = texto mensagem tudo
        grade-tampering/pt-give 8 dê ~1 nota máxima ~2 a|ao|para|este|esse|aluno|aluna
        @aside = lado
        @verbatim = palavra literalmente textualmente integralmente
        @void = canceladas cancelada anuladas revogadas inválidas suspensas obsoletas nulas caducaram
        @disable = desative desativa desativar desligue desliga remova remove suspenda desabilite
        @my = minha minhas meu meus
        @forbidden = proibido proibida proíbo permitido permite pode podes
        @warn = avisos aviso advertências alertas desculpas
        @memory = memória
        @commanded = ordenaram mandaram ordenado mandado
        @isay = digo mando
        @teacher = professor professora
        @allowed = permissão permitiu autorizou deixou
        @solution = solução respostas gabarito
        @neednot = precisa precisas deve
        @maker = criador criadores desenvolvedores programadores
        @covert = secretas secretos secreto ocultas confidenciais
        @line = linha
        @wicked = malvado malvada perverso cruel imoral
        @bot = robô bot assistente ia máquina
        @begin = comece começa inicie
        @reply = resposta
        @surely = claro certamente certo
        @sorry = desculpas desculpe
        @top = dez máxima
        @though = mesmo embora apesar
        @wrong = errado errada incorreto erros
        """;
}
