/** What is looked for in Japanese, Russian and Ukrainian: folded text, whose letters no word boundary knows. */
export interface ScriptWords {
  readonly withdraws: RegExp;
  readonly interview: RegExp;
  readonly anotherTime: RegExp;
  readonly soon: RegExp;
  readonly asksWhereItStands: RegExp;
  readonly news: RegExp;
}

const JAPANESE: ScriptWords = {
  withdraws: /辞退/,
  interview: /面接|面談/,
  anotherTime:
    /(変更|延期|別の日|別の日程|日を改め)|(伺|行|参加|出席)[^。！？\n]{0,6}(えな|けな|できな|できません|かね)|欠席/,
  soon: /明日|本日|今日/,
  asksWhereItStands:
    /(状況|進捗|結果|その後)[^。！？\n]{0,20}(いかが|でしょうか|お聞か|教えて|伺い)|届い[^。！？\n]{0,8}(でしょうか|ますか)|ご連絡をお待ち/,
  news: /(試験|検定|級|資格|免許)[^。！？\n]{0,14}(合格|取得|通り)|(修了|合格|資格|成績)(通知|証|証明)[^。！？\n]{0,14}(届|添付|お送り)|(入社|勤務)[^。！？\n]{0,10}可能(に|と)なり|他社[^。！？\n]{0,10}内定/,
};

const RUSSIAN_AND_UKRAINIAN: ScriptWords = {
  withdraws: /(отзываю|снимаю|відкликаю|знімаю)[^.!?\n]{0,30}(заявк|кандидатур|резюме)/,
  interview: /собеседован|співбесід/,
  anotherTime:
    /(не смогу|не могу|не зможу|не можу)[^.!?\n]{0,30}(при|быть|бути)|перенес|друго(й|е) (день|время)|інш(ий|а) (день|час)/,
  soon: /сегодня|завтра|сьогодні/,
  asksWhereItStands:
    /(есть ли|нет ли|какие)[^.!?\n]{0,14}(новост|решени|ответ)|(получили|дошло) ли|чи (є|маєте)[^.!?\n]{0,14}(новин|рішенн)|чи (отримали|дійшл)/,
  news: /(сдал|получил|закончил|прошел|прошла|здав|здала|отримав|отримала|закінчи)[а-яіїє]*[^.!?\n]{0,40}(сертифи|сертифі|диплом|экзамен|іспит|права|удостоверен|посвідчен|лиценз|ліценз|допуск)/,
};

export const FURTHER_SCRIPTS: readonly ScriptWords[] = [JAPANESE, RUSSIAN_AND_UKRAINIAN];
