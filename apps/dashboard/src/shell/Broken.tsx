import { Link } from 'react-router';
import { shellWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import css from './shell.module.css';

/** A fault of ours: says so, and that nothing was changed by it. */
export function Broken() {
  return (
    <main className={css.alone}>
      <h1>{shellWords.broken}</h1>
      <Button look="primary" onClick={() => window.location.reload()}>
        {shellWords.brokenReload}
      </Button>
    </main>
  );
}

export function NotFound() {
  return (
    <div className={css.alone}>
      <h1>{shellWords.notFound}</h1>
      <Link to="/queue">{shellWords.notFoundBack}</Link>
    </div>
  );
}
