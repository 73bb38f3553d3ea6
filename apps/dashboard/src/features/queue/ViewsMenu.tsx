import { Menu } from '@mantine/core';
import { IconBookmark } from '../../ui/icons.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import type { InboxFilter, SavedView } from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import { Coming } from '../../dialogs/Coming.tsx';
import { ViewDialog } from '../../dialogs/on-demand.ts';
import { isNarrowed, queueAddress } from '../../lib/filter.ts';
import { deleteView, viewsQuery } from '../../lib/views-query.ts';
import { whyNot } from '../../lib/why-not.ts';
import { viewWords } from '../../lib/wording.ts';
import css from './filter.module.css';

/** The reader's own views: go to one, keep the present filters under a name, rename or delete the one that is open. */
export function ViewsMenu({ filter }: { readonly filter: InboxFilter }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { say } = useActing();
  const { data: views = [] } = useQuery(viewsQuery);
  const [dialog, setDialog] = useState<SavedView | 'new' | null>(null);
  const here = queueAddress(filter);
  const open = views.find((view) => queueAddress(view.filter) === here) ?? null;

  async function remove(view: SavedView): Promise<void> {
    try {
      await deleteView(client, view);
      say(viewWords.removed(view.name));
    } catch (error) {
      say(whyNot(error));
    }
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <button type="button" className={css.chip} data-on={open === null ? undefined : ''}>
            <IconBookmark size={15} stroke={1.75} aria-hidden />
            <span dir="auto">{open?.name ?? viewWords.menu}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.length === 0 ? <Menu.Label className={css.none}>{viewWords.none}</Menu.Label> : null}
          {views.map((view) => (
            <Menu.Item key={view.id} onClick={() => void navigate(queueAddress(view.filter))}>
              {view.name}
            </Menu.Item>
          ))}
          {isNarrowed(filter) ? <Menu.Divider /> : null}
          {isNarrowed(filter) && open === null ? (
            <Menu.Item onClick={() => setDialog('new')}>{viewWords.save}</Menu.Item>
          ) : null}
          {open === null ? null : (
            <>
              <Menu.Item onClick={() => setDialog(open)}>{viewWords.rename(open.name)}</Menu.Item>
              <Menu.Item onClick={() => void remove(open)}>{viewWords.remove(open.name)}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog === null ? null : (
        <Suspense fallback={<Coming />}>
          <ViewDialog
            view={dialog === 'new' ? null : dialog}
            filter={filter}
            onClose={() => setDialog(null)}
          />
        </Suspense>
      )}
    </>
  );
}
