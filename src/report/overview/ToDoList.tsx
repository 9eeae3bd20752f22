import type { ComponentChildren } from 'preact';
import { dayWords } from '../../core/day-words';
import type { Words } from '../../core/texts';
import { lastRead } from '../../ui/seen';
import { Press } from '../Press';
import { type Standing, unreadOf } from './standing';
import { type ToDo, toDoOf } from './to-do';

type Props = {
  readonly standing: Standing;
  readonly words: Words;
  /** Within the press itself: a browser asks for access only then. */
  readonly onAllow: () => void;
  readonly onOpen: () => void;
};

/** At most three lines of what to do now, each with what it takes. */
export function ToDoList({ standing, words, onAllow, onOpen }: Props) {
  const { texts } = words;
  const list = toDoOf(standing);
  if (list.length === 0) return <p>{texts('todo_none')}</p>;
  const presses = { allow: onAllow, open: onOpen };
  return (
    <ol class="todo">
      {list.map((what) => (
        <li key={what} data-todo={what}>
          <span>{sayingOf(what, standing, words)}</span> {actionOf(what, presses, words)}
        </li>
      ))}
    </ol>
  );
}

function sayingOf(what: ToDo, standing: Standing, { texts, dates }: Words): string {
  const last = lastRead(standing.seen.shown);
  if (what === 'todo_answer') return texts(what, { date: dayWords(standing.overdue ?? '', dates) });
  return texts(what, { n: unreadOf(standing), ...(last && { date: dates.day(last.at) }) });
}

type Presses = { readonly allow: () => void; readonly open: () => void };

const LINKS: Partial<Record<ToDo, readonly [section: string, label: string]>> = {
  todo_export: ['records', 'button_export'],
  todo_pass_on: ['records', 'todo_pass_on_open'],
  todo_answer: ['next', 'nav_next'],
  todo_object: ['next', 'nav_next'],
  todo_others: ['audit', 'overview_others_open'],
};

function actionOf(what: ToDo, { allow, open }: Presses, { texts }: Words): ComponentChildren {
  const link = LINKS[what];
  if (link) {
    return (
      <a class="button" href={`#${link[0]}`}>
        {texts(link[1])}
      </a>
    );
  }
  return what === 'todo_allow' ? (
    <Press label={texts('button_allow')} action="allow" onPress={allow} />
  ) : (
    <Press label={texts('button_open')} action="open" onPress={open} />
  );
}
