import { compile } from './plain-words.ts';

export const PORTUGUESE = compile({
  threat:
    '((se|caso) (ninguém|não|vocês não) …(respond|respost|contat|contact|retorn)~|senão|caso contrário) …(vou|irei|falo|falarei|ligo|escrevo|escreverei|conto|contarei|(publico|posto|publicarei) (tudo|isto|isso)|denuncio|denunciarei|apresento|meto|coloco|processo) …(à imprensa|aos jornais|jornalista~|à televisão|na tv|(à|com a) (sic|tvi|globo)|aos media|na mídia|(um|uma|meu|minha) advogad~|tribunal|na justiça|ministério do trabalho|no facebook|nas redes|reclame aqui|glassdoor|livro de reclamações)|notícias do meu advogado|(?<!(não|nunca|jamais) (se )?)(vão|vai|vais) (se )?arrepender|(vou te|vou lhe|vou-vos) processar|depois não se queixem|(publico|publicarei|divulgo|divulgarei) …(vossos|vossas|seus|suas) (e-?mails|mails|mensagens|respostas)|(ou|senão|caso contrário) …(vossos|seus|teus) (clientes|pacientes|hóspedes|chefes) (vão saber|saberão|ficam a saber|vão ler)|(finanças|imprensa|jornais|inspeção|clientes|act) …(vão saber|vai saber|saberá|saberão|ficam a saber) …(de|o que|como)|(chega|vai parar|vão parar|acaba) …aos jornais|(vai|vão|vais) pagar (por isto|por isso|caro)',
  turnsUp:
    '(vou|apareço|passo|chego|fico|espero|sento-me|estarei|estou) …(escritório|receção|recepção|portaria|porta|sede|aí|loja) …(até (que )?(alguém (me )?(fal|respond|ouç|ouv)|me respond)~|enquanto não (me )?(fal|respond|receb)~|e não saio (daí|dali|de lá) (sem|enquanto)|não arredo pé|quer (queira|queiram) quer)|(fico|ficarei|espero|esperarei|vou ficar) …(portão|porta|entrada|parque) …até (a senhora|o senhor|você|alguém|tu) (sair|sair~|descer)|não me deixo (mandar|despachar|correr)',
  watches:
    '(vi-a|vi-o|vi a senhora|vi o senhor|vi você|te vi|vi-te) …com (os (seus|teus)|seus|suas|a sua|o seu) (filhos|filhas|filhinh[oa])|(?<!não )sei (bem |muito bem )?(onde (moras|(você|a senhora|o senhor) mora|mora(?=[.;!]))|(a )?que horas (sais|sai|você sai|a senhora sai) do (trabalho|escritório))(?!~)|sei que (hoje|ontem|esta manhã) (a senhora |o senhor )?(chegou|saiu) (às|no|na|de|com)(?!~)|(vejo-a|vejo-o|vejo-te|observo-a|vejo a senhora) (todas as|todos os|sempre) (manhãs|tardes|dias|noites)|(todas as|todos os) (manhãs|tardes|dias|noites) a vejo',
  courts:
    '(penso|pensar) (sempre )?nos (seus|teus) (olhos|lábios)|(janta|jantas|jantaria|sairia) (fora )?comigo|apaixon(ei-me|ad[oa]) por (si|ti|você)|(sonhei|sonho) (toda a noite )?(consigo|contigo|com você|com a senhora)|quando (a|o|te) posso (ver|rever)|quando (posso vê-la|posso ver-te|nos voltamos a ver)',
  insults:
    '(que|qual) (é o )?(idiota|imbecil|burro|palhaço|incompetente) (que )?(manda|dirige|trata|gere)(?!~)',
  blames:
    '(por sua|por vossa|por tua) (causa|culpa) …(chor|dorm|com|doent)~|(chorou|chora|adoeceu) …por (sua|vossa|tua) (causa|culpa)',
  afterNo:
    'não (aceito|vou aceitar|aceitarei) ((esse|este|o seu|o vosso) não|(essa|esta|a sua|a vossa) (recusa|decisão))(?!~)|(vou|continuarei) …(escrevendo|ligando|a escrever|a ligar) …(todo dia|todos os dias) até (a senhora|o senhor|você|vocês|me)(?!~)',
  offer:
    '(outra|segunda|uma) (oferta|proposta) (de|da|por|escrita|com|e )|(outra) (oferta|proposta)|(oferta|proposta|contrato) …(outra (empresa|companhia|escola)|outro (hotel|lugar|sítio|lado))|(outra (empresa|escola|clínica)|outro (hospital|hotel|restaurante)) …(me quer|quer-me|me chamou|chamou-me|assinatura|contrato)',
  mustAnswer:
    '(tenho (de|que)|preciso|devo|precisam|querem|exigem) …(responder|assinar|decidir|dar (uma )?resposta|confirmar|resposta|assinatura)|(expira|termina o prazo|prazo)|até (amanhã|hoje|logo)',
  dataRequest:
    '(lgpd|rgpd)|(apag|elimin|acess|cópia)~ …(meus dados|dados pessoais)|dados pessoais …(guard|apag|elimin|têm|tem)~',
  asksFormally:
    '(ponto de situação|estado|andamento|situação) …(candidatura|processo|vaga|recrutamento|seleção)',
  inside:
    '(aqui é|aqui fala|é|sou) (o|a) ~ (da|do|de) (ti|contabilidade|informática|marketing|receção|recepção|financeiro|folha)(?!~)|~ (da|do) (ti|contabilidade|informática|financeiro|rh) aqui',
});
