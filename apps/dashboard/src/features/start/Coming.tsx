import { whyNotShown } from '../../lib/why-not.ts';
import { onboardWords } from '../../lib/wording.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

/** Stands in a step until what it needs is there, and says why where it does not come. */
export function Coming({ failure }: { readonly failure: Error | null }) {
  return failure ? <Notice>{whyNotShown(failure)}</Notice> : <Skeleton label={onboardWords.loading} />;
}
