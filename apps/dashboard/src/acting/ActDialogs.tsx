import { actWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LaneDialog } from './LaneDialog.tsx';
import { LaterDialog } from './LaterDialog.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { PassDialog } from './PassDialog.tsx';
import { ReplyDialog } from './ReplyDialog.tsx';
import { Targets } from './Targets.tsx';
import css from './acting.module.css';
import { type Question, useActing } from './acting.tsx';
import type { Answering } from './answering.ts';
import type { Change } from './change.ts';

const TITLES: Readonly<Record<Question['about'], string>> = {
  done: actWords.doneTitle,
  later: actWords.laterTitle,
  lane: actWords.laneTitle,
  pass: actWords.passTitle,
  note: actWords.noteTitle,
  reply: actWords.replyTitle,
};

/** The questions that stand before an act, one at a time, with the people whom it is about. */
export function ActDialogs() {
  const { act, ask, question } = useActing();
  if (question === null) return null;
  function answer(change: Change, say: string): void {
    if (question === null) return;
    ask(null);
    const stays = change.note !== undefined || change.assigneeId !== undefined;
    if (!stays) question.onLeave();
    act(question.entries, change, say);
  }
  return (
    <Dialog
      onClose={() => ask(null)}
      size={question.about === 'reply' ? 'lg' : 'md'}
      title={TITLES[question.about]}
    >
      <Targets entries={question.entries} />
      <Body question={question} answer={answer} onBack={() => ask(null)} />
    </Dialog>
  );
}

function Body({ question, answer, onBack }: Answering & { readonly onBack: () => void }) {
  switch (question.about) {
    case 'later':
      return <LaterDialog question={question} answer={answer} />;
    case 'lane':
      return <LaneDialog question={question} answer={answer} />;
    case 'pass':
      return <PassDialog question={question} answer={answer} />;
    case 'note':
      return <NoteDialog question={question} answer={answer} />;
    case 'reply':
      return <ReplyDialog question={question} />;
    case 'done':
      return (
        <div className={css.choices}>
          <Button
            look="primary"
            data-autofocus
            onClick={() => answer({ state: 'done' }, actWords.bulk.done(question.entries.length))}
          >
            {actWords.bulk.doneButton(question.entries.length)}
          </Button>
          <Button onClick={onBack}>{actWords.goBack}</Button>
        </div>
      );
  }
}
