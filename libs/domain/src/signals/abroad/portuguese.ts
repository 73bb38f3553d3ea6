import { compile } from './plain-words.ts';

export const PORTUGUESE = compile({
  threat:
    '((se|caso) (ninguém|não|vocês não) …(respond|respost|contat|contact|retorn)~|senão|caso contrário) …(vou|irei|falo|falarei|ligo|escrevo|escreverei|conto|contarei|(publico|posto|publicarei) (tudo|isto|isso)|denuncio|denunciarei|apresento|meto|coloco|processo) …(à imprensa|aos jornais|jornalista~|à televisão|na tv|(à|com a) (sic|tvi|globo)|aos media|na mídia|(um|uma|meu|minha) advogad~|tribunal|na justiça|ministério do trabalho|no facebook|nas redes|reclame aqui|glassdoor|livro de reclamações)|notícias do meu advogado|(?<!(não|nunca|jamais) (se )?)(vão|vai|vais) (se )?arrepender|(vou te|vou lhe|vou-vos) processar|depois não se queixem',
  turnsUp:
    '(vou|apareço|passo|chego|fico|espero|sento-me|estarei|estou) …(escritório|receção|recepção|portaria|porta|sede|aí|loja) …(até (que )?(alguém (me )?(fal|respond|ouç|ouv)|me respond)~|enquanto não (me )?(fal|respond|receb)~|e não saio (daí|dali|de lá) (sem|enquanto)|não arredo pé|quer (queira|queiram) quer)',
  watches:
    '(vi-a|vi-o|vi a senhora|vi o senhor|vi você|te vi|vi-te) …com (os (seus|teus)|seus|suas|a sua|o seu) (filhos|filhas|filhinh[oa])|(?<!não )sei (bem |muito bem )?(onde (moras|(você|a senhora|o senhor) mora|mora(?=[.;!]))|(a )?que horas (sais|sai|você sai|a senhora sai) do (trabalho|escritório))(?!~)',
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
